import { randomInt } from 'node:crypto'

/** Letters and digits without those that look alike (O and 0, I and 1) or sound most alike (B, D, P or M, N). */
const signs = 'CFHJKMRTWXY34679'

/** A reference such as `K7R-4XW-9HC`: one of 68 billion, so that nobody can guess another's. */
export function newReference(): string {
  const group = (): string => Array.from({ length: 3 }, () => signs[randomInt(signs.length)]).join('')
  return [group(), group(), group()].join('-')
}
