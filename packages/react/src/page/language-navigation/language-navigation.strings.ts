import type { Words } from '../../foundations/words.js'

/** What a language navigation says by itself. */
export interface LanguageNavigationWords {
  /** What screen readers call it. In the language of the page. */
  label: string
  /** This language's own name. In the language itself. */
  name: string
  /** What the link to this language does, which only screen readers say. In the language itself. */
  changeTo: string
}

/** Welsh: the label as in GOV.UK Frontend's example, the description as HMRC publishes it. */
export const strings: Words<LanguageNavigationWords> = {
  en: { label: 'Language', name: 'English', changeTo: 'Change the language to English' },
  cy: { label: 'Dewis iaith', name: 'Cymraeg', changeTo: "Newid yr iaith i'r Gymraeg" },
  draft: [],
}

/** The words of a language itself, or nothing for a language we have no words for. */
export function ownWords(lang: string): LanguageNavigationWords | undefined {
  const [language] = lang.toLowerCase().split('-')
  return language === 'en' || language === 'cy' ? strings[language] : undefined
}
