import type { FunctionComponent, ReactElement, ReactNode } from 'react'
import { asPart } from '../../foundations/as-part.js'
import { describedBy, fieldIds } from '../../foundations/ids.js'
import type { Language } from '../../foundations/language.js'
import type { Size } from '../../foundations/sizes.js'
import { ErrorMessage } from '../error-message/index.js'
import { Fieldset } from '../fieldset/index.js'
import { FormGroup } from '../form-group/index.js'
import { Hint } from '../hint/index.js'

/** What is asked, and said about the answer. The same for radios and checkboxes. */
export interface ChoicesQuestionProps {
  /** The question. Words, or a `Legend`. Leave it out only inside a `Fieldset` of your own, or for one checkbox alone. */
  legend?: ReactNode
  /** How big the legend is. `l` when it is the page heading, else body size. */
  legendSize?: Size
  /** Makes the legend the page's `<h1>`. For a page that asks one question. */
  legendIsPageHeading?: boolean
  /** Help that everyone needs, in one short sentence. Words, or a `Hint`. */
  hint?: ReactNode
  /** What went wrong and how to put it right, in the words of the error summary. Words, or an `ErrorMessage`. */
  error?: ReactNode
  /** The language of "Error:". */
  language?: Language
}

/**
 * A question round its choices: `Radios` and `Checkboxes`.
 *
 * @param Items the choices without the question
 * @param props what `Radios` or `Checkboxes` was given
 * @param describesEach whether each choice is described by the hint and the error where no fieldset is, as upstream does
 * for checkboxes. One checkbox alone often has no fieldset.
 */
export function choicesQuestion<Props extends { name: string; id?: string }>(
  Items: FunctionComponent<Props>,
  {
    legend,
    legendSize,
    legendIsPageHeading,
    hint,
    error,
    language,
    'aria-describedby': describedByOther,
    ...items
  }: ChoicesQuestionProps & Props & { 'aria-describedby'?: string },
  describesEach: boolean,
): ReactElement {
  const ids = fieldIds(items.id ?? items.name)
  const described = describedBy(describedByOther, Boolean(hint) && ids.hint, Boolean(error) && ids.error)
  const hasLegend = legend !== undefined
  const question = (
    <>
      {asPart(Hint, hint, { id: ids.hint })}
      {asPart(ErrorMessage, error, { id: ids.error, language })}
      <Items {...(items as unknown as Props)} aria-describedby={describesEach && !hasLegend ? described : undefined} />
    </>
  )
  return (
    <FormGroup hasError={Boolean(error)}>
      {hasLegend ? (
        <Fieldset
          legend={legend}
          legendSize={legendSize}
          legendIsPageHeading={legendIsPageHeading}
          aria-describedby={described}
        >
          {question}
        </Fieldset>
      ) : (
        question
      )}
    </FormGroup>
  )
}
