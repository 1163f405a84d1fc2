import type { FunctionComponent, ReactElement, ReactNode } from 'react'
import { asPart } from '../foundations/as-part.js'
import { classNames } from '../foundations/class-names.js'
import type { Language } from '../foundations/language.js'
import type { Size } from '../foundations/sizes.js'
import { ErrorMessage } from './error-message/index.js'
import { FormGroup, type FormGroupProps } from './form-group/index.js'
import { Hint } from './hint/index.js'
import { Label } from './label/index.js'

/** What is asked by a label, and said about the answer. The same for every field that has one control. */
export interface LabelledQuestionProps {
  /** What the answer is called when the form is sent. */
  name: string
  /** The id of the control; the hint and the error message take theirs from it. The same as `name` unless set. */
  id?: string
  /** What to enter, shown above the control. Words, or a `Label`. */
  label: ReactNode
  /** How big the label is. `l` when it is the page heading, else body size. */
  labelSize?: Size
  /** Makes the label the page's `<h1>`. For a page that asks one question. */
  labelIsPageHeading?: boolean
  /** Help that everyone needs, in one short sentence. Words, or a `Hint`. */
  hint?: ReactNode
  /** What went wrong and how to put it right, in the words of the error summary. Words, or an `ErrorMessage`. */
  error?: ReactNode
  /** The language of "Error:". */
  language?: Language
}

/** What the control of a question must have: its error and its hint are there for screen readers in the first HTML. */
export interface ControlProps {
  id: string
  name: string
  hasError: boolean
  'aria-describedby': string | undefined
}

/**
 * Puts a label, a hint and an error message before a control: `TextInput`, `Textarea` and all others like them.
 *
 * @param props what the question was given. All that is not about the question goes on to the control
 * @param draw draws the control
 * @param group what else the element round them all is given
 * @param Group what stands round them all
 */
export function labelledQuestion<Rest, GroupProps extends FormGroupProps = FormGroupProps>(
  {
    label,
    labelIsPageHeading,
    labelSize = labelIsPageHeading ? 'l' : undefined,
    hint,
    error,
    language,
    ...rest
  }: LabelledQuestionProps & { 'aria-describedby'?: string } & Rest,
  draw: (control: ControlProps & Omit<Rest, keyof LabelledQuestionProps>) => ReactNode,
  group?: GroupProps,
  Group: FunctionComponent<GroupProps> = FormGroup as FunctionComponent<GroupProps>,
): ReactElement {
  const { id = rest.name } = rest
  const hasError = Boolean(error)
  const describedBy = classNames(rest['aria-describedby'], hint ? `${id}-hint` : '', hasError && `${id}-error`)
  return (
    <Group hasError={hasError} {...(group as GroupProps)}>
      {asPart(Label, label, { htmlFor: id }, { size: labelSize, isPageHeading: labelIsPageHeading })}
      {asPart(Hint, hint, { id: `${id}-hint` })}
      {asPart(ErrorMessage, error, { id: `${id}-error` }, { language })}
      {draw({
        ...(rest as Omit<Rest, keyof LabelledQuestionProps>),
        name: rest.name,
        id,
        hasError,
        'aria-describedby': describedBy,
      })}
    </Group>
  )
}
