import { defineForm, ukAddress } from '@handrail/forms'
import { moved } from './moved'
import { question } from './question'

export const previousAddress = question({
  path: 'previous-address',
  applies: (answers) => moved.applies?.(answers) !== false && answers.moved === 'yes',
  form: () => defineForm({ 'previous-address': ukAddress() }),
  answers: (values) => ({ previousAddress: values['previous-address'] }),
  values: (answers) => ({ 'previous-address': answers.previousAddress }),
  isAnswered: (answers) => answers.previousAddress !== undefined,
})
