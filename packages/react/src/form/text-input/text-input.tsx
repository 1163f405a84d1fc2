import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { givenPart } from '../../foundations/as-part.js'
import { earlyText } from '../../foundations/early-answers.js'
import { labelledQuestion, type LabelledQuestionProps } from '../../parts/labelled-question.js'
import type { InputAffixProps } from './input-affix.js'
import { inputNames, type InputWidth } from './input.js'
import type { TextAnswer } from './text-answer.js'

/**
 * Props of {@link TextInput}: any attribute of `<input>`, and these. `className`, `ref` and other attributes go to the
 * `<input>`.
 */
export type TextInputProps = Omit<
  ComponentProps<'input'>,
  'name' | 'prefix' | 'width' | 'type' | 'children' | 'value' | 'defaultValue' | 'checked' | 'defaultChecked'
> &
  LabelledQuestionProps &
  TextAnswer<HTMLInputElement> & {
    /** What kind of text it is, for the right keyboard: `text` unless set. For a choice use `Radios` or `Checkboxes`. */
    type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'number' | 'password'
    /** As wide as the answer is long. */
    width?: InputWidth
    /** Spaces the digits of a code. */
    extraLetterSpacing?: boolean
    /** A unit shown before the input, such as £. Hidden from screen readers, so say it in the label too. */
    prefix?: ReactNode
    /** A unit shown after the input, such as kg. Hidden from screen readers, so say it in the label too. */
    suffix?: ReactNode
    /** Anything between the prefix and the error message, in the row of the input. */
    beforeInput?: ReactNode
    /** Anything after the input, in its row: a button, for example. */
    afterInput?: ReactNode
  }

/**
 * Asks for an answer of one line. Works without scripts and with `defaultValue` (the browser keeps what is typed) or
 * `value` (your code does).
 *
 * Design System: https://design-system.service.gov.uk/components/text-input/
 * WCAG 1.3.1, 1.3.5 (set `autoComplete`), 3.3.1, 3.3.2, 4.1.2.
 */
export function TextInput(props: TextInputProps): ReactElement {
  return labelledQuestion(
    props,
    (control) => {
      const { type = 'text', prefix, suffix, beforeInput, afterInput } = props
      const input = (
        <input {...(control as ComponentProps<'input'>)} type={type} className={inputNames(props, props.error)} />
      )
      return prefix || suffix || beforeInput || afterInput ? (
        <div className="govuk-input__wrapper">
          {beforeInput}
          {drawAffix('prefix', prefix)}
          {input}
          {drawAffix('suffix', suffix)}
          {afterInput}
        </div>
      ) : (
        input
      )
    },
    earlyText(props),
  )
}

function drawAffix(kind: InputAffixProps['kind'], content: ReactNode): ReactNode {
  if (!content) return null
  return (
    givenPart('govuk-input__', content, undefined, { kind }) ?? (
      <div className={`govuk-input__${kind}`} aria-hidden>
        {content}
      </div>
    )
  )
}
