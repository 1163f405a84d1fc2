import type { Language } from './directory.js'

/** Interface words in English and Welsh. A type error here means that the two have drifted apart. */
export interface Words<W> {
  en: W
  cy: W
  /** Keys whose Welsh we drafted ourselves. They need a translator's check before a service relies on them. */
  draft: readonly (keyof W)[]
}

export const wordsIn = <W>(strings: Words<W>, language: Language): W => (language === 'cy' ? strings.cy : strings.en)
