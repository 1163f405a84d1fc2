import type { Day, Hours, Span } from '../directory.js'

/** When something is open. schema.org OpeningHoursSpecification. Times are by the clock where the help is. */
export interface OpeningHoursSpecification {
  '@type': 'OpeningHoursSpecification'
  dayOfWeek?: string[]
  /** In the form `09:00`. */
  opens: string
  /** In the form `17:00`. Earlier than `opens` means on the next day. */
  closes: string
  /** The first day it applies, in the form `2026-12-24`. */
  validFrom?: string
  /** The last day it applies. */
  validThrough?: string
}

const dayName = (day: Day): string => `https://schema.org/${day[0]!.toUpperCase()}${day.slice(1)}`
const everyDay: readonly Day[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const publicHolidays = ['https://schema.org/PublicHolidays']

/** Closed all day. Google Search Central, "Local business": both times are 00:00. */
const closed = { opens: '00:00', closes: '00:00' }

const specification = (rest: Omit<OpeningHoursSpecification, '@type'>): OpeningHoursSpecification => ({
  '@type': 'OpeningHoursSpecification',
  ...rest,
})

/** A closing time before the opening time is on the next day, so midnight is 00:00. A whole day cannot be 00:00 to 00:00. */
const times = ({ opens, closes }: Span): { opens: string; closes: string } => ({
  opens,
  closes: closes === '24:00' ? (opens === '00:00' ? '23:59' : '00:00') : closes,
})

/** The usual hours: each span of the week, and bank holidays when they differ. */
export function usualHours(hours: Hours): OpeningHoursSpecification[] {
  if (hours.alwaysOpen)
    return [specification({ dayOfWeek: everyDay.map(dayName), ...times({ opens: '00:00', closes: '24:00' }) })]
  const weekly = (hours.weekly ?? []).flatMap(({ days, spans }) =>
    spans.map((span) => specification({ dayOfWeek: days.map(dayName), ...times(span) })),
  )
  const { bankHolidays } = hours
  if (bankHolidays === 'open') return weekly
  const holidays = typeof bankHolidays === 'object' ? bankHolidays.spans.map(times) : [closed]
  return [...weekly, ...holidays.map((each) => specification({ dayOfWeek: publicHolidays, ...each }))]
}

/** Days that differ from the usual week. */
export const specialHours = (hours: Hours): OpeningHoursSpecification[] =>
  (hours.exceptions ?? []).flatMap(({ from, to = from, spans }) =>
    (spans?.map(times) ?? [closed]).map((each) => specification({ ...each, validFrom: from, validThrough: to })),
  )
