import { nationalInsuranceAttributes } from '@handrail/forms/attributes'
import type { ReactElement } from 'react'
import { TextInput } from '../../form/text-input/index.js'
import { useWords } from '../../foundations/words.js'
import type { PresetTextInputProps } from '../../form/text-input/preset-text-input.js'
import { en } from './national-insurance-number.strings.js'

/** Props of {@link NationalInsuranceNumber}: those of `TextInput`. They go to the `<input>`. */
export type NationalInsuranceNumberProps = PresetTextInputProps

/**
 * Asks for a National Insurance number, with or without spaces. Not everybody has one, or can find it: let people go on
 * without it.
 *
 * Design System: https://design-system.service.gov.uk/patterns/national-insurance-numbers/
 */
export function NationalInsuranceNumber({ label, hint, ...props }: NationalInsuranceNumberProps): ReactElement {
  const words = useWords('national-insurance-number', en, props.language)
  return (
    <TextInput {...nationalInsuranceAttributes} {...props} label={label ?? words.label} hint={hint ?? words.hint} />
  )
}
