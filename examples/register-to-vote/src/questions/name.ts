import { defineForm, nameInParts } from '@handrail/forms'
import { question } from './question'

export const name = question({
  path: 'name',
  form: ({ questions: { name: words } }) =>
    defineForm({ name: nameInParts({ firstName: words.firstName, lastName: words.lastName }) }),
  answers: (values) => ({ name: values['name'] }),
  values: (answers) => ({ name: answers.name }),
  isAnswered: (answers) => answers.name !== undefined,
})
