import { type Field, wrong } from './field.js'
import { inLanguage, type Words } from './language.js'
import { textPosted } from './posted.js'
import { type CodeShape, cryptoRandom, newSpokenCode, type RandomBytes, readSpokenCode } from './spoken-code.js'

const shape: CodeShape = { length: 9, group: 3 }

/**
 * Makes a new reference that looks like `4F7 K9W XM3`, for `SupportReference`: what people read out so that an adviser finds
 * their form. It has the characters of a `newResumeCode`, and one of them checks the others.
 *
 * It is no key. It has 32 random bits, so two can be the same: make another if it is taken. An adviser who is signed in may
 * find a form by it, and nobody else may see anything.
 *
 * @param random fills an array with random bytes. Web Crypto's unless set
 */
export const newSupportReference = (random: RandomBytes = cryptoRandom): string => newSpokenCode(shape, random)

/** What a `supportReference` asks for. */
export interface SupportReferenceOptions {
  /** What the reference is called after "Enter": `the reference`. */
  thing?: Words
}

// Its check character is wrong, so that it is nobody's.
const example = '4F7 K9W XM3'

/**
 * A reference that an adviser types while someone reads it out, or that a person types from a letter. Small letters, spaces,
 * dashes and characters that look or sound like those of a reference are forgiven. One wrong character, or two in each
 * other's place, is always found out before anybody looks at the form of another person.
 *
 * @returns a field whose value is the reference as {@link newSupportReference} made it
 */
export function supportReference({
  thing = { en: 'the reference', cy: 'y cyfeirnod' },
}: SupportReferenceOptions = {}): Field<string, string> {
  return {
    read: textPosted,
    check: (typed, { language }) => {
      const read = readSpokenCode(typed, shape)
      const { errors } = language
      if ('code' in read) return { value: read.code }
      if (read.wrong === 'empty') return wrong(errors.enter(inLanguage(thing, language)))
      return wrong(read.wrong === 'mistake' ? errors.supportReferenceMistake() : errors.supportReferenceFormat(example))
    },
    show: (value) => value,
  }
}
