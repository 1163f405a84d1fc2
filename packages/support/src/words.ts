import type { Language } from './directory.js'

/**
 * The words that code says by itself, in English and Welsh. `cy` must have every key of `en`, so a missing translation does
 * not compile.
 */
export interface Words<W> {
  /** The English words. */
  en: W
  /** The Welsh words. */
  cy: W
  /** Keys whose Welsh we drafted ourselves. They need a translator's check before a service relies on them. */
  draft: readonly (keyof W)[]
}

/** The words for a language. */
export const wordsIn = <W>(strings: Words<W>, language: Language): W => (language === 'cy' ? strings.cy : strings.en)
