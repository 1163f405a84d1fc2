import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { en, type WarningTextWords } from './warning-text.strings.js'

/** Props of {@link WarningText}: any attribute of `<div>`, and these. `className`, `ref` and the rest go to the `<div>`. */
export interface WarningTextProps extends ComponentProps<'div'> {
  /** What happens, and to whom, in one or two sentences. */
  children?: ReactNode
  /** Other words than "Warning" for screen readers, in the language of the page. */
  words?: Partial<WarningTextWords>
  /** The language of "Warning". */
  language?: Language
}

/**
 * Warns of what follows from doing something, or from not doing it, such as a fine. People see an exclamation mark and
 * bold text. People who use a screen reader hear "Warning" first.
 *
 * Design System: https://design-system.service.gov.uk/components/warning-text/
 * WCAG 1.1.1 Non-text Content.
 */
export function WarningText({ children, words, language, className, ...rest }: WarningTextProps): ReactElement {
  const { warning } = useWords('warning-text', en, language, words)
  return (
    <div className={classNames('govuk-warning-text', className)} {...rest}>
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>{' '}
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{warning}</span> {children}
      </strong>
    </div>
  )
}
