import type { WhoFor } from './answers.js'
import type { Question } from './question.js'

const choices: readonly string[] = ['me', 'someone-else'] satisfies WhoFor[]

export const whoFor: Question = {
  path: 'who-for',
  fields: ['who-for'],
  read: (typed, words) =>
    choices.includes(typed['who-for'] ?? '')
      ? { answers: { whoFor: typed['who-for'] as WhoFor } }
      : { errors: [{ field: 'who-for', message: words.whoFor.missing }] },
  show: (answers) => ({ 'who-for': answers.whoFor ?? '' }),
  isAnswered: (answers) => answers.whoFor !== undefined,
}
