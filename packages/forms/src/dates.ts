import type { FormLanguage } from './language.js'
import { english, welsh } from './months.js'
import { plainFigures } from './tidy.js'

/** A day in the calendar, without a time or a time zone: `2009-02-28`. */
export type LocalDate = string

/** The day it is at a moment, in a time zone. What the clock of the server says does not matter. */
export function dayIn(timeZone: string, moment: Date): LocalDate {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(moment)
    .map(({ type, value }) => [type, value] as const)
  const { year, month, day } = Object.fromEntries(parts) as Record<'year' | 'month' | 'day', string>
  return `${year.padStart(4, '0')}-${month}-${day}`
}

/** A date as GOV.UK writes it: `4 June 2017`. `Intl` has other short months, and other words in Welsh. */
export function dateWords(date: LocalDate, { months }: FormLanguage): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return `${day} ${months[month - 1]} ${year}`
}

/** How many days a month has, from 1 for January. */
export function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** A date from its numbers, which must be those of a real day. */
export const localDate = (year: number, month: number, day: number): LocalDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** The parts of a date as people write them, each in a field of its own. */
export interface DateTyped {
  readonly day: string
  readonly month: string
  readonly year: string
}

/**
 * Each part in the same few characters, however it was written: `1st` is 1, `’98` is 98, `٣` is 3. A whole date in the first
 * field, as people paste it, is put where it belongs.
 */
export function tidyDate({ day, month, year }: DateTyped): DateTyped {
  const tidied = { day: tidyPart(day), month: tidyPart(month), year: tidyPart(year) }
  if (tidied.month !== '' || tidied.year !== '') return tidied
  const pieces = tidied.day.split(/[\s/.,–-]+/).filter(Boolean)
  const [first = '', second = '', third = ''] = pieces
  if (pieces.length !== 3) return tidied
  if (/^\d{4}$/.test(first)) return { year: first, month: second, day: tidyPart(third) }
  // March 27 1985: a name can only be the month.
  if (/^\p{L}/u.test(first)) return { month: first, day: tidyPart(second), year: third }
  return { day: tidyPart(first), month: second, year: third }
}

const tidyPart = (part: string): string =>
  plainFigures(part.toWellFormed())
    .replaceAll(/[\p{Cc}\p{Cf}'‘’]/gu, '')
    .trim()
    .replace(/[.,]$/, '')
    .replace(/^(\d{1,2})(st|nd|rd|th|af|il|ydd|ed|fed|eg|ain)$/i, '$1')

/** A month from 1 to 12, from its number or from enough of its name to tell: `3`, `03`, `Mar`, `Mawrth`. */
export function monthFrom(text: string, { months }: FormLanguage): number | undefined {
  if (/^\d+$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : undefined
  const word = text.toLowerCase()
  if (word.length < 3) return undefined
  const found = [months, english, welsh].flatMap((names) =>
    names.flatMap((name, index) => (name.toLowerCase().startsWith(word) ? [index + 1] : [])),
  )
  return new Set(found).size === 1 ? found[0] : undefined
}

/** A day that some month has. */
export const dayFrom = (text: string): number | undefined =>
  /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 31 ? Number(text) : undefined
