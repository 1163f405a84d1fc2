import type { Day, LocalDate, LocalTime } from './directory.js'

// `Intl.DateTimeFormat` knows when the clocks change, in every browser, server and edge runtime, at no cost in bytes.
// A Temporal polyfill would add about 20 kB for the two conversions this file needs. The host's own time zone is never
// read: a server in Dublin and a phone in Delhi must print the same hours.
const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const days: readonly Day[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

export interface LocalMoment {
  date: LocalDate
  time: LocalTime
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The wall clock in London, as if it were UTC, so that it can be reckoned with. Whole seconds. */
function wallClock(at: number): number {
  const part: Record<string, number> = {}
  for (const { type, value } of london.formatToParts(at)) part[type] = Number(value)
  return Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!, part.second!)
}

const offsets = new Map<number, number>()

/**
 * How far ahead of UTC the clocks are. It only changes on the hour, so each hour is asked for once: to find out that a
 * 24-hour line stays open takes a look at each day of a year.
 */
function offset(at: number): number {
  const start = Math.floor(at / hour) * hour
  let found = offsets.get(start)
  if (found === undefined) {
    // 4 years of days. More would never be used again.
    if (offsets.size > 3000) offsets.clear()
    found = wallClock(start) - start
    offsets.set(start, found)
  }
  return found
}

/** What a clock on a wall in London shows. */
export function localMoment(at: Date): LocalMoment {
  const shown = new Date(at.getTime() + offset(at.getTime()))
  return {
    date: shown.toISOString().slice(0, 10),
    time: `${twoDigits(shown.getUTCHours())}:${twoDigits(shown.getUTCMinutes())}`,
  }
}

/**
 * The instant when a clock in London first shows this time. `24:00` is the start of the next day.
 * When the clocks go back, a time that happens twice means the first. When they go forward, a time that never happens
 * means the moment of the change, because the clock then jumps past it.
 */
export function instantOf(date: LocalDate, time: LocalTime): Date {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutesOf(time) * minute
  const summer = wall - hour
  if (offset(summer) === hour) return new Date(summer)
  if (offset(wall) === 0) return new Date(wall)
  // Neither reading works: the clocks go forward over this time. The change is on the hour, at 1am UTC.
  return new Date(Math.floor(wall / hour) * hour)
}

export const minutesOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

export const addDays = (date: LocalDate, count: number): LocalDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + count * day).toISOString().slice(0, 10)

export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day)

export const dayOf = (date: LocalDate): Day => days[new Date(`${date}T00:00:00Z`).getUTCDay()]!

/** Whether a date is on the calendar: `2026-02-30` is not. */
export function isRealDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false
  const parsed = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().slice(0, 10) === date
}

/** Whether a time is on the clock. Midnight at the end of a day is `24:00`. */
export const isRealTime = (time: string): boolean => /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(time)
