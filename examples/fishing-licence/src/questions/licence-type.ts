import { type LicenceType, licenceTypes } from './answers.js'
import type { Question } from './question.js'

const choices: readonly string[] = licenceTypes

export const licenceType: Question = {
  path: 'licence-type',
  fields: ['licence-type'],
  read: (typed, words) =>
    choices.includes(typed['licence-type'] ?? '')
      ? { answers: { licenceType: typed['licence-type'] as LicenceType } }
      : { errors: [{ field: 'licence-type', message: words.licenceType.missing }] },
  show: (answers) => ({ 'licence-type': answers.licenceType ?? '' }),
  isAnswered: (answers) => answers.licenceType !== undefined,
}
