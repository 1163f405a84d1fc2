import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { asPart } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import { describedBy, fieldIds } from '../../foundations/ids.js'
import type { Language } from '../../foundations/language.js'
import type { Size } from '../../foundations/sizes.js'
import { ErrorMessage } from '../../parts/error-message/index.js'
import { FormGroup } from '../../parts/form-group/index.js'
import { Hint } from '../../parts/hint/index.js'
import { Label } from '../../parts/label/index.js'
import { Input, type InputWidth } from './input.js'
import { KeptInput } from './kept-input.js'
import type { TextAnswer } from './text-answer.js'

/**
 * Props of {@link TextInput}: any attribute of `<input>`, and these. `className`, `ref` and other attributes go to the
 * `<input>`.
 */
export type TextInputProps = Omit<
  ComponentProps<'input'>,
  'name' | 'prefix' | 'width' | 'children' | 'value' | 'defaultValue'
> &
  TextAnswer<HTMLInputElement> & {
    /** What the answer is called when the form is sent. */
    name: string
    /** The id of the `<input>`; the hint and the error message take theirs from it. The same as `name` unless set. */
    id?: string
    /** What to enter, shown above the input. Words, or a `Label`. */
    label: ReactNode
    /** How big the label is. `l` when it is the page heading, else body size. */
    labelSize?: Size
    /** Makes the label the page's `<h1>`. For a page that asks one question. */
    labelIsPageHeading?: boolean
    /** Help that everyone needs, in one short sentence. Words, or a `Hint`. */
    hint?: ReactNode
    /** What went wrong and how to put it right, in the words of the error summary. Words, or an `ErrorMessage`. */
    error?: ReactNode
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
    /** The language of "Error:". */
    language?: Language
  }

/**
 * Asks for an answer of one line. Works without scripts and with `defaultValue` (the browser keeps what is typed) or
 * `value` (your code does).
 *
 * Design System: https://design-system.service.gov.uk/components/text-input/
 * WCAG 1.3.1, 1.3.5 (set `autoComplete`), 3.3.1, 3.3.2, 4.1.2.
 */
export function TextInput({
  name,
  id = name,
  label,
  labelIsPageHeading,
  labelSize = labelIsPageHeading ? 'l' : undefined,
  hint,
  error,
  prefix,
  suffix,
  beforeInput,
  afterInput,
  language,
  'aria-describedby': describedByOther,
  ...rest
}: TextInputProps): ReactElement {
  const ids = fieldIds(id)
  const attributes = {
    id: ids.control,
    name,
    hasError: Boolean(error),
    'aria-describedby': describedBy(describedByOther, Boolean(hint) && ids.hint, Boolean(error) && ids.error),
    ...rest,
  }
  const input = attributes.value === undefined ? <Input {...attributes} /> : <KeptInput {...attributes} />
  return (
    <FormGroup hasError={Boolean(error)}>
      {asPart(Label, label, { htmlFor: ids.control, size: labelSize, isPageHeading: labelIsPageHeading })}
      {asPart(Hint, hint, { id: ids.hint })}
      {asPart(ErrorMessage, error, { id: ids.error, language })}
      {prefix || suffix || beforeInput || afterInput ? (
        <div className="govuk-input__wrapper">
          {beforeInput}
          {asPart(InputAffix, prefix, { kind: 'prefix' })}
          {input}
          {asPart(InputAffix, suffix, { kind: 'suffix' })}
          {afterInput}
        </div>
      ) : (
        input
      )}
    </FormGroup>
  )
}

/** Props of {@link InputAffix}: any attribute of `<div>`, and these. */
export interface InputAffixProps extends ComponentProps<'div'> {
  /** Which side of the input it stands on. */
  kind: 'prefix' | 'suffix'
}

/** A unit before or after an `Input`, inside a `<div className="govuk-input__wrapper">`. One element: `<div>`. */
export function InputAffix({ kind, className, ...rest }: InputAffixProps): ReactElement {
  return <div className={classNames(`govuk-input__${kind}`, className)} aria-hidden="true" {...rest} />
}
