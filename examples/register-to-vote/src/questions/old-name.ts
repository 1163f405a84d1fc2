import { defineForm, nameInParts } from '@handrail/forms'
import { question } from './question'

export const oldName = question({
  path: 'old-name',
  applies: ({ changedName }) => changedName === 'yes',
  form: ({ questions: { 'old-name': words } }) =>
    defineForm({ 'old-name': nameInParts({ firstName: words.firstName, lastName: words.lastName }) }),
  answers: (values) => ({ oldName: values['old-name'] }),
  values: (answers) => ({ 'old-name': answers.oldName }),
  isAnswered: (answers) => answers.oldName !== undefined,
})
