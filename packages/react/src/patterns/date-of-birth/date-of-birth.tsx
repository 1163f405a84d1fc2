import type { ReactElement } from 'react'
import { DateInput, type DateInputOptions } from '../../form/date-input/index.js'
import { useWords } from '../../foundations/words.js'
import type { PresetLegendProps } from '../../parts/question-in-parts.js'
import { en } from './date-of-birth.strings.js'

/**
 * Props of {@link DateOfBirth}: those of `DateInput`. `className`, `ref` and other attributes go to the `<div>` round the
 * parts.
 */
export type DateOfBirthProps = DateInputOptions & PresetLegendProps

/**
 * Asks people for their own date of birth, which their browser may fill in.
 *
 * Design System: https://design-system.service.gov.uk/patterns/dates/
 * WCAG 1.3.5 Identify Input Purpose.
 */
export function DateOfBirth({ legend, hint, ...props }: DateOfBirthProps): ReactElement {
  const words = useWords('date-of-birth', en, props.language)
  return <DateInput autoComplete="bday" {...props} legend={legend ?? words.legend} hint={hint ?? words.hint} />
}
