import type { ChangeEventHandler, ReactElement, ReactNode } from 'react'
import { labelledQuestion, type LabelledQuestionProps } from '../../parts/labelled-question.js'
import { SelectControl, type SelectControlProps } from './select-control.js'

/** Who keeps the choice: the browser, from `defaultValue` on, or your code, which gives `value`. Never both. */
type Choice =
  | {
      /** The value of the option it starts with. The browser keeps the choice after that. */
      defaultValue?: string | number
      value?: never
    }
  | {
      /** The value of the option that is chosen, if your code keeps the choice. Needs `onChange`. */
      value: string
      defaultValue?: never
      /** React's change event. */
      onChange: ChangeEventHandler<HTMLSelectElement>
    }

/**
 * Props of {@link Select}: any attribute of `<select>` but `multiple`, and these. `className`, `ref` and other attributes
 * go to the `<select>`.
 */
export type SelectProps = Omit<SelectControlProps, 'name' | 'value' | 'defaultValue' | 'hasError'> &
  LabelledQuestionProps &
  Choice & {
    /** Anything between the error message and the select. */
    beforeInput?: ReactNode
    /** Anything after the select. */
    afterInput?: ReactNode
    /** `<option>`s. */
    children?: ReactNode
  }

/**
 * Asks for one choice from a long list, in little room. Hard to use for many people, so use `Radios` if you can. Works
 * without scripts.
 *
 * Design System: https://design-system.service.gov.uk/components/select/
 * WCAG 1.3.1, 3.2.2 (do nothing of weight on change), 3.3.1, 3.3.2, 4.1.2.
 */
export function Select(props: SelectProps): ReactElement {
  return labelledQuestion(props, (control) => (
    <>
      {props.beforeInput}
      <SelectControl {...control} width={props.width} hasError={Boolean(props.error)}>
        {props.children}
      </SelectControl>
      {props.afterInput}
    </>
  ))
}
