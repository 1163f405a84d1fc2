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
export function TextareaControl({
  hasError,
  rows = 5,
  className,
  value,
  defaultValue,
  ...rest
}: TextareaControlProps): ReactElement {
  return (
    <textarea
      className={classNames('govuk-textarea', hasError && 'govuk-textarea--error', className)}
      rows={rows}
      value={inList(value)}
      defaultValue={inList(defaultValue)}
      {...rest}
    />
  )
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
