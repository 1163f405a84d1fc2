import type { ReactElement } from 'react'
import { type ChoicesQuestionProps, choicesQuestion } from '../../parts/choices/choices-question.js'
import { CheckboxItems, type CheckboxItemsProps } from './checkbox-items.js'

/**
 * Props of {@link Checkboxes}: any attribute of `<div>`, and these. `className`, `ref` and other attributes go to the
 * `<div>` round the checkboxes.
 */
export type CheckboxesProps = CheckboxItemsProps & ChoicesQuestionProps

/**
 * Asks for any number of choices from a few, or for one thing that is so or not. A choice can reveal one simple follow-up
 * question; help never goes in there, because people who do not select it do not see it.
 *
 * Design System: https://design-system.service.gov.uk/components/checkboxes/
 * WCAG 1.3.1, 3.3.1, 3.3.2, 4.1.2.
 */
export function Checkboxes(props: CheckboxesProps): ReactElement {
  return choicesQuestion(CheckboxItems, props)
}
