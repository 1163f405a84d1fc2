import { type Field, wrong } from '../field.js'
import { inLanguage, type Words } from '../language.js'
import { textsPosted } from '../posted.js'

/** What `confirm` asks for. */
export interface ConfirmOptions<Value extends string> {
  /** What people confirm, after "you": `have read the conditions`. */
  what: Words
  /** The value of the checkbox. `yes` unless set. */
  value?: Value
}

/**
 * A declaration that people have to tick: one checkbox. Ask for it only if it must be recorded. To send the form is enough
 * for most.
 *
 * Design System: https://design-system.service.gov.uk/patterns/check-answers/
 */
export function confirm<const Value extends string = 'yes'>({
  what,
  value = 'yes' as Value,
}: ConfirmOptions<Value>): Field<Value, readonly string[]> {
  return {
    read: textsPosted,
    check: (typed, { language }) =>
      typed.includes(value) ? { value } : wrong(language.errors.confirmThatYou(inLanguage(what, language))),
    show: (confirmed) => [confirmed],
  }
}
