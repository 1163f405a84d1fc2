import type { ReactElement, ReactNode } from 'react'
import { joinIds } from '../../foundations/ids.js'
import type { Language } from '../../foundations/language.js'
import type { FieldsetProps, LegendOptions } from '../fieldset/index.js'
import { drawHint } from '../label-and-hint.js'
import { drawError, drawLegend, groupNames } from '../question-words.js'

/** What is asked, and said about the answer. The same for radios, checkboxes and the parts of a date. */
export type ChoicesQuestionProps = LegendOptions & {
  /** Help that everyone needs, in one short sentence. Words, or a `Hint`. */
  hint?: ReactNode
  /** What went wrong and how to put it right, in the words of the error summary. Words, or an `ErrorMessage`. */
  error?: ReactNode
  /** The language of "Error:". */
  language?: Language
}

/** What the controls are told of their question. */
export interface Told {
  hasError?: boolean
  /** The ids of what describes them where no fieldset does. */
  describedBy?: string
}

/**
 * A question round its controls: `Radios`, `Checkboxes` and `DateInput`.
 *
 * @param Items draws the controls without the question. It is called, so it must be no Client Component
 * @param props what the question was given
 * @param role the role of the fieldset
 */
export function choicesQuestion<Props extends { name: string; id?: string }>(
  Items: (props: Props & Told) => ReactElement,
  props: ChoicesQuestionProps & Props & { 'aria-describedby'?: string },
  role?: FieldsetProps['role'],
): ReactElement {
  const { name, id = name, legend, hint, error } = props
  const ids = joinIds(props['aria-describedby'], hint && `${id}-hint`, error && `${id}-error`)
  const hasLegend = legend !== undefined
  const drawnHint = drawHint(hint, `${id}-hint`)
  const drawnError = drawError(error, `${id}-error`, props.language)
  const controls = Items({
    ...props,
    // A server would send them to the browser once more, for a group that is a Client Component.
    legend: undefined,
    hint: undefined,
    error: undefined,
    'aria-describedby': undefined,
    hasError: Boolean(error),
    describedBy: hasLegend ? undefined : ids,
  })
  return (
    <div className={groupNames(error)}>
      {hasLegend ? (
        <fieldset className="govuk-fieldset" role={role} aria-describedby={ids}>
          {drawLegend(legend, props.legendIsPageHeading, props.legendSize)}
          {drawnHint}
          {drawnError}
          {controls}
        </fieldset>
      ) : (
        <>
          {drawnHint}
          {drawnError}
          {controls}
        </>
      )}
    </div>
  )
}
