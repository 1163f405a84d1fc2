import type { ReactElement, ReactNode } from 'react'
import { LanguageScope } from './language-scope.js'
import { type Language, setRequestLanguage } from './language.js'

/** Props of {@link LanguageProvider}. */
export interface LanguageProviderProps {
  /**
   * `en`, `cy` from `@handrail/react/cy`, or a language of your own: its tag and its words. Set its tag on the page's
   * `<html lang>` too.
   */
  language: Language
  /** Everything that should speak this language. */
  children?: ReactNode
}

/**
 * Sets the language of every interface word inside it ("Error:", "Back", "There is a problem"). Your own content is
 * yours to translate. WCAG 3.1.1 Language of Page.
 */
export function LanguageProvider({ language, children }: LanguageProviderProps): ReactElement {
  setRequestLanguage(language)
  return <LanguageScope language={language}>{children}</LanguageScope>
}
