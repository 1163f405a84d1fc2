import type { ComponentProps, ReactElement } from 'react'
import { markPart } from '../../foundations/as-part.js'
import { block } from '../../foundations/block.js'

/** Props of {@link InputAffix}: any attribute of `<div>`, and these. */
export interface InputAffixProps extends ComponentProps<'div'> {
  /** Which side of the input it stands on. */
  kind: 'prefix' | 'suffix'
}

/** A unit before or after an `Input`, inside a `<div className="govuk-input__wrapper">`. One element: `<div>`. */
export function InputAffix({ kind, ...rest }: InputAffixProps): ReactElement {
  return block('div', `govuk-input__${kind}`, { 'aria-hidden': true, ...rest })
}
markPart(InputAffix, 'govuk-input__')
