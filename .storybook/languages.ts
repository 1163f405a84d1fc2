import type { Language } from '@handrail/react'
import { cy } from '@handrail/react/cy'

/** The language of a tag, as components take it. Of languages other than English and Welsh they know only the direction. */
export function languageOf(tag: string): Language {
  if (tag === 'cy') return cy
  return tag === 'en' ? tag : { tag, words: {} }
}
