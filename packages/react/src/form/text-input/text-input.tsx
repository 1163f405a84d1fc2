import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { asPart } from '../../foundations/as-part.js'
import { block } from '../../foundations/block.js'
import { tellEarlyText } from '../../foundations/early-answers.js'
import { labelledQuestion, type LabelledQuestionProps } from '../../parts/labelled-question.js'
import { Input, type InputWidth } from './input.js'
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
    ({ prefix, suffix, beforeInput, afterInput, ...control }) => {
      const input = <Input {...control} />
      return prefix || suffix || beforeInput || afterInput ? (
        <div className="govuk-input__wrapper">
          {beforeInput}
          {asPart(InputAffix, prefix, undefined, { kind: 'prefix' })}
          {input}
          {asPart(InputAffix, suffix, undefined, { kind: 'suffix' })}
          {afterInput}
        </div>
      ) : (
        input
      )
    },
    { ref: props.value === undefined || props.readOnly ? undefined : tellEarlyText },
  )
}

/** Props of {@link InputAffix}: any attribute of `<div>`, and these. */
export interface InputAffixProps extends ComponentProps<'div'> {
  /** Which side of the input it stands on. */
  kind: 'prefix' | 'suffix'
}

/** A unit before or after an `Input`, inside a `<div className="govuk-input__wrapper">`. One element: `<div>`. */
export function InputAffix({ kind, ...rest }: InputAffixProps): ReactElement {
  return block('div', `govuk-input__${kind}`, { 'aria-hidden': true, ...rest })
}
