/** Counts tries that were wrong, in memory: they are forgotten after a minute, and when the service stops. */
export interface Tries {
  /** Whether there were too many in the last minute. */
  areTooMany: (from: string) => boolean
  count: (from: string) => void
}

const MINUTE = 60_000

/** @param most how many wrong tries there may be in a minute from one place */
export function triesPerMinute(most: number, now: () => Date): Tries {
  const times = new Map<string, number[]>()
  const recent = (from: string): number[] => (times.get(from) ?? []).filter((time) => time > now().getTime() - MINUTE)
  return {
    areTooMany: (from) => recent(from).length >= most,
    count: (from) => {
      // Places that were quiet for a minute are let go, so that the list cannot grow for ever.
      for (const each of times.keys()) if (recent(each).length === 0) times.delete(each)
      times.set(from, [...recent(from), now().getTime()])
    },
  }
}
