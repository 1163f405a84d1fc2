import type { ReactElement, ReactNode } from 'react'
import { drawComponent } from '../../foundations/draw-component.js'
import { earlyText } from '../../foundations/early-answers.js'
import { labelledQuestion, type LabelledQuestionProps } from '../../parts/labelled-question.js'
import type { TextAnswer } from '../text-input/index.js'
import {
  CharacterCountControl,
  type CharacterCountControlProps,
  type CountedTextProps,
} from './character-count-control.js'
import { groupOfCount } from './character-count-group.js'

/**
 * Props of {@link CharacterCount}: any attribute of `<textarea>`, and these. `className`, `ref` and other attributes go
 * to the `<textarea>`.
 */
export type CharacterCountProps = Omit<CountedTextProps, 'name' | 'id' | 'language'> &
  LabelledQuestionProps &
  TextAnswer<HTMLTextAreaElement> & {
    /** Anything between the error message and the box. */
    beforeInput?: ReactNode
    /** Anything after the count. */
    afterInput?: ReactNode
  }

/**
 * Asks for an answer of several lines that has a limit, and says how much room is left. People can go over the limit:
 * nothing is cut off, so that they can paste all of a text and then make it shorter.
 *
 * Without scripts, and until they run, it says what the limit is.
 *
 * Design System: https://design-system.service.gov.uk/components/character-count/
 * WCAG 1.3.1, 3.3.1, 3.3.2, 4.1.2, 4.1.3.
 */
export function CharacterCount(props: CharacterCountProps): ReactElement {
  return labelledQuestion(
    props,
    (control) => (
      <>
        {props.beforeInput}
        {drawComponent(CharacterCountControl, {
          ...(control as CharacterCountControlProps),
          hasError: Boolean(props.error),
          language: props.language,
        })}
        {props.afterInput}
      </>
    ),
    { ...groupOfCount(props), ...earlyText(props) },
  )
}
