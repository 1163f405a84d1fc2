import type { ComponentProps, ReactElement } from 'react'
import { block } from '../../foundations/block.js'

/** Props of {@link FormGroup}: any attribute of `<div>`, and these. */
export interface FormGroupProps extends ComponentProps<'div'> {
  /** Draws the red line at the side that marks a question with an error. */
  hasError?: boolean
}

/** Keeps one question's label, hint, error message and control together. One element: `<div>`. */
export function FormGroup({ hasError, ...rest }: FormGroupProps): ReactElement {
  return block('div', 'govuk-form-group', rest, hasError && 'error')
}
