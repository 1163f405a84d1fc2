import { defineForm, nationalInsuranceNumber as number, orCannotGive } from '@handrail/forms'
import { question } from './question'

export const nationalInsuranceNumber = question({
  path: 'national-insurance-number',
  form: ({ questions: { 'national-insurance-number': words } }) =>
    defineForm({
      'national-insurance-number': orCannotGive(number({ thing: words.thing }), { thing: words.thing }),
    }),
  answers: (values) => ({ nationalInsuranceNumber: values['national-insurance-number'] }),
  values: (answers) => ({ 'national-insurance-number': answers.nationalInsuranceNumber }),
  isAnswered: (answers) => answers.nationalInsuranceNumber !== undefined,
})
