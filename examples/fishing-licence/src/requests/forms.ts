import {
  alternativeFormats,
  choiceWithDetails,
  defineForm,
  emailAddress,
  type Form,
  howYouReachUs,
  languageNeeds,
  optional,
  reasonableAdjustments,
  supportSurvey,
  text,
} from '@handrail/forms'
import { phoneNumber } from '@handrail/forms/phone'
import { appointmentRequest, callBackRequest } from '@handrail/forms/requests'
import {
  allBarriers,
  type ChannelKind,
  helpChannels,
  type HelpGiven,
  helpGivenChoices,
  type Language,
  type SupportDirectory,
} from '@handrail/support'
import { requestWords } from '../words/requests.js'
import {
  adjustmentGroups,
  appointmentsNow,
  callBackNow,
  contactWays,
  needsParts,
  type NeedsPart,
  type ContactWay,
  waysNotOffered,
} from './kinds.js'

/** What each page checks what is sent with. The times that are free are those at the moment of the check. */
export const callBackForm = (directory: SupportDirectory) =>
  defineForm({ 'call-back': callBackRequest((now) => callBackNow(directory, now)) })

export const appointmentForm = (directory: SupportDirectory, language: Language) =>
  defineForm({
    name: nameField(language),
    appointment: appointmentRequest((now) => appointmentsNow(directory, now)),
    reference: referenceField(language),
  })

const isChannel = (help: HelpGiven): help is ChannelKind =>
  help !== 'someone-you-know' && help !== 'not-needed' && help !== 'not-given'

/** On paper anyone can write any way to have got help, also one that is no more in the directory. */
export const paperSurveyForm = defineForm({
  survey: supportSurvey({ barriers: allBarriers, channels: helpGivenChoices.filter(isChannel) }),
})

export const surveyForm = (directory: SupportDirectory) =>
  defineForm({ survey: supportSurvey({ barriers: allBarriers, channels: helpChannels(directory) }) })

/** @param about what the person chose to tell us about: nothing else is asked */
export function needsForm(directory: SupportDirectory, language: Language, about: readonly NeedsPart[]): NeedsForm {
  const fields = needsFields(directory, language)
  const { name, contact, reference } = fields
  const chosen = Object.fromEntries(needsParts.flatMap((part) => (about.includes(part) ? [[part, fields[part]]] : [])))
  return defineForm({ name, ...chosen, contact, reference }) as unknown as NeedsForm
}

export type CallBackFields = ReturnType<typeof callBackForm>['fields']
export type AppointmentFields = ReturnType<typeof appointmentForm>['fields']
export type SurveyFields = ReturnType<typeof surveyForm>['fields']
export type NeedsFields = ReturnType<typeof needsFields>
/** The form has the fields of those parts only that were chosen. */
type NeedsForm = Form<NeedsFields>

const needsFields = (directory: SupportDirectory, language: Language) => ({
  name: nameField(language),
  adjustments: reasonableAdjustments({ groups: adjustmentGroups }),
  formats: alternativeFormats(),
  reach: howYouReachUs({
    notOffered: Object.keys(waysNotOffered(directory, language)) as (keyof ReturnType<typeof waysNotOffered>)[],
  }),
  languages: languageNeeds(),
  contact: contactField(language),
  reference: referenceField(language),
})

function nameField(language: Language) {
  const { thing, subject } = requestWords(language).name
  return text({ thing, subject, most: 200 })
}

function referenceField(language: Language) {
  const { thing, subject } = requestWords(language).reference
  return optional(text({ thing, subject, most: 100 }))
}

function contactField(language: Language) {
  const { missing, details } = requestWords(language).contact
  const phone = phoneNumber({ thing: details.phone.thing, keepExtension: true })
  return choiceWithDetails<ContactWay>(
    { values: contactWays, missing },
    {
      phone,
      text: phoneNumber({ thing: details.text.thing }),
      email: emailAddress({ thing: details.email.thing }),
      post: text({ thing: details.post.thing, most: 500, severalLines: true }),
    },
  )
}
