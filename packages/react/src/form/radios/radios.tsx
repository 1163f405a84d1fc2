import type { ReactElement, ReactNode } from 'react'
import { asPart } from '../../foundations/as-part.js'
import { describedBy, fieldIds } from '../../foundations/ids.js'
import type { Language } from '../../foundations/language.js'
import type { Size } from '../../foundations/sizes.js'
import { ErrorMessage } from '../../parts/error-message/index.js'
import { Fieldset } from '../../parts/fieldset/index.js'
import { FormGroup } from '../../parts/form-group/index.js'
import { Hint } from '../../parts/hint/index.js'
import { RadioItems, type RadioItemsProps } from './radio-items.js'

/**
 * Props of {@link Radios}: any attribute of `<div>`, and these. `className`, `ref` and other attributes go to the
 * `<div>` round the radios.
 */
export type RadiosProps = RadioItemsProps & {
  /** The question. Words, or a `Legend`. Leave it out only inside a `Fieldset` of your own. */
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
 * Asks for one choice from a few. A choice can reveal one simple follow-up question; help never goes in there, because
 * people who do not choose it do not see it.
 *
 * Design System: https://design-system.service.gov.uk/components/radios/
 * WCAG 1.3.1, 3.3.1, 3.3.2, 4.1.2.
 */
export function Radios({
  legend,
  legendSize,
  legendIsPageHeading,
  hint,
  error,
  language,
  'aria-describedby': describedByOther,
  ...items
}: RadiosProps): ReactElement {
  const ids = fieldIds(items.id ?? items.name)
  const question = (
    <>
      {asPart(Hint, hint, { id: ids.hint })}
      {asPart(ErrorMessage, error, { id: ids.error, language })}
      <RadioItems {...items} />
    </>
  )
  return (
    <FormGroup hasError={Boolean(error)}>
      {legend === undefined ? (
        question
      ) : (
        <Fieldset
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
