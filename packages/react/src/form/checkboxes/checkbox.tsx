import type { ChangeEventHandler, ComponentProps, ReactElement, ReactNode } from 'react'
import { markPart } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import { Choice } from '../../parts/choices/choice.js'

/** Who keeps whether this one is selected, if the group does not say. */
type Ticked =
  | {
      /** Whether it is selected at first. Wins over the `defaultValue` of the group. */
      defaultChecked?: boolean
      checked?: never
      /** React's change event of this checkbox. */
      onChange?: ChangeEventHandler<HTMLInputElement>
    }
  | {
      /** Whether it is selected, if your code keeps that for this one alone. Wins over the `value` of the group. */
      checked: boolean
      defaultChecked?: never
      onChange: ChangeEventHandler<HTMLInputElement>
    }

/** Props of {@link Checkbox}: any attribute of `<input type="checkbox">`, and these. They go to the `<input>`. */
export type CheckboxProps = Omit<
  ComponentProps<'input'>,
  'type' | 'name' | 'value' | 'defaultValue' | 'checked' | 'defaultChecked' | 'onChange' | 'children'
> &
  Ticked & {
    /** What is sent when this is selected. */
    value: string
    /** What this answer is called when the form is sent. The name of the group unless set. */
    name?: string
    /** The words of the choice, or a `Label`. */
    children?: ReactNode
    /** A hint for this choice only. Words, or a `Hint`. */
    hint?: ReactNode
    /** One simple question that appears when this is selected. */
    conditional?: ReactNode
    /**
     * For "None of these". Selecting it unselects every other checkbox of the same name in the form, and selecting one
     * of these unselects it. Without JavaScript both can be sent, so the server must look for that too.
     */
    exclusive?: boolean
  }

/** One choice in `Checkboxes`. */
export function Checkbox(props: CheckboxProps): ReactElement {
  return <Choice {...props} type="checkbox" />
}
markPart(Checkbox, 'govuk-checkboxes')

/** A word between two choices, usually "or". */
export function CheckboxDivider({ className, ...rest }: ComponentProps<'div'>): ReactElement {
  return <div className={classNames('govuk-checkboxes__divider', className)} {...rest} />
}
markPart(CheckboxDivider, 'govuk-checkboxes__divider')
