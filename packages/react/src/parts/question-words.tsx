import type { ReactElement, ReactNode } from 'react'
import { givenPart, isNothing } from '../foundations/as-part.js'
import { classNames } from '../foundations/class-names.js'
import type { Language } from '../foundations/language.js'
import type { Size } from '../foundations/sizes.js'
import { useTheirWords } from '../foundations/words.js'
import { type ErrorMessageWords, en } from './error-message/error-message.strings.js'

// What a question says in words is drawn here, not by `Label`, `Hint` and `ErrorMessage`: a form of 200 questions has a
// thousand of them, and most are words. The parts come in where a team gives one.

/** The label of one control: words, or a `Label`. */
export function drawLabel(
  label: ReactNode,
  htmlFor: string,
  className?: string,
  size?: Size,
  isPageHeading?: boolean,
): ReactElement | null {
  if (isNothing(label)) return null
  const given = givenPart('govuk-label', label, { htmlFor, className }, { size, isPageHeading })
  if (given) return given
  const drawn = (
    <label className={classNames('govuk-label', size && `govuk-label--${size}`, className)} htmlFor={htmlFor}>
      {label}
    </label>
  )
  return isPageHeading ? <h1 className="govuk-label-wrapper">{drawn}</h1> : drawn
}

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

/** The hint of a question or of one choice: words, or a `Hint`. */
export function drawHint(hint: ReactNode, id: string, className?: string): ReactElement | null {
  if (isNothing(hint)) return null
  return (
    givenPart('govuk-hint', hint, { id, className }) ?? (
      <div className={classNames('govuk-hint', className)} id={id}>
        {hint}
      </div>
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
