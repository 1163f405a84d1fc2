import type { ComponentProps, ReactElement } from 'react'
import { isNothing, markPart } from '../../foundations/as-part.js'
import { block } from '../../foundations/block.js'
import type { Size } from '../../foundations/sizes.js'

/** Props of {@link Label}: any attribute of `<label>`, and these. */
export interface LabelProps extends ComponentProps<'label'> {
  /** How big the text is. Body size when left out. */
  size?: Size
  /** Wraps the label in the page's `<h1>`. For a page that asks one question. */
  isPageHeading?: boolean
}

/**
 * Names one form control. One element: `<label>`, inside `<h1>` if it is the page's heading. Renders nothing without
 * children. WCAG 3.3.2 Labels or Instructions, 2.5.3 Label in Name.
 */
export function Label({ size, isPageHeading, ...rest }: LabelProps): ReactElement | null {
  if (isNothing(rest.children)) return null
  const label = block('label', 'govuk-label', rest, size)
  return isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label
}
markPart(Label, 'govuk-label')
