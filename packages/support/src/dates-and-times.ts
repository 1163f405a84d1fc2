import type { Language, LocalDate, LocalTime } from './directory.js'
import type { HoursWords } from './hours.strings.js'
import { strings } from './hours.strings.js'
import { dayOf, minutesOf } from './london-time.js'
import { wordsIn } from './words.js'

// Our own formatters: `Intl` prints "0:30 pm" with `hour12`, shortens September to "Sept", and in Welsh joins lists
// with "a(c)". None of that is how GOV.UK writes.

/**
 * A time as GOV.UK writes it: `9am`, `5:30pm`, `midday`, `midnight`.
 * @param time 24-hour, `09:00` to `24:00`
 */
export function timeWords(time: LocalTime, language: Language): string {
  const words = wordsIn(strings, language)
  const minutes = minutesOf(time) % (24 * 60)
  if (minutes === 0) return words.midnight
  if (minutes === 12 * 60) return words.midday
  const hour = Math.floor(minutes / 60)
  const past = minutes % 60 ? `:${time.slice(3, 5)}` : ''
  return `${hour % 12 || 12}${past}${hour < 12 ? 'am' : 'pm'}`
}

/**
 * A date as GOV.UK writes it: `4 June 2017`.
 * @param date in the form `2017-06-04`
 */
export function dateWords(date: LocalDate, language: Language): string {
  const { day, month, year } = dateParts(date, wordsIn(strings, language))
  return `${day} ${month} ${year}`
}

/**
 * A date with its day of the week, which people plan by: `Thursday 4 June 2026`.
 * @param date in the form `2026-06-04`
 * @param options `year: false` leaves out the year, for days that are near
 */
export function weekdayAndDateWords(
  date: LocalDate,
  language: Language,
  { year: withYear = true }: { year?: boolean } = {},
): string {
  const words = wordsIn(strings, language)
  const { day, month, year } = dateParts(date, words)
  return `${words.days[dayOf(date)]} ${day} ${month}${withYear ? ` ${year}` : ''}`
}

function dateParts(date: LocalDate, words: HoursWords): { day: number; month: string; year: string } {
  return {
    day: Number(date.slice(8)),
    month: words.months[Number(date.slice(5, 7)) - 1] ?? '',
    year: date.slice(0, 4),
  }
}

/** One date, or a range that says the month and the year once: `24 to 26 December 2026`. */
export function dateRangeWords(from: LocalDate, to: LocalDate, language: Language): string {
  const words = wordsIn(strings, language)
  if (from === to) return dateWords(to, language)
  const first = dateParts(from, words)
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  const sameMonth = from.slice(0, 7) === to.slice(0, 7)
  const start = sameMonth ? `${first.day}` : sameYear ? `${first.day} ${first.month}` : dateWords(from, language)
  return words.dateRange(start, dateWords(to, language))
}
