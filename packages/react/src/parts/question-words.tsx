import type { ReactElement, ReactNode } from 'react'
import { givenPart, isNothing } from '../foundations/as-part.js'
import { classNames } from '../foundations/class-names.js'
import type { Language } from '../foundations/language.js'
import type { Size } from '../foundations/sizes.js'
import { useTheirWords } from '../foundations/words.js'
import { type ErrorMessageWords, en } from './error-message/error-message.strings.js'

// What a question says in words is drawn here, not by `Label`, `Hint` and `ErrorMessage`: a form of 200 questions has a
// thousand of them, and most are words. The parts come in where a team gives one.

/** Words in their element, or the part that was given. Nothing for nothing. */
function draw(
  Tag: 'div' | 'label' | 'legend' | 'p',
  block: string,
  content: ReactNode,
  attributes: { id?: string; htmlFor?: string; className?: string },
  usual?: { size?: Size; isPageHeading?: boolean; language?: Language },
  children = content,
): ReactElement | null {
  if (isNothing(content)) return null
  const { id, htmlFor, className } = attributes
  return (
    givenPart(block, content, attributes, usual) ?? (
      <Tag
        className={classNames(block, usual?.size && `${block}--${usual.size}`, className)}
        id={id}
        // Only a label has it.
        htmlFor={htmlFor as undefined}
      >
        {children}
      </Tag>
    )
  )
}

/** The label of one control: words, or a `Label`. */
export function drawLabel(
  label: ReactNode,
  htmlFor: string,
  className?: string,
  size?: Size,
  isPageHeading?: boolean,
): ReactElement | null {
  const drawn = draw('label', 'govuk-label', label, { htmlFor, className }, { size, isPageHeading })
  // A `Label` puts the heading round itself.
  return isPageHeading && drawn?.type === 'label' ? <h1 className="govuk-label-wrapper">{drawn}</h1> : drawn
}

/** The legend of a group: words, or a `Legend`. */
export function drawLegend(
  legend: ReactNode,
  isPageHeading?: boolean,
  size: Size | undefined = isPageHeading ? 'l' : undefined,
): ReactElement | null {
  const heading = isPageHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend
  return draw('legend', 'govuk-fieldset__legend', legend, {}, { size, isPageHeading }, heading)
}

/** The hint of a question or of one choice: words, or a `Hint`. */
export function drawHint(hint: ReactNode, id: string, className?: string): ReactElement | null {
  return draw('div', 'govuk-hint', hint, { id, className })
}

/** The error message of a question: words, or an `ErrorMessage`. */
export function drawError(error: ReactNode, id: string, language: Language | undefined): ReactElement | null {
  if (!error) return null
  const prefix = useTheirWords<ErrorMessageWords>('error-message', language)?.error ?? en.error
  return draw(
    'p',
    'govuk-error-message',
    error,
    { id },
    { language },
    <>
      <span className="govuk-visually-hidden">{prefix}</span> {error}
    </>,
  )
}

/** The class names of what stands round a question. */
export const groupNames = (error: ReactNode, className?: string): string | undefined =>
  classNames('govuk-form-group', error && 'govuk-form-group--error', className)
