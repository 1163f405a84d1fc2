import type { Words } from '../words/index.js'
import { type FieldError, type Question, tidy } from './question.js'

/** The longest name that fits on a licence. */
export const LONGEST_NAME = 100

/**
 * A name is what the person says it is: any letters, signs or symbols. It is kept as text and shown as text. The only
 * names we refuse are none at all and one that does not fit.
 */
export const name: Question = {
  path: 'name',
  fields: ['first-name', 'last-name'],
  read: (typed, words) => {
    const firstName = tidy(typed['first-name'] ?? '')
    const lastName = tidy(typed['last-name'] ?? '')
    const [error, ...errors] = [
      ...wrongWith('first-name', firstName, words.name.firstName),
      ...wrongWith('last-name', lastName, words.name.lastName),
    ]
    return error ? { errors: [error, ...errors] } : { answers: { firstName, lastName } }
  },
  show: (answers) => ({ 'first-name': answers.firstName ?? '', 'last-name': answers.lastName ?? '' }),
  isAnswered: (answers) => answers.firstName !== undefined && answers.lastName !== undefined,
}

function wrongWith(field: string, part: string, words: Words['name']['firstName']): FieldError[] {
  if (part === '') return [{ field, message: words.missing }]
  // Letters as people count them: one emoji is one, however many code units it takes.
  if ([...new Intl.Segmenter().segment(part)].length > LONGEST_NAME)
    return [{ field, message: words.tooLong(LONGEST_NAME) }]
  return []
}
