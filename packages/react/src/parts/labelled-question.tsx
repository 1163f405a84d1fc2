import type { ComponentProps, ReactElement, ReactNode } from 'react'
import type { Language } from '../foundations/language.js'
import type { Size } from '../foundations/sizes.js'
import { attributesOf } from '../foundations/attributes.js'
import { joinIds } from '../foundations/ids.js'
import { drawHint, drawLabel } from './label-and-hint.js'
import { drawError, groupNames } from './question-words.js'

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
  'aria-describedby': string | undefined
}

/**
 * Puts a label, a hint and an error message before a control: `TextInput`, `Textarea` and all others like them.
 *
 * @param props what the question was given
 * @param draw draws the control, from what the question was given that is an attribute, in an object that may be changed
 * @param group what else the element round them all is given
 */
export function labelledQuestion<Props extends LabelledQuestionProps & { 'aria-describedby'?: string }>(
  props: Props,
  draw: (control: ControlProps & Omit<Props, keyof LabelledQuestionProps>) => ReactNode,
  group?: ComponentProps<'div'>,
): ReactElement {
  const { name, id = name, label, labelIsPageHeading, hint, error } = props
  const control = attributesOf(props)
  control.id = id
  control['aria-describedby'] = joinIds(control['aria-describedby'], hint && `${id}-hint`, error && `${id}-error`)
  return (
    <div {...group} className={group?.className ? `${groupNames(error)} ${group.className}` : groupNames(error)}>
      {drawLabel(label, id, undefined, props.labelSize ?? (labelIsPageHeading && 'l'), labelIsPageHeading)}
      {drawHint(hint, `${id}-hint`)}
      {drawError(error, `${id}-error`, props.language)}
      {draw(control as Props & ControlProps)}
    </div>
  )
}
