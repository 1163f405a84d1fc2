import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { markPart } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import { Choice } from '../../parts/choices/choice.js'

/** Props of {@link Radio}: any attribute of `<input type="radio">`, and these. They go to the `<input>`. */
export interface RadioProps extends Omit<
  ComponentProps<'input'>,
  'type' | 'name' | 'defaultValue' | 'checked' | 'defaultChecked' | 'children'
> {
  /** What is sent when this is chosen. */
  value: string
  /** The words of the choice, or a `Label`. */
  children?: ReactNode
  /** A hint for this choice only. Words, or a `Hint`. */
  hint?: ReactNode
  /** One simple question that appears when this is chosen. */
  conditional?: ReactNode
}

/** One choice in `Radios`. */
export function Radio(props: RadioProps): ReactElement {
  return <Choice {...props} type="radio" />
}
markPart(Radio, 'govuk-radios')

/** A word between two choices, usually "or". */
export function RadioDivider({ className, ...rest }: ComponentProps<'div'>): ReactElement {
  return <div className={classNames('govuk-radios__divider', className)} {...rest} />
}
markPart(RadioDivider, 'govuk-radios__divider')
