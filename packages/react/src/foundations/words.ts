/**
 * The words a component says by itself, in English and Welsh. `cy` must have every key of `en`, so a missing
 * translation does not compile.
 */
export interface Words<W> {
  en: W
  cy: W
  /** Keys whose Welsh was drafted by us: no one published it, and a translator has not checked it yet. */
  draft: readonly (keyof W)[]
}

/** The words for a language: Welsh for `cy`, English for `en` and for any language we have no words for. */
export function wordsIn<W>(words: Words<W>, language: string): W {
  return language === 'cy' || language.startsWith('cy-') ? words.cy : words.en
}
