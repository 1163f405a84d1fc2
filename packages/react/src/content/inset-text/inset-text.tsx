import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'

/** Props of {@link InsetText}: any attribute of `<div>`, and these. `className`, `ref` and the rest go to the `<div>`. */
export interface InsetTextProps extends ComponentProps<'div'> {
  /** What stands apart from the text round it: words, or paragraphs and lists of your own. */
  children?: ReactNode
}

/**
 * Sets a piece of text apart from what stands round it, such as a quote or an example. It is only a line at the side:
 * screen readers do not say it, and some people do not notice it. One element: `<div>`.
 *
 * Design System: https://design-system.service.gov.uk/components/inset-text/
 */
export function InsetText({ className, ...rest }: InsetTextProps): ReactElement {
  return <div className={classNames('govuk-inset-text', className)} {...rest} />
}
