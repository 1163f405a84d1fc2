import { choice, defineForm } from '@handrail/forms'
import { openRegisterChoices } from './answers'
import { question } from './question'

export const openRegister = question({
  path: 'open-register',
  form: ({ questions: { 'open-register': words } }) =>
    defineForm({ 'open-register': choice({ values: openRegisterChoices, missing: words.missing }) }),
  answers: (values) => ({ openRegister: values['open-register'] }),
  values: (answers) => ({ 'open-register': answers.openRegister }),
  isAnswered: (answers) => answers.openRegister !== undefined,
})
