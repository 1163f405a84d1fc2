import { choiceWithDetails, defineForm, emailAddress } from '@handrail/forms'
import { phoneNumber } from '@handrail/forms/phone'
import { contactWays } from './answers'
import { question } from './question'

export const contact = question({
  path: 'contact',
  form: ({ questions: { contact: words } }) =>
    defineForm({
      contact: choiceWithDetails(
        { values: contactWays, missing: words.missing },
        {
          email: emailAddress({ thing: words.email.thing }),
          phone: phoneNumber({ thing: words.phone.thing, keepExtension: true }),
        },
      ),
    }),
  answers: (values) => ({ contact: values.contact }),
  values: (answers) => ({ contact: answers.contact }),
  isAnswered: (answers) => answers.contact !== undefined,
})
