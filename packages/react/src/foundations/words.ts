import type { Words } from '@handrail/support'
import { spoken } from './spoken.js'

export type { Words }

/** The words for a language: Welsh for `cy`, English for `en` and for any language we have no words for. */
export function wordsIn<W>(words: Words<W>, language: string): W {
  return words[spoken(language)]
}
