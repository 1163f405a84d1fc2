import {
  alternativeFormats,
  choiceWithDetails,
  defineForm,
  emailAddress,
  type Form,
  howYouReachUs,
  languageNeeds,
  reasonableAdjustments,
  text,
  type ValuesOf,
} from '@handrail/forms'
import { reachWays } from '@handrail/forms/lists'
import { phoneNumber } from '@handrail/forms/phone'
import { channelsInOrder, textIn } from '@handrail/support'
import { directoryIn } from '../directory'
import { type Language, wordsFor } from '../words'
import {
  adjustmentGroups,
  type ContactWay,
  contactWays,
  needsParts,
  type NeedsPart,
  type NotOffered,
} from './needs-parts'

const fieldsIn = (language: Language) => {
  const { name, contact } = wordsFor(language).requests.needs
  const { phone, text: mobile, email, post } = contact.details
  return {
    adjustments: reasonableAdjustments({ groups: adjustmentGroups }),
    formats: alternativeFormats(),
    reach: howYouReachUs({ notOffered: Object.keys(notOfferedIn(language)) as (keyof NotOffered)[] }),
    languages: languageNeeds(),
    name: text({ thing: name.thing, subject: name.subject, most: 200 }),
    contact: choiceWithDetails<ContactWay>(
      { values: contactWays, missing: contact.missing },
      {
        phone: phoneNumber({ thing: phone.thing, keepExtension: true }),
        text: phoneNumber({ thing: mobile.thing }),
        email: emailAddress({ thing: email.thing }),
        post: text({ thing: post.thing, most: 500, severalLines: true }),
      },
    ),
  }
}

/** The fields of what people need. A form has those of the chosen parts only. */
export type NeedsFields = ReturnType<typeof fieldsIn>

/** What someone told us that they need. */
export type NeedsAnswers = Pick<ValuesOf<NeedsFields>, 'name' | 'contact'> &
  Partial<Pick<ValuesOf<NeedsFields>, NeedsPart>>

/** @param about what the person chose to tell us about: nothing else is asked */
export function needsForm(language: Language, about: readonly NeedsPart[]): Form<NeedsFields> {
  const { name, contact, ...parts } = fieldsIn(language)
  const chosen = Object.fromEntries(about.map((part) => [part, parts[part]]))
  return defineForm({ ...chosen, name, contact }) as unknown as Form<NeedsFields>
}

/** What people chose to tell us about: several checkboxes or, once they chose, one hidden field. */
export function aboutIn(sent: readonly FormDataEntryValue[]): NeedsPart[] {
  const chosen = sent.flatMap((each) => (typeof each === 'string' ? each.split(' ') : []))
  return needsParts.filter((part) => chosen.includes(part))
}

/** Ways to reach us that the directory says we do not have, with its own words for what there is instead. */
export function notOfferedIn(language: Language): NotOffered {
  const missing = channelsInOrder(directoryIn(language)).filter(({ availability }) => availability !== 'available')
  return Object.fromEntries(
    missing.flatMap(({ kind, because }) =>
      because && (reachWays as readonly string[]).includes(kind) ? [[kind, textIn(because, language)]] : [],
    ),
  )
}
