import { choice, defineForm } from '@handrail/forms'
import { yesNo } from './answers'
import { question } from './question'

export const postalVote = question({
  path: 'postal-vote',
  form: ({ questions: { 'postal-vote': words } }) =>
    defineForm({ 'postal-vote': choice({ values: yesNo, missing: words.missing }) }),
  answers: (values) => ({ postalVote: values['postal-vote'] }),
  values: (answers) => ({ 'postal-vote': answers.postalVote }),
  isAnswered: (answers) => answers.postalVote !== undefined,
})
