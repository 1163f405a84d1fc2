import { type Field, wrong } from './field.js'
import { inLanguage, type Words } from './language.js'
import { textPosted } from './posted.js'
import { type CodeShape, cryptoRandom, newSpokenCode, type RandomBytes, readSpokenCode } from './spoken-code.js'

const shape: CodeShape = { length: 12, group: 4 }

/**
 * Makes a new code that looks like `4F7K 9WXM 3H2Y`. It has 44 random bits and a character to check the others by.
 *
 * It is a key, so keep only a hash of it, allow a few tries a minute, and ask for one more thing that the person knows
 * before you show an answer. By itself it must show nothing.
 *
 * @param random fills an array with random bytes. Web Crypto's unless set
 */
export const newResumeCode = (random: RandomBytes = cryptoRandom): string => newSpokenCode(shape, random)

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
      const read = readSpokenCode(typed, shape)
      if ('code' in read) return { value: read.code }
      if (read.wrong === 'empty') return wrong(language.errors.enter(inLanguage(thing, language)))
      return wrong(
        read.wrong === 'mistake' ? language.errors.resumeCodeMistake() : language.errors.resumeCodeFormat(example),
      )
    },
    show: (value) => value,
  }
}
