/** Many measurements of one thing: the middle, the range that half of them are in, and the least of all. */
export interface Spread {
  median: number
  lower: number
  upper: number
  least: number
}

/** The middle of many measurements, its quartiles and the least. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!
  return { median: at(0.5), lower: at(0.25), upper: at(0.75), least: sorted[0]! }
}

/**
 * How many times as much one takes as another, from rounds in which one came right after the other. The middle of the
 * ratios, not the ratio of the middles: what slows the machine down for a while slows both.
 */
export function ratio(values: readonly number[], limit: readonly number[]): Spread {
  return spread(values.map((value, round) => value / limit[round]!))
}
