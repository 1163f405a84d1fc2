import type { ReactElement, ReactNode } from 'react'
import { givenPart, isNothing } from '../foundations/as-part.js'
import { classNames } from '../foundations/class-names.js'
import type { Language } from '../foundations/language.js'
import type { Size } from '../foundations/sizes.js'
import { useTheirWords } from '../foundations/words.js'
import { type ErrorMessageWords, en } from './error-message/error-message.strings.js'

/** The legend of a group: words, or a `Legend`. */
export function drawLegend(
  legend: ReactNode,
  isPageHeading?: boolean,
  size: Size | undefined = isPageHeading ? 'l' : undefined,
): ReactElement | null {
  if (isNothing(legend)) return null
  return (
    givenPart('govuk-fieldset__legend', legend, undefined, { size, isPageHeading }) ?? (
      <legend className={classNames('govuk-fieldset__legend', size && `govuk-fieldset__legend--${size}`)}>
        {isPageHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
      </legend>
    )
  )
}

/** The error message of a question: words, or an `ErrorMessage`. */
export function drawError(error: ReactNode, id: string, language: Language | undefined): ReactElement | null {
  if (isNothing(error)) return null
  const given = givenPart('govuk-error-message', error, { id }, { language })
  if (given) return given
  const prefix = useTheirWords<ErrorMessageWords>('error-message', language)?.error ?? en.error
  return (
    <p className="govuk-error-message" id={id}>
      <span className="govuk-visually-hidden">{prefix}</span> {error}
    </p>
  )
}

/** The class names of what stands round a question. */
export const groupNames = (error: ReactNode): string =>
  error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'
