import { choice, defineForm } from '@handrail/forms'
import { countries } from './answers'
import { question } from './question'

export const country = question({
  path: 'country',
  form: ({ questions: { country: words } }) =>
    defineForm({ country: choice({ values: countries, missing: words.missing }) }),
  answers: (values) => ({ country: values.country }),
  values: (answers) => ({ country: answers.country }),
  isAnswered: (answers) => answers.country !== undefined,
})
