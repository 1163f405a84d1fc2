import type { ComponentProps, ReactElement } from 'react'
import { markPart } from '../../foundations/as-part.js'
import { block } from '../../foundations/block.js'

/** Props of {@link Hint}: any attribute of `<div>`. */
export interface HintProps extends ComponentProps<'div'> {
  /** Point to it with the control's `aria-describedby`. */
  id?: string
}

/** Help that everyone answering a question needs, in one short sentence. One element: `<div>`. */
export function Hint(props: HintProps): ReactElement {
  return block('div', 'govuk-hint', props)
}
markPart(Hint, 'govuk-hint')
