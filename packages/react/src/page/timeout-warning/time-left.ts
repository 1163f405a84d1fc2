/** The last minute is counted in seconds. In milliseconds. */
const LAST_MINUTE = 60_000

/**
 * The time left as it is shown, in seconds: whole minutes, then seconds in the last minute. It is rounded up, as the words
 * for it are "less than".
 */
export function shownSeconds(milliseconds: number): number {
  const step = milliseconds > LAST_MINUTE ? 60 : 1
  return Math.max(0, Math.ceil(milliseconds / 1000 / step) * step)
}

/** How long what is shown of the time left stays true, in milliseconds. */
export function untilNext(milliseconds: number): number {
  const step = milliseconds > LAST_MINUTE ? LAST_MINUTE : 1000
  return milliseconds % step || step
}

/**
 * The time left as it is read out, in seconds. It changes seldom, as each change interrupts what people read: every 5
 * minutes, in the last 5 minutes each minute, then at 60, 30 and 10 seconds. WCAG 4.1.3 Status Messages.
 *
 * @param shown the time left as it is shown
 */
export function saidSeconds(shown: number): number {
  if (shown > 300) return Math.ceil(shown / 300) * 300
  if (shown >= 60) return shown
  if (shown > 30) return 60
  return shown > 10 ? 30 : 10
}
