import type { ReactElement, ReactNode } from 'react'
import { asPart } from '../../foundations/as-part.js'
import { describedBy, fieldIds } from '../../foundations/ids.js'
import type { Size } from '../../foundations/sizes.js'
import { ErrorMessage } from '../../parts/error-message/index.js'
import { Hint } from '../../parts/hint/index.js'
import { Label } from '../../parts/label/index.js'
import type { TextAnswer } from '../text-input/index.js'
import { type PasswordAttributes, PasswordInputControl } from './password-input-control.js'
import { PasswordInputGroup } from './password-input-group.js'

/**
 * Props of {@link PasswordInput}: any attribute of `<input>`, and these. `className`, `ref` and other attributes go to
 * the `<input>`.
 */
export type PasswordInputProps = Omit<PasswordAttributes, 'name' | 'id'> &
  TextAnswer<HTMLInputElement> & {
    /** What the password is called when the form is sent. */
    name: string
    /** The id of the `<input>`; the hint and the error message take theirs from it. The same as `name` unless set. */
    id?: string
    /** What to enter, shown above the input. Words, or a `Label`. */
    label: ReactNode
    /** How big the label is. `l` when it is the page heading, else body size. */
    labelSize?: Size
    /** Makes the label the page's `<h1>`. For a page that asks one question. */
    labelIsPageHeading?: boolean
    /** Help that everyone needs, in one short sentence. Words, or a `Hint`. */
    hint?: ReactNode
    /** What went wrong and how to put it right, in the words of the error summary. Words, or an `ErrorMessage`. */
    error?: ReactNode
  }

/**
 * Asks for a password, with a button to show it. People can paste, and password managers can fill it in.
 *
 * Do not send a password back in `defaultValue` after an error: it would stand in the page. Ask for it again.
 *
 * Design System: https://design-system.service.gov.uk/components/password-input/
 * WCAG 1.3.1, 1.3.5, 3.3.1, 3.3.2, 3.3.8 Accessible Authentication, 4.1.2, 4.1.3.
 */
export function PasswordInput({
  name,
  id = name,
  label,
  labelIsPageHeading,
  labelSize = labelIsPageHeading ? 'l' : undefined,
  hint,
  error,
  words,
  language,
  'aria-describedby': describedByOther,
  ...rest
}: PasswordInputProps): ReactElement {
  const ids = fieldIds(id)
  const speech = { words, language }
  return (
    <PasswordInputGroup hasError={Boolean(error)} {...speech}>
      {asPart(Label, label, { htmlFor: ids.control, size: labelSize, isPageHeading: labelIsPageHeading })}
      {asPart(Hint, hint, { id: ids.hint })}
      {asPart(ErrorMessage, error, { id: ids.error, language })}
      <PasswordInputControl
        id={ids.control}
        name={name}
        hasError={Boolean(error)}
        aria-describedby={describedBy(describedByOther, Boolean(hint) && ids.hint, Boolean(error) && ids.error)}
        {...speech}
        {...rest}
      />
    </PasswordInputGroup>
  )
}
