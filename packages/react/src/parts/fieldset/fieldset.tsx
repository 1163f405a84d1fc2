import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { asPart } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import type { Size } from '../../foundations/sizes.js'

/** Props of {@link Legend}: any attribute of `<legend>`, and these. */
export interface LegendProps extends ComponentProps<'legend'> {
  /** How big the text is. Body size when left out. */
  size?: Size
  /** Puts the page's `<h1>` inside the legend. For a page that asks one question. */
  isPageHeading?: boolean
}

/** Names a group of controls. One element: `<legend>`. */
export function Legend({ size, isPageHeading, className, children, ...rest }: LegendProps): ReactElement {
  return (
    <legend
      className={classNames('govuk-fieldset__legend', size && `govuk-fieldset__legend--${size}`, className)}
      {...rest}
    >
      {isPageHeading ? <h1 className="govuk-fieldset__heading">{children}</h1> : children}
    </legend>
  )
}

/** Props of {@link Fieldset}: any attribute of `<fieldset>`, and these. */
export interface FieldsetProps extends ComponentProps<'fieldset'> {
  /** What the controls have in common, usually the question. Words, or a `Legend`. */
  legend?: ReactNode
  /** How big the legend is. `l` when it is the page heading, else body size. */
  legendSize?: Size
  /** Makes the legend the page's `<h1>`. */
  legendIsPageHeading?: boolean
}

/**
 * Groups controls that answer one question. WCAG 1.3.1 Info and Relationships.
 * Design System: https://design-system.service.gov.uk/components/fieldset/
 */
export function Fieldset({
  legend,
  legendIsPageHeading,
  legendSize = legendIsPageHeading ? 'l' : undefined,
  className,
  children,
  ...rest
}: FieldsetProps): ReactElement {
  return (
    <fieldset className={classNames('govuk-fieldset', className)} {...rest}>
      {asPart(Legend, legend, { size: legendSize, isPageHeading: legendIsPageHeading })}
      {children}
    </fieldset>
  )
}
