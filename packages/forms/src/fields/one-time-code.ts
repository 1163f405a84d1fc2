import { type Field, isEmpty, wrong } from '../field.js'
import { inLanguage, type Words } from '../language.js'
import { textPosted } from '../posted.js'
import { plainFigures, tidyFigures } from '../tidy.js'

/** What a `oneTimeCode` asks for. */
export interface OneTimeCodeOptions {
  /** How many numbers the code has. */
  numbers: number
  /** As it stands after "Enter". The code unless set. */
  thing?: Words
}

/**
 * A code that was sent to a phone or an email address. People may paste it with spaces, or paste the whole message, if only
 * one code can be in it. Whether it is the right one, your service checks: `codeWrong` and `codeExpired` of the error
 * messages say what follows.
 *
 * Design System: https://design-system.service.gov.uk/patterns/confirm-a-phone-number/
 * WCAG 3.3.8 Accessible Authentication.
 */
export function oneTimeCode({ numbers, thing = theCode }: OneTimeCodeOptions): Field<string, string> {
  return {
    read: textPosted,
    check: (typed, { language }) => {
      if (isEmpty(typed)) return wrong(language.errors.enter(inLanguage(thing, language)))
      const code = tidyFigures(typed)
      if (/^\d+$/.test(code) && code.length === numbers) return { value: code }
      const [inText, another] = new Set(
        plainFigures(typed)
          .match(/\d+/g)
          ?.filter((each) => each.length === numbers),
      )
      return inText && !another ? { value: inText } : wrong(language.errors.codeLength(numbers))
    },
    show: (value) => value,
  }
}

const theCode = { en: 'the code', cy: 'y cod' }
