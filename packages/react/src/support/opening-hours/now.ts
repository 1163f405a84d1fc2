/** Text that says when, and its time zone: `2026-11-23T09:30Z`, `2026-11-23T09:30:00.000+01:00`. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/

/**
 * The instant that an `at` prop names. A page must never say "Invalid Date", nor "open" because a clock was misread. So
 * text without a time zone is refused too: a server and a browser would each read it as a time of their own.
 *
 * @param at what the component was given
 * @param component the name of the component, for the developer who reads the error
 * @throws RangeError when `at` is not a date and time
 */
export function instantOf(at: Date | string, component: string): Date {
  const instant = typeof at === 'string' && !INSTANT.test(at) ? new Date(NaN) : new Date(at ?? NaN)
  if (!Number.isNaN(instant.getTime())) return instant
  const given = typeof at === 'string' ? `"${at}"` : String(at)
  throw new RangeError(
    `${component} was given ${given} as \`at\`. Give a Date, or text such as 2026-11-23T09:30:00Z with a time zone.`,
  )
}
