import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { earlyText } from '../../foundations/early-answers.js'
import { labelledQuestion, type LabelledQuestionProps } from '../../parts/labelled-question.js'
import type { TextAnswer } from '../text-input/index.js'
import { drawTextarea } from './textarea-control.js'

/**
 * Props of {@link Textarea}: any attribute of `<textarea>`, and these. `className`, `ref` and other attributes go to the
 * `<textarea>`.
 */
export type TextareaProps = Omit<ComponentProps<'textarea'>, 'name' | 'rows' | 'children' | 'value' | 'defaultValue'> &
  LabelledQuestionProps &
  TextAnswer<HTMLTextAreaElement> & {
    /** How many lines show at first: about as many as most people write. 5 unless set. */
    rows?: number
    /** Anything between the error message and the textarea. */
    beforeInput?: ReactNode
    /** Anything after the textarea. */
    afterInput?: ReactNode
  }

/**
 * Asks for an answer of more than one line. Works without scripts and with `defaultValue` (the browser keeps what is
 * typed) or `value` (your code does).
 *
 * Design System: https://design-system.service.gov.uk/components/textarea/
 * WCAG 1.3.1, 1.3.5 (set `autoComplete`), 3.3.1, 3.3.2, 4.1.2.
 */
export function Textarea(props: TextareaProps): ReactElement {
  return labelledQuestion(
    props,
    (control) => (
      <>
        {props.beforeInput}
        {drawTextarea(control as ComponentProps<'textarea'>, Boolean(props.error))}
        {props.afterInput}
      </>
    ),
    earlyText(props),
  )
}
