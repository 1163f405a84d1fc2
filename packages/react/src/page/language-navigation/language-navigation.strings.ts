/** What a language navigation says by itself. */
export interface LanguageNavigationWords {
  /** What screen readers call it. In the language of the page. */
  label: string
}

/** English. */
export const en: LanguageNavigationWords = { label: 'Language' }

/** Welsh: as in GOV.UK Frontend's example. */
export const cy: LanguageNavigationWords = { label: 'Dewis iaith' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof LanguageNavigationWords)[] = []
