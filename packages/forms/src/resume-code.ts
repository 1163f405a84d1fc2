import { type Field, wrong } from './field.js'
import { inLanguage, type Words } from './language.js'
import { textPosted } from './posted.js'
import { tidyCode } from './tidy.js'

// A code to come back to saved answers with. People write it down by hand, read it out over a phone and type it in years
// later, so it has no two characters that look alike (0 and O, 1 and I, 5 and S, 2 and Z) or sound alike (B, D, E, G, P, T
// and V, M and N, F and S, J and K). 16 are left.
const characters = '2346789FHKMQRWXY'
const length = 12
const groups = /.{4}/g

/** What people write or hear for a character that is in no code. */
const meant: Readonly<Record<string, string>> = { Z: '2', G: '6', B: '8', N: 'M', J: 'K', S: 'F' }

/**
 * Makes a new code that looks like `4F7K 9WXM 3H2Y`. It has 44 random bits and a character to check the others by.
 *
 * It is a key, so keep only a hash of it, allow a few tries a minute, and ask for one more thing that the person knows
 * before you show an answer. By itself it must show nothing.
 *
 * @param random fills an array with random bytes. Web Crypto's unless set
 */
export function newResumeCode(
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): string {
  // The upper half of each byte: 16 divides 256, so no character comes more often.
  const digits = Array.from(random(new Uint8Array(length - 1)), (byte) => byte >> 4)
  return inGroups([...digits, checkOf(digits)].map((digit) => characters[digit]).join(''))
}

/** A code in groups of 4, as it is shown. */
const inGroups = (code: string): string => code.match(groups)!.join(' ')

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

/** What a `resumeCode` asks for. */
export interface ResumeCodeOptions {
  /** What the code is called after "Enter": `your code`. */
  thing?: Words
}

const example = '4F7K 9WXM 3H2Y'

/**
 * The code that someone comes back with. Small letters, spaces, dashes and characters that look or sound like those of a
 * code are forgiven. One wrong character, or two in each other's place, is always found out.
 *
 * @returns a field whose value is the code as {@link newResumeCode} made it
 */
export function resumeCode({ thing = { en: 'your code', cy: 'eich cod' } }: ResumeCodeOptions = {}): Field<
  string,
  string
> {
  return {
    read: textPosted,
    check: (typed, { language }) => {
      const code = tidyCode(typed).replaceAll(/./gu, (character) => meant[character] ?? character)
      if (code === '') return wrong(language.errors.enter(inLanguage(thing, language)))
      const digits = [...code].map((character) => characters.indexOf(character))
      if (digits.length !== length || digits.includes(-1)) return wrong(language.errors.resumeCodeFormat(example))
      if (checkOf(digits.slice(0, -1)) !== digits.at(-1)) return wrong(language.errors.resumeCodeMistake())
      return { value: inGroups(code) }
    },
    show: (value) => value,
  }
}

/**
 * The check character: each digit times a weight of its own, all added up, in the field of 16 elements. In a field a sum of
 * two such products changes whenever one digit changes or two different ones change places.
 */
const checkOf = (digits: readonly number[]): number =>
  // The weights are 2 to 12. The check character itself has the weight 1.
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
