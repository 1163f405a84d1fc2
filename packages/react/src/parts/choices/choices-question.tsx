import type { FunctionComponent, ReactElement, ReactNode } from 'react'
import { asPart } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { ErrorMessage } from '../error-message/index.js'
import { Fieldset, type FieldsetProps, type LegendOptions } from '../fieldset/index.js'
import { FormGroup } from '../form-group/index.js'
import { Hint } from '../hint/index.js'

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
 * @param Items the controls without the question
 * @param props what the question was given
 * @param told what the controls are told: whether there is an error, and what describes them where no fieldset does
 * @param role the role of the fieldset
 */
export function choicesQuestion<Props extends { name: string; id?: string }>(
  Items: FunctionComponent<Props>,
  {
    legend,
    legendSize,
    legendIsPageHeading,
    hint,
    error,
    'aria-describedby': describedByOther,
    ...items
  }: ChoicesQuestionProps & Props & { 'aria-describedby'?: string },
  told?: (hasError: boolean, describedBy: string | undefined) => Partial<Props>,
  role?: FieldsetProps['role'],
): ReactElement {
  const { id = items.name } = items
  const hasError = Boolean(error)
  const describedBy = classNames(describedByOther, hint ? `${id}-hint` : '', hasError && `${id}-error`)
  const hasLegend = legend !== undefined
  const question = (
    <>
      {asPart(Hint, hint, { id: `${id}-hint` })}
      {asPart(ErrorMessage, error, { id: `${id}-error` }, { language: items.language })}
      <Items {...(items as unknown as Props)} {...told?.(hasError, hasLegend ? undefined : describedBy)} />
    </>
  )
  return (
    <FormGroup hasError={hasError}>
      {hasLegend ? (
        <Fieldset {...{ legend, legendSize, legendIsPageHeading, role }} aria-describedby={describedBy}>
          {question}
        </Fieldset>
      ) : (
        question
      )}
    </FormGroup>
  )
}
