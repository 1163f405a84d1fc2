import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'

/** Props of {@link FormGroup}: any attribute of `<div>`, and these. */
export interface FormGroupProps extends ComponentProps<'div'> {
  /** Draws the red line at the side that marks a question with an error. */
  hasError?: boolean
}

/** Keeps one question's label, hint, error message and control together. One element: `<div>`. */
export function FormGroup({ hasError, className, ...rest }: FormGroupProps): ReactElement {
  return <div className={classNames('govuk-form-group', hasError && 'govuk-form-group--error', className)} {...rest} />
}
