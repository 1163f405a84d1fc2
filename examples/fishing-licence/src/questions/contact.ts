import { choiceWithDetails, defineForm, emailAddress, text } from '@handrail/forms'
import { phoneNumber } from '@handrail/forms/phone'
import { actingBefore } from './acting.js'
import { linesOf } from './address.js'
import { type Answers, type Contact, contacts } from './answers.js'
import { type Known, question } from './question.js'

/** A licence that comes in a message needs somewhere to send the message to. */
const contactsFor = ({ licences = [] }: Known): readonly Contact[] =>
  licences.every(({ delivery }) => delivery === 'card') ? contacts : contacts.filter((each) => each !== 'post')

export const contact = question({
  path: 'contact',
  form: ({ contact: { missing, details } }, known) =>
    defineForm({
      contact: choiceWithDetails(
        { values: contactsFor(known), missing },
        {
          email: emailAddress({ thing: details.email.thing }),
          text: phoneNumber({ thing: details.text.thing }),
          post: text({ thing: details.post.thing, most: 500, severalLines: true }),
        },
      ),
    }),
  shown: (known: Known) => ({
    contacts: contactsFor(known),
    // People who apply for someone else have given their own details before.
    ...helperDetails(known.licences),
    letters: known.licences?.map(addressForLetters).find((each) => each !== undefined),
  }),
  answers: ({ contact: { which, detail } }) => ({ contact: which, contactTo: detail }),
  values: ({ contact: which, contactTo: detail }) => (which ? { contact: { which, detail } } : {}),
  gives: ['contact', 'contactTo'],
  isAnswered: (answers) => answers.contact !== undefined && answers.contactTo !== undefined,
  fits: (known) => contactsFor(known).some((each) => each === known.answers.contact),
})

/** The email address and the mobile number of who fills in the form for someone else, as they gave them (WCAG 3.3.7). */
function helperDetails(licences: readonly Answers[] = []): Partial<Record<'email' | 'text', string>> {
  const { email, phone } = actingBefore(licences) ?? {}
  // No text message reaches a phone at home.
  const text = phone !== undefined && /^(?:\+44|0)7/.test(phone.replaceAll(/[\s()-]/g, '')) ? phone : undefined
  return { email, text }
}

/** The address of the person who applies for themselves, as it stands on a letter: nobody types it twice (WCAG 3.3.7). */
function addressForLetters({ whoFor, address }: Answers): string | undefined {
  return whoFor === 'me' && address && !address.noFixedAddress ? linesOf(address).join('\n') : undefined
}
