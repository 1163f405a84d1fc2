import type { ReactElement, ReactNode } from 'react'
import type { Language } from '../foundations/language.js'
import type { Size } from '../foundations/sizes.js'
import { classNames } from '../foundations/class-names.js'
import type { FormGroupProps } from './form-group/index.js'
import { without } from '../foundations/without.js'
import { drawError, drawHint, drawLabel, groupNames } from './question-words.js'

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

/** The props of every question with one control, which are not for the control. */
export const questionProps = [
  'name',
  'id',
  'label',
  'labelSize',
  'labelIsPageHeading',
  'hint',
  'error',
  'language',
  'aria-describedby',
  'beforeInput',
  'afterInput',
] as const

/**
 * Puts a label, a hint and an error message before a control: `TextInput`, `Textarea` and all others like them.
 *
 * @param own the names of all props that are not for the control
 * @param props what the question was given
 * @param draw draws the control, from an object that is its own to change
 * @param group what else the element round them all is given
 */
export function labelledQuestion<Control extends object>(
  own: ReadonlySet<string>,
  props: LabelledQuestionProps & { 'aria-describedby'?: string },
  draw: (control: ControlProps & Control) => ReactNode,
  group?: FormGroupProps,
): ReactElement {
  const { name, id = name, label, labelIsPageHeading, hint, error } = props
  const { labelSize = labelIsPageHeading ? 'l' : undefined } = props
  const describedBy = classNames(props['aria-describedby'], hint && `${id}-hint`, error && `${id}-error`)
  const control: ControlProps = { id, name, 'aria-describedby': describedBy }
  return (
    <div {...group} className={groupNames(error, group?.className)}>
      {drawLabel(label, id, undefined, labelSize, labelIsPageHeading)}
      {drawHint(hint, `${id}-hint`)}
      {drawError(error, `${id}-error`, props.language)}
      {draw(without(own, props, control as ControlProps & Control))}
    </div>
  )
}
