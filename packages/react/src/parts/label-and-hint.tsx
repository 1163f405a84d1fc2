import type { ReactElement, ReactNode } from 'react'
import { givenPart, isNothing } from '../foundations/as-part.js'
import { classNames } from '../foundations/class-names.js'
import type { Size } from '../foundations/sizes.js'

// What a question says in words is drawn here, not by `Label`, `Hint` and `ErrorMessage`: a form of 200 questions has a
// thousand of them, and most are words. The parts come in where a team gives one.
// A file of their own: choices have no other words, and in a Next page they bring all that is in the file.

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
