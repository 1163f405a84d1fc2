import { defineForm, ukAddress } from '@handrail/forms'
import { question } from './question'

export const address = question({
  path: 'address',
  form: () => defineForm({ address: ukAddress({ noFixedAddress: true, askWhere: true }) }),
  answers: (values) => ({ address: values.address }),
  values: (answers) => ({ address: answers.address }),
  isAnswered: (answers) => answers.address !== undefined,
})
