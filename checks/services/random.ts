/** Numbers that look random and are the same again for the same seed, so that a run can be repeated. */
export interface Random {
  seed: number
  /** A whole number from 0 to below a limit. */
  below: (limit: number) => number
  oneOf: <T>(things: readonly T[]) => T
}

/** @param seed a whole number. Every run takes the same, unless RANDOM_SEED says another: `RANDOM_SEED=$RANDOM` */
export function randomNumbers(seed = Number(process.env['RANDOM_SEED'] ?? 20_261_122)): Random {
  // A linear congruential generator, with the constants of Numerical Recipes. Nothing secret comes from it.
  let state = seed >>> 0
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  return { seed, below, oneOf: (things) => things[below(things.length)]! }
}
