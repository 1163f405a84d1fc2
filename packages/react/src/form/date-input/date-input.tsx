import type { ReactElement, ReactNode } from 'react'
import { asPart } from '../../foundations/as-part.js'
import { describedBy, fieldIds } from '../../foundations/ids.js'
import type { Size } from '../../foundations/sizes.js'
import { ErrorMessage } from '../../parts/error-message/index.js'
import { Fieldset } from '../../parts/fieldset/index.js'
import { FormGroup } from '../../parts/form-group/index.js'
import { Hint } from '../../parts/hint/index.js'
import { type DateInputOptions, DateInputParts } from './date-input-parts.js'

/**
 * Props of {@link DateInput}: any attribute of `<div>`, and these. `className`, `ref` and other attributes go to the
 * `<div>` round the parts.
 */
export type DateInputProps = DateInputOptions & {
  /** The question. Words, or a `Legend`. Leave it out only inside a `Fieldset` of your own. */
  legend?: ReactNode
  /** How big the legend is. `l` when it is the page heading, else body size. */
  legendSize?: Size
  /** Makes the legend the page's `<h1>`. For a page that asks one question. */
  legendIsPageHeading?: boolean
  /** An example of a date that would do: "For example, 27 3 2007". Words, or a `Hint`. */
  hint?: ReactNode
  /** What went wrong and how to put it right, in the words of the error summary. Words, or an `ErrorMessage`. */
  error?: ReactNode
}

/**
 * Asks for a date that people know by heart or can look up. Three inputs for text, as a calendar or a list of years is
 * hard to use. It takes what is typed: your service must accept "March" and "03" alike.
 *
 * Design System: https://design-system.service.gov.uk/components/date-input/
 * WCAG 1.3.1, 1.3.5 (set `autoComplete` for a date of birth), 3.3.1, 3.3.2, 4.1.2.
 */
export function DateInput({
  legend,
  legendSize,
  legendIsPageHeading,
  hint,
  error,
  'aria-describedby': describedByOther,
  ...parts
}: DateInputProps): ReactElement {
  const ids = fieldIds(parts.id ?? parts.name)
  const question = (
    <>
      {asPart(Hint, hint, { id: ids.hint })}
      {asPart(ErrorMessage, error, { id: ids.error, language: parts.language })}
      <DateInputParts hasError={Boolean(error)} {...parts} />
    </>
  )
  return (
    <FormGroup hasError={Boolean(error)}>
      {legend === undefined ? (
        question
      ) : (
        <Fieldset
          // Without a role JAWS does not read out the hint and the error message of a group of text inputs.
          role="group"
          legend={legend}
          legendSize={legendSize}
          legendIsPageHeading={legendIsPageHeading}
          aria-describedby={describedBy(describedByOther, Boolean(hint) && ids.hint, Boolean(error) && ids.error)}
        >
          {question}
        </Fieldset>
      )}
    </FormGroup>
  )
}
