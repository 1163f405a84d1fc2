import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { markPart } from '../../foundations/as-part.js'
import { block } from '../../foundations/block.js'
import type { Size } from '../../foundations/sizes.js'
import { drawLegend } from '../question-words.js'

/** Props of {@link Legend}: any attribute of `<legend>`, and these. */
export interface LegendProps extends ComponentProps<'legend'> {
  /** How big the text is. Body size when left out. */
  size?: Size
  /** Puts the page's `<h1>` inside the legend. For a page that asks one question. */
  isPageHeading?: boolean
}

/** Names a group of controls. One element: `<legend>`. */
export function Legend({ size, isPageHeading, children, ...rest }: LegendProps): ReactElement {
  return block(
    'legend',
    'govuk-fieldset__legend',
    { ...rest, children: isPageHeading ? <h1 className="govuk-fieldset__heading">{children}</h1> : children },
    size,
  )
}
markPart(Legend, 'govuk-fieldset__legend')

/** A legend and how it looks. Without a legend there is nothing to make big, so that does not compile. */
export type LegendOptions =
  | {
      /**
       * What the controls have in common, usually the question. Words, or a `Legend`. A question is without one only inside
       * a `Fieldset` of your own, or if it is one checkbox alone.
       */
      legend: ReactNode
      /** How big the legend is. `l` when it is the page heading, else body size. */
      legendSize?: Size
      /** Makes the legend the page's `<h1>`. For a page that asks one question. */
      legendIsPageHeading?: boolean
    }
  | { legend?: undefined; legendSize?: never; legendIsPageHeading?: never }

/** Props of {@link Fieldset}: any attribute of `<fieldset>`, and these. */
export type FieldsetProps = ComponentProps<'fieldset'> & LegendOptions

/**
 * Groups controls that answer one question. WCAG 1.3.1 Info and Relationships.
 * Design System: https://design-system.service.gov.uk/components/fieldset/
 */
export function Fieldset({ legend, legendIsPageHeading, legendSize, children, ...rest }: FieldsetProps): ReactElement {
  return block('fieldset', 'govuk-fieldset', {
    ...rest,
    children: (
      <>
        {drawLegend(legend, legendIsPageHeading, legendSize)}
        {children}
      </>
    ),
  })
}
