import { choice, defineForm } from '@handrail/forms'
import { licenceTypes } from './answers.js'
import { question } from './question.js'

export const licenceType = question({
  path: 'licence-type',
  form: (words) => defineForm({ 'licence-type': choice({ values: licenceTypes, missing: words.licenceType.missing }) }),
  answers: (values) => ({ licenceType: values['licence-type'] }),
  values: (answers) => ({ 'licence-type': answers.licenceType }),
  gives: ['licenceType'],
  isAnswered: (answers) => answers.licenceType !== undefined,
})
