import { bankHolidays as ownBankHolidays } from './bank-holidays.js'
import { timeWords, weekdayAndDateWords } from './dates-and-times.js'
import type { Hours, Language, LocalDate, LocalTime, Span } from './directory.js'
import { type OpeningStatusOptions, planFor } from './hours.js'
import { strings } from './hours.strings.js'
import { addDays, instantOf, isRealDate, isRealTime, localMoment, minutesOf } from './london-time.js'
import { wordsIn } from './words.js'

/** A part of a day when somebody can call or meet: the morning, the afternoon or the evening, as long as it is open. */
export interface ContactTime {
  /** What a form sends and a service keeps: `2026-11-23T09:00/12:00`, an ISO 8601 interval on a clock in London. */
  value: string
  date: LocalDate
  opens: LocalTime
  closes: LocalTime
}

/** Options of `contactTimes`. */
export interface ContactTimesOptions extends OpeningStatusOptions {
  /** How many days that have a time to look for. 5 unless set. */
  days?: number
  /** How many days ahead to look, at most. 28 unless set. */
  within?: number
  /** How long before a time starts people must ask for it, in minutes. 0 unless set: only times that have begun are left out. */
  notice?: number
  /** Nobody is called before this time, even by a 24-hour line. 8am unless set. */
  earliest?: LocalTime
  /** Nobody is called after this time. 8pm unless set. */
  latest?: LocalTime
  /** The `value` of each time that is full. */
  taken?: readonly string[]
}

/** Where the afternoon and the evening start. */
const partsStart: readonly LocalTime[] = ['12:00', '17:00']

/** A part that is shorter than this, in minutes, is joined to the one beside it: nobody can plan round half an hour. */
const shortest = 60

/**
 * The times that people can choose from, soonest first: the next days it is open, each in parts. Exceptions beat bank
 * holidays, and bank holidays beat the usual week, as in `openingStatus`. A part that has begun is left out, as only the
 * rest of it could be kept as a promise. A day whose bank holidays are not known yet counts as an ordinary day.
 *
 * Pure: the clock is an argument. Empty when nothing is free.
 *
 * @param hours checked hours, from `loadDirectory`
 * @param at the instant to ask about, usually `new Date()`
 * @throws RangeError when `at` is not a real date
 */
export function contactTimes(hours: Hours, at: Date, options: ContactTimesOptions = {}): ContactTime[] {
  const { days = 5, within = 28, notice = 0, taken = [], bankHolidays = ownBankHolidays } = options
  if (Number.isNaN(at.getTime())) throw new RangeError('contactTimes needs a real date and time in `at`.')
  const soonest = at.getTime() + notice * 60_000
  const today = localMoment(at).date
  const found: ContactTime[] = []
  for (let ahead = 0, daysFound = 0; ahead <= within && daysFound < days; ahead++) {
    const date = addDays(today, ahead)
    const free = [...planFor(hours, date, bankHolidays).spans]
      .sort((a, b) => (a.opens < b.opens ? -1 : 1))
      .flatMap((span) => partsOf(span, options))
      .map(({ opens, closes }) => ({ value: `${date}T${opens}/${closes}`, date, opens, closes }))
      .filter(({ value, opens }) => !taken.includes(value) && instantOf(date, opens).getTime() >= soonest)
    found.push(...free)
    if (free.length > 0) daysFound++
  }
  return found
}

/** The parts of a day that a span covers. What a night shift does after midnight is too late to call anyone. */
function partsOf(
  { opens, closes, overnight }: Span,
  { earliest = '08:00', latest = '20:00' }: ContactTimesOptions,
): Span[] {
  const start = opens > earliest ? opens : earliest
  const end = !overnight && closes < latest ? closes : latest
  if (start >= end) return []
  const parts: Span[] = []
  for (const cut of [...partsStart.filter((time) => start < time && time < end), end]) {
    const from = parts.at(-1)?.closes ?? start
    const last = parts.at(-1)
    if (last && (lengthOf({ opens: from, closes: cut }) < shortest || lengthOf(last) < shortest)) last.closes = cut
    else parts.push({ opens: from, closes: cut })
  }
  return parts
}

const lengthOf = ({ opens, closes }: Span): number => minutesOf(closes) - minutesOf(opens)

/**
 * The times of several places, as one list to choose from: those of one part of one day are one time, from when the first
 * opens until the last closes. Nobody can choose between "midday to 4pm" and "1pm to 4:30pm" for places they do not know yet.
 */
export function joinedTimes(times: readonly ContactTime[]): ContactTime[] {
  const joined = new Map<string, ContactTime>()
  for (const { date, opens, closes } of times) {
    const part = `${date} ${partsStart.filter((start) => start <= opens).length}`
    const known = joined.get(part)
    const from = known && known.opens < opens ? known.opens : opens
    const to = known && known.closes > closes ? known.closes : closes
    joined.set(part, { value: `${date}T${from}/${to}`, date, opens: from, closes: to })
  }
  return [...joined.values()].sort((a, b) => (a.value < b.value ? -1 : 1))
}

/**
 * A time of `contactTimes` in words: `Monday 23 November, 9am to midday`. Text that is no such time is given back as it is,
 * as a service may have times of its own.
 * @param value `2026-11-23T09:00/12:00`
 */
export function contactTimeWords(value: string, language: Language): string {
  const [, date = '', opens = '', closes = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)\/(\d\d:\d\d)$/.exec(value) ?? []
  if (!isRealDate(date) || !isRealTime(opens) || !isRealTime(closes)) return value
  const range = wordsIn(strings, language).timeRange(timeWords(opens, language), timeWords(closes, language))
  return `${weekdayAndDateWords(date, language, { year: false })}, ${range}`
}
