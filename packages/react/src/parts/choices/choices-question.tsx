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

/**
 * A question round its controls: `Radios`, `Checkboxes` and `DateInput`.
 *
 * @param Items draws the controls without the question. It is called, so it must be no Client Component
 * @param props what the question was given
 * @param told what the controls are told: whether there is an error, and what describes them where no fieldset does
 * @param role the role of the fieldset
 */
export function choicesQuestion<Props extends { name: string; id?: string }>(
  Items: (props: Props) => ReactElement,
  {
    legend,
    legendSize,
    legendIsPageHeading,
    hint,
    error,
    'aria-describedby': describedBy,
    ...items
  }: ChoicesQuestionProps & Props & { 'aria-describedby'?: string },
  told?: (hasError: boolean, describedBy: string | undefined) => Partial<Props>,
  role?: FieldsetProps['role'],
): ReactElement {
  const { id = items.name } = items
  const ids = joinIds(describedBy, hint && `${id}-hint`, error && `${id}-error`)
  const hasLegend = legend !== undefined
  const question = (
    <>
      {drawHint(hint, `${id}-hint`)}
      {drawError(error, `${id}-error`, items.language)}
      {Items({ ...(items as unknown as Props), ...told?.(Boolean(error), hasLegend ? undefined : ids) })}
    </>
  )
  return (
    <div className={groupNames(error)}>
      {hasLegend ? (
        <fieldset className="govuk-fieldset" role={role} aria-describedby={ids}>
          {drawLegend(legend, legendIsPageHeading, legendSize)}
          {question}
        </fieldset>
      ) : (
        question
      )}
    </div>
  )
}
