import type { ChangeEventHandler, ComponentProps, ReactElement, ReactNode } from 'react'
import { drawComponent } from '../../foundations/draw-component.js'
import { ChoiceItems, type ChoiceItemsProps } from '../../parts/choices/choice-items.js'

/**
 * Who keeps which radio is chosen: the browser, from `defaultValue` on, or your code, which gives `value` and hears of
 * every change.
 */
type Choice =
  | {
      /** The `value` of the radio that is chosen at first. */
      defaultValue?: string
      value?: never
      /** React's change event of the radio that was chosen. Not told of changes in a follow-up question. Must be given with `value`. */
      onChange?: ChangeEventHandler<HTMLInputElement>
    }
  | {
      /** The `value` of the radio that is chosen. An empty string for none. */
      value: string
      defaultValue?: never
      onChange: ChangeEventHandler<HTMLInputElement>
    }

/** Props of {@link RadioItems}: any attribute of `<div>`, and these. */
export type RadioItemsProps = Omit<ComponentProps<'div'>, 'defaultValue' | 'value' | 'onChange'> &
  Choice & {
    /** What the answer is called when the form is sent. */
    name: string
    /** The id of the first radio; all others start with it. The same as `name` unless set. */
    id?: string
    /** Puts the radios side by side. Only for two short choices. */
    inline?: boolean
    /** Makes the radios small. For pages where the choice is not the main thing, such as filters. */
    small?: boolean
    /** Anything before the first radio. */
    beforeInputs?: ReactNode
    /** Anything after the last radio. */
    afterInputs?: ReactNode
    /** `Radio` and `RadioDivider`. */
    children?: ReactNode
  }

/** The bare choices of `Radios`, to compose with `Fieldset`, `Hint` and `ErrorMessage`. One element: `<div>`. */
export function RadioItems(props: RadioItemsProps): ReactElement {
  return drawComponent<ChoiceItemsProps>(ChoiceItems, { ...props, type: 'radio' })
}
