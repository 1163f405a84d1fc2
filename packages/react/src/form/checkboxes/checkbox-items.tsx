import type { ChangeEventHandler, ComponentProps, ReactElement, ReactNode } from 'react'
import { drawComponent } from '../../foundations/draw-component.js'
import { ChoiceItems, type ChoiceItemsProps } from '../../parts/choices/choice-items.js'

/**
 * Who keeps which checkboxes are selected: the browser, from `defaultValue` on, or your code, which gives `value` and
 * hears of every change.
 */
type Choices =
  | {
      /** The `value` of each checkbox that is selected at first. */
      defaultValue?: ReadonlyArray<string>
      value?: never
      /**
       * React's change event of each checkbox that was selected or not any more: see `target.value` and
       * `target.checked`. When `exclusive` changes several, each has an event of its own, one after another. Not told of
       * changes in a follow-up question.
       */
      onChange?: ChangeEventHandler<HTMLInputElement>
    }
  | {
      /** The `value` of each checkbox that is selected. */
      value: ReadonlyArray<string>
      defaultValue?: never
      onChange: ChangeEventHandler<HTMLInputElement>
    }

/** Props of {@link CheckboxItems}: any attribute of `<div>`, and these. */
export type CheckboxItemsProps = Omit<ComponentProps<'div'>, 'defaultValue' | 'value' | 'onChange'> &
  Choices & {
    /** What each answer is called when the form is sent, unless a checkbox has a `name` of its own. */
    name: string
    /** The id of the first checkbox; all others start with it. The same as `name` unless set. */
    id?: string
    /** Makes the checkboxes small. For pages where the choices are not the main thing, such as filters. */
    small?: boolean
    /** The ids of what else describes the question: the fieldset if there is a `legend`, else every checkbox. */
    'aria-describedby'?: string
    /** Anything before the first checkbox. */
    beforeInputs?: ReactNode
    /** Anything after the last checkbox. */
    afterInputs?: ReactNode
    /** `Checkbox` and `CheckboxDivider`. */
    children?: ReactNode
  }

/** The bare choices of `Checkboxes`, to compose with `Fieldset`, `Hint` and `ErrorMessage`. One element: `<div>`. */
export function CheckboxItems(props: CheckboxItemsProps): ReactElement {
  return drawComponent<ChoiceItemsProps>(ChoiceItems, { ...props, type: 'checkbox' })
}
