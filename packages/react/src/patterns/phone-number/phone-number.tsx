import { phoneAttributes } from '@handrail/forms/attributes'
import type { ReactElement } from 'react'
import { TextInput } from '../../form/text-input/index.js'
import { useWords } from '../../foundations/words.js'
import type { PresetTextInputProps } from '../../form/text-input/preset-text-input.js'
import { en } from './phone-number.strings.js'

/**
 * Props of {@link PhoneNumber}: those of `TextInput`, and these. `className`, `ref` and other attributes go to the
 * `<input>`.
 */
export type PhoneNumberProps = PresetTextInputProps & {
  /** Says how to write a number of another country, unless there is a hint of your own. */
  international?: boolean
}

/**
 * Asks for a phone number, in any form that people write it in.
 *
 * Design System: https://design-system.service.gov.uk/patterns/phone-numbers/
 * WCAG 1.3.5 Identify Input Purpose.
 */
export function PhoneNumber({ international, label, hint, ...props }: PhoneNumberProps): ReactElement {
  const words = useWords('phone-number', en, props.language)
  return (
    <TextInput
      {...phoneAttributes}
      {...props}
      label={label ?? words.label}
      hint={hint ?? (international && words.international)}
    />
  )
}
