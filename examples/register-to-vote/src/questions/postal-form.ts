import { choiceWithDetails, defineForm, emailAddress } from '@handrail/forms'
import { postalForms } from './answers'
import { question } from './question'

export const postalForm = question({
  path: 'postal-form',
  applies: ({ postalVote }) => postalVote === 'yes',
  form: ({ questions: { 'postal-form': words } }) =>
    defineForm({
      'postal-form': choiceWithDetails(
        { values: postalForms, missing: words.missing },
        { email: emailAddress({ thing: words.email.thing }) },
      ),
    }),
  answers: (values) => ({ postalForm: values['postal-form'] }),
  values: (answers) => ({ 'postal-form': answers.postalForm }),
  isAnswered: (answers) => answers.postalForm !== undefined,
})
