import type { ReactElement, ReactNode } from 'react'
import { spoken } from './spoken.js'

/** Props of {@link OurWords}. */
export interface OurWordsProps {
  /** The language of the page. */
  language: string
  /** The language of the words, when it is not the one we speak for that page. */
  wordsLanguage?: string
  /** The words. */
  children: ReactNode
}

/**
 * Words that we have in English and Welsh only. On a page in another language, such as Arabic, they are marked as English:
 * a screen reader says them right, and a line that starts with a number is not turned round. On English and Welsh pages
 * there is no element round them. WCAG 3.1.2 Language of Parts.
 */
export function OurWords({ language, wordsLanguage = spoken(language), children }: OurWordsProps): ReactElement {
  if (language === wordsLanguage || language.startsWith(`${wordsLanguage}-`)) return <>{children}</>
  return (
    <span lang={wordsLanguage} dir="ltr">
      {children}
    </span>
  )
}
