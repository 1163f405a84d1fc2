import { choice, defineForm } from '@handrail/forms'
import { yesNo } from './answers'
import { question } from './question'

export const changedName = question({
  path: 'changed-name',
  form: ({ questions: { 'changed-name': words } }) =>
    defineForm({ 'changed-name': choice({ values: yesNo, missing: words.missing }) }),
  answers: (values) => ({ changedName: values['changed-name'] }),
  values: (answers) => ({ 'changed-name': answers.changedName }),
  isAnswered: (answers) => answers.changedName !== undefined,
})
