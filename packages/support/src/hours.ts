import { bankHolidays as ownBankHolidays } from './bank-holidays.js'
import type { BankHolidays } from './bank-holidays.js'
import type { Hours, LocalDate, Localised, Span } from './directory.js'
import { addDays, dayOf, daysBetween, instantOf, localMoment } from './london-time.js'

/** Why a whole day is closed, when it is not just the usual week. */
export type ClosedReason = { kind: 'bank-holiday'; title: string } | { kind: 'exception'; words: Localised }

/** Open at an instant. */
export interface OpenStatus {
  open: true
  /** The instant this is about. */
  at: Date
  /** When it closes. Missing when it does not close within a year. */
  until?: Date
  /** It is a 24-hour service. */
  alwaysOpen?: true
  /** The answer reaches into years whose bank holidays we were not given. */
  bankHolidaysUnknown?: true
}

/** Closed at an instant. */
export interface ClosedStatus {
  open: false
  /** The instant this is about. */
  at: Date
  /** When it opens next. Missing when it does not open within a year. */
  opensAt?: Date
  /** Why it is closed for the whole of today. */
  reason?: ClosedReason
  /** The answer reaches into years whose bank holidays we were not given. */
  bankHolidaysUnknown?: true
}

/** What `openingStatus` finds. Give it to `openingStatusWords` to print it. */
export type OpeningStatus = OpenStatus | ClosedStatus

/** Options of `openingStatus`. */
export interface OpeningStatusOptions {
  /** A newer copy of GOV.UK's bank-holidays.json. Our own copy covers 2025 to 2028. */
  bankHolidays?: BankHolidays
}

/** How far ahead to look for the next change, in days: past any yearly closure. */
const horizon = 400

const wholeDay: readonly Span[] = [{ opens: '00:00', closes: '24:00' }]

/** What happens on one day. */
export interface DayPlan {
  spans: readonly Span[]
  reason?: ClosedReason
}

/** What happens on one day. Exceptions beat bank holidays, which beat the usual week. */
export function planFor(hours: Hours, date: LocalDate, bankHolidays: BankHolidays): DayPlan {
  const exception = hours.exceptions?.find(({ from, to = from }) => from <= date && date <= to)
  if (exception) return { spans: exception.spans ?? [], reason: { kind: 'exception', words: exception.reason } }
  if (hours.alwaysOpen) return { spans: wholeDay }
  const usual = (hours.weekly ?? []).filter(({ days }) => days.includes(dayOf(date))).flatMap(({ spans }) => spans)
  const holiday = bankHolidays[hours.division].events.find((event) => event.date === date)
  if (!holiday || hours.bankHolidays === 'open') return { spans: usual }
  const spans = typeof hours.bankHolidays === 'object' ? hours.bankHolidays.spans : []
  return { spans, reason: { kind: 'bank-holiday', title: holiday.title } }
}

interface Interval {
  start: number
  end: number
}

/** How many days after a date a 24-hour service is open without a break: a year is one step then, and not 400. */
function openDaysAfter({ alwaysOpen, exceptions = [] }: Hours, date: LocalDate): number {
  if (!alwaysOpen) return 0
  const until = exceptions.filter(({ from, to = from }) => to >= date).map(({ from }) => daysBetween(date, from))
  return Math.max(0, Math.min(horizon + 2, ...until) - 1)
}

/** Every time it is open, in order, from the day before `today`: a night shift may still be running. */
function* openIntervals(hours: Hours, today: LocalDate, bankHolidays: BankHolidays): Generator<Interval> {
  let current: Interval | undefined
  for (let ahead = -1; ahead <= horizon; ahead++) {
    const date = addDays(today, ahead)
    const more = openDaysAfter(hours, date)
    ahead += more
    const spans = [...planFor(hours, date, bankHolidays).spans].sort((a, b) => (a.opens < b.opens ? -1 : 1))
    for (const { opens, closes, overnight } of spans) {
      const start = instantOf(date, opens).getTime()
      const end = instantOf(addDays(date, overnight ? 1 : more), closes).getTime()
      if (end <= start) continue // The clocks went forward over the whole of it.
      if (current && start <= current.end) current.end = Math.max(current.end, end)
      else {
        if (current) yield current
        current = { start, end }
      }
    }
  }
  if (current) yield current
}

function knowsBankHolidays(hours: Hours, date: LocalDate, bankHolidays: BankHolidays): boolean {
  if (hours.alwaysOpen || hours.bankHolidays === 'open') return true
  const years = bankHolidays[hours.division].events.map((event) => event.date.slice(0, 4))
  return years.includes(date.slice(0, 4))
}

/**
 * Whether a channel is open at an instant, and when that changes next. Pure: the clock is an argument, so a server and
 * a browser that are given the same instant print the same words.
 *
 * A span belongs to the day it opens on: a night shift that starts before a closed day runs to its end.
 * Times are London wall-clock times. When the clocks go back, the hour that happens twice counts once.
 *
 * @param hours checked hours, from `loadDirectory`
 * @param at the instant to ask about, usually `new Date()`
 * @throws RangeError when `at` is not a real date
 */
export function openingStatus(hours: Hours, at: Date, options: OpeningStatusOptions = {}): OpeningStatus {
  const now = at.getTime()
  if (Number.isNaN(now)) throw new RangeError('openingStatus needs a real date and time in `at`.')
  if (hours.alwaysOpen && !hours.exceptions?.length) return { open: true, at, alwaysOpen: true }
  const bankHolidays = options.bankHolidays ?? ownBankHolidays
  const today = localMoment(at).date
  const unknownOn = (change: Date | undefined): { bankHolidaysUnknown?: true } =>
    [today, ...(change ? [localMoment(change).date] : [])].every((date) => knowsBankHolidays(hours, date, bankHolidays))
      ? {}
      : { bankHolidaysUnknown: true }

  const next = nextInterval(hours, now, today, bankHolidays)
  if (next && next.start <= now) {
    const endOfSearch = instantOf(addDays(today, horizon), '24:00').getTime()
    const until = next.end < endOfSearch ? { until: new Date(next.end) } : {}
    return { open: true, at, ...until, ...(hours.alwaysOpen && { alwaysOpen: true }), ...unknownOn(until.until) }
  }
  const opensAt = next && { opensAt: new Date(next.start) }
  const { spans, reason } = planFor(hours, today, bankHolidays)
  const closedToday = spans.length === 0 && reason ? { reason } : {}
  return { open: false, at, ...opensAt, ...closedToday, ...unknownOn(opensAt?.opensAt) }
}

function nextInterval(hours: Hours, now: number, today: LocalDate, bankHolidays: BankHolidays): Interval | undefined {
  for (const interval of openIntervals(hours, today, bankHolidays)) if (interval.end > now) return interval
  return undefined
}
