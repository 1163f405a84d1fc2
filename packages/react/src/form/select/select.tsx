import type { ChangeEventHandler, ReactElement, ReactNode } from 'react'
import { asPart } from '../../foundations/as-part.js'
import { describedBy, fieldIds } from '../../foundations/ids.js'
import type { Language } from '../../foundations/language.js'
import type { Size } from '../../foundations/sizes.js'
import { ErrorMessage } from '../../parts/error-message/index.js'
import { FormGroup } from '../../parts/form-group/index.js'
import { Hint } from '../../parts/hint/index.js'
import { Label } from '../../parts/label/index.js'
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
  Choice & {
    /** What the answer is called when the form is sent. */
    name: string
    /** The id of the `<select>`; the hint and the error message take theirs from it. The same as `name` unless set. */
    id?: string
    /** What to choose, shown above the select. Words, or a `Label`. */
    label: ReactNode
    /** How big the label is. `l` when it is the page heading, else body size. */
    labelSize?: Size
    /** Makes the label the page's `<h1>`. For a page that asks one question. */
    labelIsPageHeading?: boolean
    /** Help that everyone needs, in one short sentence. Words, or a `Hint`. */
    hint?: ReactNode
    /** What went wrong and how to put it right, in the words of the error summary. Words, or an `ErrorMessage`. */
    error?: ReactNode
    /** Anything between the error message and the select. */
    beforeInput?: ReactNode
    /** Anything after the select. */
    afterInput?: ReactNode
    /** `<option>`s. */
    children?: ReactNode
    /** The language of "Error:". */
    language?: Language
  }

/**
 * Asks for one choice from a long list, in little room. Hard to use for many people, so use `Radios` if you can. Works
 * without scripts.
 *
 * Design System: https://design-system.service.gov.uk/components/select/
 * WCAG 1.3.1, 3.2.2 (do nothing of weight on change), 3.3.1, 3.3.2, 4.1.2.
 */
export function Select({
  name,
  id = name,
  label,
  labelIsPageHeading,
  labelSize = labelIsPageHeading ? 'l' : undefined,
  hint,
  error,
  beforeInput,
  afterInput,
  language,
  'aria-describedby': describedByOther,
  ...rest
}: SelectProps): ReactElement {
  const ids = fieldIds(id)
  return (
    <FormGroup hasError={Boolean(error)}>
      {asPart(Label, label, { htmlFor: ids.control, size: labelSize, isPageHeading: labelIsPageHeading })}
      {asPart(Hint, hint, { id: ids.hint })}
      {asPart(ErrorMessage, error, { id: ids.error, language })}
      {beforeInput}
      <SelectControl
        id={ids.control}
        name={name}
        hasError={Boolean(error)}
        aria-describedby={describedBy(describedByOther, Boolean(hint) && ids.hint, Boolean(error) && ids.error)}
        {...rest}
      />
      {afterInput}
    </FormGroup>
  )
}
