/** A low, a likely and a high figure. The likely one is the best single guess, and not a promise. */
export interface Range {
  low: number
  likely: number
  high: number
}

/** 95% of a normal distribution is within this many standard deviations of its middle. */
const z = 1.959963984540054

/**
 * How large a share of everyone is likely to be, from a share of those who were asked: the Wilson score interval at 95%.
 * It holds for small surveys and for shares near 0% and 100%, where the usual "plus or minus" does not.
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927. R. G. Newcombe, 1998.
 * It knows only the luck of whom you asked. It does not know whom you could not reach.
 * @param people how many said yes
 * @param asked how many were asked
 * @returns shares from 0 to 1
 * @throws RangeError when the two do not fit each other
 */
export function wilsonInterval(people: number, asked: number): Range {
  if (!Number.isInteger(people) || !Number.isInteger(asked) || people < 0 || asked < 1 || people > asked)
    throw new RangeError(
      `${people} of ${asked} cannot be the answer to a survey. Use whole numbers, the first the smaller.`,
    )
  const share = people / asked
  const middle = 2 * people + z * z
  const reach = z * Math.sqrt(z * z + 4 * people * (1 - share))
  const whole = 2 * (asked + z * z)
  return {
    // At the ends the arithmetic can miss 0 and 1 by the smallest amount there is.
    low: people === 0 ? 0 : (middle - reach) / whole,
    likely: share,
    high: people === asked ? 1 : (middle + reach) / whole,
  }
}
