import type { Words } from '../words/index.js'
import type { Answers, LocalDate } from './answers.js'

/** What stands in each field of a form, by its name: as typed, whatever it is. */
export type Typed = Record<string, string>

/** What is wrong with a field, and how to put it right. */
export interface FieldError {
  /** The id of the field to go to: the first one, in a group. */
  field: string
  /** Every field that is marked in red. `field` alone unless set. */
  marked?: readonly string[]
  message: string
}

/** What came of reading a form: answers that make sense, or what is wrong with them. */
export type Read = { answers: Answers } | { errors: [FieldError, ...FieldError[]] }

/** One page that asks something. */
export interface Question {
  /** The last part of its address, and the name of its page. */
  path: QuestionPath
  /** The names of its fields. Anything else that is posted is left alone. */
  fields: readonly string[]
  /** Makes answers of what was typed, or says what is wrong in the words of the page. Never throws. */
  read: (typed: Typed, words: Words, today: LocalDate) => Read
  /** What its fields show to someone who comes back. */
  show: (answers: Answers) => Typed
  isAnswered: (answers: Answers) => boolean
}

export type QuestionPath = 'who-for' | 'name' | 'date-of-birth' | 'licence-type'

/**
 * What was typed, from the body of a request. A body can be anything: a field may be missing, be there twice (the first
 * counts) or have fields beside it that we never asked for.
 */
export function typedIn(body: unknown, fields: readonly string[]): Typed {
  const posted = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  return Object.fromEntries(
    fields.map((field) => {
      const value = Object.hasOwn(posted, field) ? posted[field] : undefined
      const first = Array.isArray(value) ? value[0] : value
      return [field, typeof first === 'string' ? first : '']
    }),
  )
}

/**
 * A line of text without what nobody types on purpose: spaces round it, several spaces in a row, characters that cannot
 * be seen (a database refuses some) and letters put together from pieces where one letter exists.
 */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
