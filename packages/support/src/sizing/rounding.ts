import type { Range } from './interval.js'

const powerOf = (value: number): number => 10 ** Math.floor(Math.log10(value))

/** The largest of 1, 2, 5, 10, 20, 50 and so on that is not more than a number. */
function roundStep(most: number): number {
  const power = powerOf(most)
  return power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1)
}

/**
 * A range as it can honestly be said: 1,234 to 1,876 is 1,200 to 1,900. Anything finer would look more certain than it is.
 * The step is a quarter of how wide the range is or less, and no number has more than 2 figures but for zeros.
 * The ends are rounded outwards, so that a range never gets narrower.
 */
export function roundRange(range: Range): Range {
  const wide = range.high - range.low
  const step = Math.max(1, wide > 0 ? roundStep(wide / 4) : 0, range.high > 0 ? powerOf(range.high) / 10 : 0)
  const round = (value: number, how: (steps: number) => number): number => {
    // The small end of a wide range keeps 1 figure: 500 to 9,500 is not 0 to 10,000.
    const own = value > 0 ? Math.max(1, Math.min(step, powerOf(value))) : step
    // 0.1 + 0.2 is not 0.3: what is a whole number of steps but for the last bit must not move by a step.
    return how(Number((value / own).toPrecision(12))) * own
  }
  const low = round(range.low, Math.floor)
  const high = round(range.high, Math.ceil)
  return { low, likely: Math.min(high, Math.max(low, round(range.likely, Math.round))), high }
}
