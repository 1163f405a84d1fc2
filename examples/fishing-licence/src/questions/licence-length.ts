import { choice, defineForm } from '@handrail/forms'
import { licenceLengths, type LicenceLength } from './answers.js'
import { lengthsOf, priceOf } from './prices.js'
import { type Known, question } from './question.js'

export const licenceLength = question({
  path: 'licence-length',
  isAsked: ({ answers, now }) => lengthsOf(answers, now).length > 1,
  form: (words) =>
    defineForm({ 'licence-length': choice({ values: licenceLengths, missing: words.licenceLength.missing }) }),
  /** What each length costs, in pence. */
  shown: ({ answers, now }: Known): Partial<Record<LicenceLength, number>> =>
    Object.fromEntries(licenceLengths.map((length) => [length, priceOf(answers, now, length)])),
  answers: (values) => ({ licenceLength: values['licence-length'] }),
  values: (answers) => ({ 'licence-length': answers.licenceLength }),
  gives: ['licenceLength'],
  isAnswered: (answers) => answers.licenceLength !== undefined,
})
