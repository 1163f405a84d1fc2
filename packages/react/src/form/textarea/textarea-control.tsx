import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'

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
export function TextareaControl({ hasError, ...attributes }: TextareaControlProps): ReactElement {
  return drawTextarea(attributes, hasError)
}

/**
 * A `<textarea>` as our style sheet knows it.
 *
 * @param attributes what it is given, in an object that may be changed
 * @param hasError draws the red border
 */
export function drawTextarea(attributes: ComponentProps<'textarea'>, hasError?: boolean): ReactElement {
  attributes.className = classNames('govuk-textarea', hasError && 'govuk-textarea--error', attributes.className)
  attributes.rows ??= 5
  attributes.value = inList(attributes.value)
  attributes.defaultValue = inList(attributes.defaultValue)
  return <textarea {...attributes} />
}

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
