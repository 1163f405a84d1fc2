import { defineForm, ukAddress } from '@handrail/forms'
import { question } from './question.js'

export const address = question({
  path: 'address',
  form: () => defineForm({ address: ukAddress({ noFixedAddress: true }) }),
  answers: (values) => ({ address: values.address }),
  values: (answers) => ({ address: answers.address }),
  gives: ['address'],
  isAnswered: (answers) => answers.address !== undefined,
})
