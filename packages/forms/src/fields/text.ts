import { type Field, isEmpty, wrong } from '../field.js'
import { type Asked, inLanguage, subjectOf, type Words } from '../language.js'
import { textPosted } from '../posted.js'
import { lengthOf, tidyLine, tidyLines } from '../tidy.js'

/** What a `text` asks for. */
export interface TextOptions extends Asked {
  /** The most characters, as people see them: an emoji is one. 500 unless set, so that no one can fill a database. */
  most?: number
  /** The fewest characters. */
  fewest?: number
  /** Keeps the ends of lines, for a `Textarea`. */
  severalLines?: boolean
  /** Whether the answer may be as it is, and what is said if not: `{ test: /^\w+$/, message: 'Reference must …' }`. */
  mustMatch?: { test: RegExp; message: Words }
}

/**
 * An answer in words. Any letters of any script, signs and symbols are kept as they are. Only what nobody types on purpose
 * goes: spaces round it, and characters that cannot be seen.
 *
 * Design System: https://design-system.service.gov.uk/components/text-input/
 */
export function text({ most = 500, fewest, severalLines, mustMatch, ...asked }: TextOptions): Field<string, string> {
  return {
    read: textPosted,
    check: (typed, { language }) => {
      const value = severalLines ? tidyLines(typed) : tidyLine(typed)
      if (isEmpty(value)) return wrong(language.errors.enter(inLanguage(asked.thing, language)))
      const subject = subjectOf(asked, language)
      const length = lengthOf(value)
      if (length > most) return wrong(language.errors.tooLong(subject, most))
      if (fewest && length < fewest) return wrong(language.errors.tooShort(subject, fewest))
      if (mustMatch && value.search(mustMatch.test) < 0) return wrong(inLanguage(mustMatch.message, language))
      return { value }
    },
    show: (value) => value,
  }
}
