import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { en } from './language-navigation.strings.js'

/** Props of {@link LanguageNavigation}: any attribute of `<nav>`, and these. `className`, `ref` and the rest go to the `<nav>`. */
export interface LanguageNavigationProps extends ComponentProps<'nav'> {
  /** What screen readers call it, in the language of the page. "Language" unless set. */
  'aria-label'?: string
  /** Makes it white, for a dark background. */
  inverse?: boolean
  /** The language of "Language": a BCP 47 tag, such as `cy`. */
  language?: Language
  /** A `LanguageNavigationItem` for every language there is, also for the one of this page. */
  children?: ReactNode
}

/**
 * Takes people to the same page in another language, with what they have typed so far. Goes on every page, below the
 * header. Each language is called by its own name, in itself, so that people who read no other can find it.
 *
 * Design System: https://design-system.service.gov.uk/components/language-navigation/
 * WCAG 3.1.1 Language of Page, 3.1.2 Language of Parts, 3.2.3 Consistent Navigation.
 */
export function LanguageNavigation({
  inverse,
  language,
  'aria-label': label,
  className,
  children,
  ...rest
}: LanguageNavigationProps): ReactElement {
  const words = useWords('language-navigation', en, language)
  return (
    <nav
      className={classNames('govuk-language-navigation', inverse && 'govuk-language-navigation--inverse', className)}
      aria-label={label ?? words.label}
      {...rest}
    >
      <ul className="govuk-language-navigation__list">{children}</ul>
    </nav>
  )
}
