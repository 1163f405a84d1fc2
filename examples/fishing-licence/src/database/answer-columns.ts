import type { Answers, LicenceAnswer } from '../questions/index.js'
import type { Row } from './database.js'

/** Where an answer is kept, and how to read it: a date as text, as a driver would make it a moment in some time zone. */
const columns = {
  whoFor: ['who_for', 'who_for'],
  firstName: ['first_name', 'first_name'],
  lastName: ['last_name', 'last_name'],
  acting: ['acting', 'acting::text'],
  agreement: ['agreement', 'agreement::text'],
  dateOfBirth: ['date_of_birth', `to_char(date_of_birth, 'YYYY-MM-DD')`],
  startDate: ['start_date', `to_char(start_date, 'YYYY-MM-DD')`],
  concession: ['concession', 'concession'],
  concessionNumber: ['concession_number', 'concession_number'],
  licenceType: ['licence_type', 'licence_type'],
  licenceLength: ['licence_length', 'licence_length'],
  startTime: ['start_time', 'start_time'],
  address: ['address', 'address::text'],
  delivery: ['delivery', 'delivery'],
} as const satisfies Record<LicenceAnswer, readonly [column: string, read: string]>

/** Answers of several parts, kept as JSON. */
const inParts: readonly LicenceAnswer[] = ['acting', 'agreement', 'address']

const names = Object.keys(columns) as LicenceAnswer[]

/** What to select to read the answers. */
export const selectedAnswers: string = names.map((name) => `${columns[name][1]} as "${name}"`).join(', ')

/** The answers of a row that was selected so. */
export const answersIn = (row: Row | undefined): Answers =>
  Object.fromEntries(
    names.flatMap((name) => {
      const kept = row?.[name]
      if (typeof kept !== 'string') return []
      return [[name, inParts.includes(name) ? (JSON.parse(kept) as unknown) : kept]]
    }),
  ) as Answers

/** The assignments that make a row hold these answers and no others, and their values from `$2` on. */
export function assignAnswers(answers: Answers): { assignments: string; values: (string | null)[] } {
  return {
    assignments: names.map((name, index) => `${columns[name][0]} = $${index + 2}`).join(', '),
    values: names.map((name) => {
      const answer = answers[name]
      return typeof answer === 'object' ? JSON.stringify(answer) : (answer ?? null)
    }),
  }
}
