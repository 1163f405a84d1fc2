import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'

/** A part of the column that something stands in. It is the whole column on a narrow screen. */
export type ColumnWidth = 'full' | 'three-quarters' | 'two-thirds' | 'one-half' | 'one-third' | 'one-quarter'

/** How wide an input is: a number of characters, or a part of its column. */
export type InputWidth = 2 | 3 | 4 | 5 | 10 | 20 | 30 | ColumnWidth

/** Props of {@link Input}: any attribute of `<input>`, and these. */
export interface InputProps extends ComponentProps<'input'> {
  /** Draws the red border that marks an error. */
  hasError?: boolean
  /** As wide as the answer is long: people read the width as a clue. */
  width?: InputWidth
  /** Spaces the digits of a code, so that it is easier to check. */
  extraLetterSpacing?: boolean
}

/**
 * The bare control of a `TextInput`, to compose with `Label`, `Hint` and `ErrorMessage`. One element: `<input>`. It is
 * React's own: if you give it `value`, text that was typed before hydration is yours to keep.
 */
export function Input({ hasError, width, extraLetterSpacing, className, type, ...rest }: InputProps): ReactElement {
  const names = inputNames({ width, extraLetterSpacing, className }, hasError)
  return <input type={type ?? 'text'} {...rest} className={names} />
}

/** The class names of an input. */
export const inputNames = (
  { width, extraLetterSpacing, className }: Pick<InputProps, 'width' | 'extraLetterSpacing' | 'className'>,
  hasError: ReactNode,
): string | undefined =>
  classNames(
    hasError ? 'govuk-input govuk-input--error' : 'govuk-input',
    width && `${typeof width === 'string' ? 'govuk-!' : 'govuk-input-'}-width-${width}`,
    extraLetterSpacing && 'govuk-input--extra-letter-spacing',
    className,
  )
