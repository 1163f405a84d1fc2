import { type Field, wrong } from '../field.js'
import { type Message, said } from '../language.js'
import { textPosted, textsPosted } from '../posted.js'

/** What a `choice` asks for. */
export interface ChoiceOptions<Value extends string> {
  /** The values there are, as in the form. Anything else that is posted counts as no answer. */
  values: readonly Value[]
  /** What is said when nothing was chosen. Make it with `select`, `selectIf` or `selectYesIf` of the error messages. */
  missing: Message
}

/**
 * One of several: `Radios` or a `Select`.
 *
 * Design System: https://design-system.service.gov.uk/components/radios/
 */
export function choice<const Value extends string>({ values, missing }: ChoiceOptions<Value>): Field<Value, string> {
  return {
    read: textPosted,
    check: (typed, { language }) => {
      const value = values.find((each) => each === typed)
      return value === undefined ? wrong(said(missing, language)) : { value }
    },
    show: (value) => value,
  }
}

/** What `choices` ask for. */
export interface ChoicesOptions<Value extends string> extends ChoiceOptions<Value> {
  /** The value that means none of the others, such as `none`. */
  none?: NoInfer<Value>
  /** What is said when none and another were ticked, which scripts prevent. Make it with `selectOnlyNone`. Needed with `none`. */
  noneAndOther?: Message
}

/**
 * Any number of several: `Checkboxes`. Values come in the order of the page.
 *
 * Design System: https://design-system.service.gov.uk/components/checkboxes/
 *
 * @throws when there is a `none` and nothing to say of it together with others
 */
export function choices<const Value extends string>(
  options: ChoicesOptions<Value>,
): Field<readonly Value[], readonly string[]> {
  const { values, missing, none, noneAndOther } = options
  if (none !== undefined && noneAndOther === undefined)
    throw new Error('choices() with a `none` needs `noneAndOther`: what to say when it is ticked together with others.')
  return {
    read: textsPosted,
    check: (typed, { language }) => {
      const ticked = values.filter((each) => typed.includes(each))
      if (ticked.length === 0) return wrong(said(missing, language))
      if (none !== undefined && ticked.includes(none) && ticked.length > 1) return wrong(said(noneAndOther!, language))
      return { value: ticked }
    },
    show: (value) => value,
  }
}
