import type { ComponentProps, ReactElement } from 'react'
import { block } from '../../foundations/block.js'
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
export function Input({ hasError, width, extraLetterSpacing, ...rest }: InputProps): ReactElement {
  const isColumn = typeof width === 'string'
  return block(
    'input',
    'govuk-input',
    { ...rest, type: rest.type ?? 'text', className: classNames(isColumn && `govuk-!-width-${width}`, rest.className) },
    !isColumn && width && `width-${width}`,
    extraLetterSpacing && 'extra-letter-spacing',
    hasError && 'error',
  )
}
