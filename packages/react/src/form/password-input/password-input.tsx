import type { ReactElement } from 'react'
import { labelledQuestion, type LabelledQuestionProps } from '../../parts/labelled-question.js'
import type { TextAnswer } from '../text-input/index.js'
import {
  type PasswordAttributes,
  PasswordInputControl,
  type PasswordInputControlProps,
} from './password-input-control.js'
import { groupOfPassword } from './password-input-group.js'

/**
 * Props of {@link PasswordInput}: any attribute of `<input>`, and these. `className`, `ref` and other attributes go to
 * the `<input>`.
 */
export type PasswordInputProps = Omit<PasswordAttributes, 'name' | 'id' | 'language'> &
  LabelledQuestionProps &
  TextAnswer<HTMLInputElement>

/**
 * Asks for a password, with a button to show it. People can paste, and password managers can fill it in.
 *
 * Do not send a password back in `defaultValue` after an error: it would stand in the page. Ask for it again.
 *
 * Design System: https://design-system.service.gov.uk/components/password-input/
 * WCAG 1.3.1, 1.3.5, 3.3.1, 3.3.2, 3.3.8 Accessible Authentication, 4.1.2, 4.1.3.
 */
export function PasswordInput(props: PasswordInputProps): ReactElement {
  return labelledQuestion(
    props,
    (control) => (
      <PasswordInputControl
        {...(control as PasswordInputControlProps)}
        hasError={Boolean(props.error)}
        width={props.width}
        beforeInput={props.beforeInput}
        afterInput={props.afterInput}
        language={props.language}
      />
    ),
    groupOfPassword(props),
  )
}
