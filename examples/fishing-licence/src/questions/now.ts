import type { LocalDate } from './answers.js'

/** The day and the hour it is in the United Kingdom, whatever the clock of the server says. */
export interface Now {
  today: LocalDate
  /** From 0 to 23. */
  hour: number
}

export function nowInLondon(moment: Date): Now {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(moment)
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? ''
  return { today: `${part('year')}-${part('month')}-${part('day')}`, hour: Number(part('hour')) }
}

/** Whether it is a day that there is. Dates such as 31 February are moved on by `Date`, so they differ. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The day that is so many days after another. */
export function daysAfter(day: LocalDate, count: number): LocalDate {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}
