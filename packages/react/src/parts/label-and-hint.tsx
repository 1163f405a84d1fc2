import type { ReactElement, ReactNode } from 'react'
import { givenPart, isNothing } from '../foundations/as-part.js'
import type { Size } from '../foundations/sizes.js'

// What a question says in words is drawn here, not by `Label`, `Hint` and `ErrorMessage`: a form of 200 questions has a
// thousand of them, and most are words. The parts come in where a team gives one.
// A file of their own: choices have no other words, and in a Next page they bring all that is in the file.

/**
 * The label of one control: words, or a `Label`.
 *
 * @param names its class names, `govuk-label` first: that one a `Label` has by itself
 */
export function drawLabel(
  label: ReactNode,
  htmlFor: string,
  names: string = 'govuk-label',
  size?: Size | false,
  isPageHeading?: boolean,
): ReactElement | null {
  if (isNothing(label)) return null
  const given = givenPart('govuk-label', label, { htmlFor, className: names.slice(12) }, { size, isPageHeading })
  if (given) return given
  const drawn = (
    <label className={size ? `${names} govuk-label--${size}` : names} htmlFor={htmlFor}>
      {label}
    </label>
  )
  return isPageHeading ? <h1 className="govuk-label-wrapper">{drawn}</h1> : drawn
}

/**
 * The hint of a question or of one choice: words, or a `Hint`.
 *
 * @param names its class names, `govuk-hint` first: that one a `Hint` has by itself
 */
export function drawHint(hint: ReactNode, id: string, names: string = 'govuk-hint'): ReactElement | null {
  if (isNothing(hint)) return null
  return (
    givenPart('govuk-hint', hint, { id, className: names.slice(11) }) ?? (
      <div className={names} id={id}>
        {hint}
      </div>
    )
  )
}
