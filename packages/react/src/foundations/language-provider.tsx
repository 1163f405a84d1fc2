import type { ReactElement, ReactNode } from 'react'
import { LanguageScope } from './language-scope.js'
import { setRequestLanguage } from './language.js'

/** Props of {@link LanguageProvider}. */
export interface LanguageProviderProps {
  /** A BCP 47 tag: `en`, `cy`, or another. Set the same on the page's `<html lang>`. */
  language: string
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
