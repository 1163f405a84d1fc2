import type { ReactElement } from 'react'
import { type ChoicesQuestionProps, choicesQuestion } from '../../parts/choices/choices-question.js'
import { type DateInputOptions, DateInputParts } from './date-input-parts.js'

/**
 * Props of {@link DateInput}: any attribute of `<div>`, and these. `className`, `ref` and other attributes go to the
 * `<div>` round the parts.
 */
export type DateInputProps = DateInputOptions & ChoicesQuestionProps

/**
 * Asks for a date that people know by heart or can look up. Three inputs for text, as a calendar or a list of years is
 * hard to use. It takes what is typed: your service must accept "March" and "03" alike.
 *
 * Design System: https://design-system.service.gov.uk/components/date-input/
 * WCAG 1.3.1, 1.3.5 (set `autoComplete` for a date of birth), 3.3.1, 3.3.2, 4.1.2.
 */
export function DateInput(props: DateInputProps): ReactElement {
  // Without a role JAWS does not read out the hint and the error message of a group of text inputs.
  return choicesQuestion(DateInputParts, props, 'group')
}
