import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { without } from '../../foundations/without.js'

/** Props of {@link TextareaControl}: any attribute of `<textarea>`, and these. */
export interface TextareaControlProps extends ComponentProps<'textarea'> {
  /** Draws the red border that marks an error. */
  hasError?: boolean
  /** How many lines show at first. 5 unless set. */
  rows?: number
}

/**
 * The bare control of a `Textarea`, to compose with `Label`, `Hint` and `ErrorMessage`. One element: `<textarea>`. If you
 * give it `value`, it does not tell your code of text that was typed before hydration.
 */
export function TextareaControl(props: TextareaControlProps): ReactElement {
  const attributes = without(own, props, {
    className: classNames('govuk-textarea', props.hasError && 'govuk-textarea--error', props.className),
    rows: props.rows ?? 5,
    value: inList(props.value),
    defaultValue: inList(props.defaultValue),
  })
  return <textarea {...attributes} />
}

const own: ReadonlySet<string> = /* @__PURE__ */ new Set(['className', 'hasError', 'rows', 'value', 'defaultValue'])

/**
 * At hydration React writes the text it was given over what someone has typed by then, if it is a string: a person who
 * comes back to add to an answer would lose it. Text in a list is left alone, and is the same in every other way but one:
 * on the server React keeps an empty first line only in a string.
 * https://github.com/facebook/react/pull/26573 says why textareas are handled so.
 */
function inList(text: ComponentProps<'textarea'>['value']): string | [string] | undefined {
  if (text === undefined) return undefined
  const string = String(text)
  return string.startsWith('\n') ? string : [string]
}
