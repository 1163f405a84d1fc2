import type { ReactElement } from 'react'
import { type ChoicesQuestionProps, choicesQuestion } from '../../parts/choices/choices-question.js'
import { RadioItems, type RadioItemsProps } from './radio-items.js'

/**
 * Props of {@link Radios}: any attribute of `<div>`, and these. `className`, `ref` and other attributes go to the
 * `<div>` round the radios.
 */
export type RadiosProps = RadioItemsProps & ChoicesQuestionProps

/**
 * Asks for one choice from a few. A choice can reveal one simple follow-up question; help never goes in there, because
 * people who do not choose it do not see it.
 *
 * Design System: https://design-system.service.gov.uk/components/radios/
 * WCAG 1.3.1, 3.3.1, 3.3.2, 4.1.2.
 */
export function Radios(props: RadiosProps): ReactElement {
  return choicesQuestion(RadioItems, props)
}
