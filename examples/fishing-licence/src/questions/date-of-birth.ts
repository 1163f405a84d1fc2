import type { LocalDate } from './answers.js'
import { type Question, type Read, tidy } from './question.js'

/** A part of a date, each in a field of its own. */
export type DatePart = 'day' | 'month' | 'year'

const parts = ['day', 'month', 'year'] as const
const field = (part: DatePart): string => `date-of-birth-${part}`

/** Nobody alive was born before this. */
const FIRST_DAY = '1900-01-01'

export const dateOfBirth: Question = {
  path: 'date-of-birth',
  fields: parts.map(field),
  read: (typed, words, today) => {
    const [day, month, year] = parts.map((part) => tidy(typed[field(part)] ?? '').normalize('NFKC')) as [
      string,
      string,
      string,
    ]
    const said = words.dateOfBirth
    const missing = parts.filter((_, index) => [day, month, year][index] === '')
    if (missing.length === parts.length) return wrong(parts, said.missing)
    if (missing.length > 0) return wrong(missing, said.missingParts(missing))
    if (!/^\d+$/.test(day)) return wrong(['day'], said.notReal)
    const monthNumber = monthFrom(month)
    if (monthNumber === undefined) return wrong(['month'], said.notReal)
    if (!/^\d+$/.test(year)) return wrong(['year'], said.notReal)
    if (year.length !== 4) return wrong(['year'], said.yearLength)
    const date = realDate(Number(day), monthNumber, Number(year))
    if (!date) return wrong(impossiblePart(Number(day), monthNumber) ?? parts, said.notReal)
    if (date >= today) return wrong(parts, said.notPast)
    if (date < FIRST_DAY) return wrong(parts, said.tooEarly(FIRST_DAY))
    return { answers: { dateOfBirth: date } }
  },
  show: ({ dateOfBirth: date }) => {
    const [year = '', month = '', day = ''] = date?.split('-') ?? []
    const shown = { day, month, year }
    return Object.fromEntries(parts.map((part) => [field(part), shown[part].replace(/^0/, '')]))
  },
  isAnswered: (answers) => answers.dateOfBirth !== undefined,
}

const wrong = (marked: readonly DatePart[], message: string): Read => ({
  errors: [{ field: field(marked[0] ?? 'day'), marked: marked.map(field), message }],
})

/** People write the month the way they think of it, in either language, so words are as good as numbers. */
function monthFrom(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text)
  const word = text.toLowerCase().replace(/\.$/, '')
  if (word.length < 3) return undefined
  const found = monthNames.flatMap((names) =>
    names.flatMap((name, index) => (name.startsWith(word) ? [index + 1] : [])),
  )
  return new Set(found).size === 1 ? found[0] : undefined
}

const monthNames = [
  'january february march april may june july august september october november december'.split(' '),
  'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr'.split(' '),
]

/** The part that no date can have. 31 February has none: day and month are each possible. */
function impossiblePart(day: number, month: number): DatePart[] | undefined {
  if (month < 1 || month > 12) return ['month']
  return day < 1 || day > 31 ? ['day'] : undefined
}

/** The date, if the calendar has it: 31 February becomes a day in March, which shows. */
function realDate(day: number, month: number, year: number): LocalDate | undefined {
  const date = new Date(Date.UTC(2000, 0, 1))
  date.setUTCFullYear(year, month - 1, day)
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date.toISOString().slice(0, 10) : undefined
}
