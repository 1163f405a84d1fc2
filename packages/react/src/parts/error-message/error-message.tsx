import type { ComponentProps, ReactElement } from 'react'
import { markPart } from '../../foundations/as-part.js'
import { block } from '../../foundations/block.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { en } from './error-message.strings.js'

/** Props of {@link ErrorMessage}: any attribute of `<p>`, and these. */
export interface ErrorMessageProps extends ComponentProps<'p'> {
  /** Said before the message by screen readers. "Error:" unless set; an empty string leaves it out. */
  visuallyHiddenText?: string
  /** The language of "Error:". */
  language?: Language
}

/**
 * Says what went wrong with one answer and how to put it right, in the same words as the error summary. One element:
 * `<p>`. WCAG 3.3.1 Error Identification, 3.3.3 Error Suggestion.
 */
export function ErrorMessage({ visuallyHiddenText, language, children, ...rest }: ErrorMessageProps): ReactElement {
  const prefix = visuallyHiddenText ?? useWords('error-message', en, language).error
  return block('p', 'govuk-error-message', {
    ...rest,
    children: prefix ? (
      <>
        <span className="govuk-visually-hidden">{prefix}</span> {children}
      </>
    ) : (
      children
    ),
  })
}
markPart(ErrorMessage, 'govuk-error-message')
