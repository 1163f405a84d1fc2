import { tidyCode } from './tidy.js'

// Codes that people write down by hand, read out over a phone and type in years later. So they have no two characters that
// look alike (0 and O, 1 and I, 5 and S, 2 and Z) or sound alike (B, D, E, G, P, T and V, M and N, F and S, J and K).
// 16 are left.
const characters = '2346789FHKMQRWXY'

/** What people write or hear for a character that is in no code. */
const meant: Readonly<Record<string, string>> = { Z: '2', G: '6', B: '8', N: 'M', J: 'K', S: 'F' }

/** What one kind of code looks like. */
export interface CodeShape {
  /** How many characters it has. The last checks the others. No more than 15, as each needs a weight of its own. */
  length: number
  /** How many stand together. */
  group: number
}

/** Fills an array with random bytes. */
export type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array

/** Web Crypto's random bytes. */
export const cryptoRandom: RandomBytes = (bytes) => crypto.getRandomValues(bytes)

/** Makes a new code: 4 random bits for each character but the last, which checks the others. */
export function newSpokenCode(shape: CodeShape, random: RandomBytes): string {
  // The upper half of each byte: 16 divides 256, so no character comes more often.
  const digits = Array.from(random(new Uint8Array(shape.length - 1)), (byte) => byte >> 4)
  return inGroups([...digits, checkOf(digits)].map((digit) => characters[digit]).join(''), shape)
}

/**
 * Reads a code that was typed, with small letters, spaces, dashes, and characters that look or sound like those of a code.
 *
 * @returns the code as it was made, or what is wrong: `empty`, `not-whole`, or `mistake` if its check character says so
 */
export function readSpokenCode(
  typed: string,
  shape: CodeShape,
): { code: string } | { wrong: 'empty' | 'not-whole' | 'mistake' } {
  const code = tidyCode(typed).replaceAll(/./gu, (character) => meant[character] ?? character)
  if (code === '') return { wrong: 'empty' }
  const digits = [...code].map((character) => characters.indexOf(character))
  if (digits.length !== shape.length || digits.includes(-1)) return { wrong: 'not-whole' }
  return checkOf(digits.slice(0, -1)) === digits.at(-1) ? { code: inGroups(code, shape) } : { wrong: 'mistake' }
}

/** A code in groups, as it is shown. */
const inGroups = (code: string, { group }: CodeShape): string => code.match(new RegExp(`.{1,${group}}`, 'g'))!.join(' ')

/**
 * Each character of a code with a word that starts with it, to be read out: `F` and `Foxtrot`. A number has only itself.
 * The words are those of the international radiotelephony spelling alphabet (ICAO).
 */
export const spellOut = (code: string): { character: string; word?: string }[] =>
  [...code.replaceAll(' ', '')].map((character) => ({ character, word: spelling[character] }))

const spelling: Readonly<Record<string, string>> = {
  F: 'Foxtrot',
  H: 'Hotel',
  K: 'Kilo',
  M: 'Mike',
  Q: 'Quebec',
  R: 'Romeo',
  W: 'Whiskey',
  X: 'X-ray',
  Y: 'Yankee',
}

/**
 * The check character: each digit times a weight of its own, all added up, in the field of 16 elements. In a field a sum of
 * two such products changes whenever one digit changes or two different ones change places.
 */
const checkOf = (digits: readonly number[]): number =>
  // The weights start with 2. The check character itself has the weight 1.
  digits.reduce((sum, digit, index) => sum ^ times(digit, index + 2), 0)

/** Multiplies as polynomials over two elements, modulo x⁴ + x + 1. Adding up is `^`. */
function times(one: number, other: number): number {
  let product = 0
  for (let bit = 3; bit >= 0; bit -= 1) {
    product <<= 1
    if (product & 16) product ^= 19
    if ((other >> bit) & 1) product ^= one
  }
  return product
}
