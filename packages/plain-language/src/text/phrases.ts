import type { Spotted } from '../rule.js'
import { matches } from './matches.js'
import { sentences } from './sentences.js'

/** A word or phrase and what to write instead. */
export interface Phrase {
  /** Where it occurs in the sense to avoid. It needs the `g` and `i` flags. */
  pattern: RegExp
  /** What to write instead, as one plain sentence. */
  fix: string
  /** A sentence that matches this uses the word in a good sense. */
  unless?: RegExp
}

/** True for a word inside a name, such as "Digital Delivery Board": names stay as they are. */
function isInName(text: string, start: number, end: number, sentenceStart: number): boolean {
  if (start === sentenceStart || !/^\p{Lu}/u.test(text.slice(start))) return false
  return /\p{Lu}[\p{L}’']*[ -]$/u.test(text.slice(0, start)) || /^[ -]\p{Lu}/u.test(text.slice(end))
}

/** Finds phrases in their sentences. The message names the words found. */
export function spotPhrases(text: string, phrases: readonly Phrase[], message: (words: string) => string): Spotted[] {
  const found: Spotted[] = []
  const parts = sentences(text)
  for (const { pattern, fix, unless } of phrases) {
    for (const match of matches(text, pattern)) {
      const { start } = match
      const words = match.words.trimEnd()
      const end = start + words.length
      const sentence = parts.find((part) => part.start <= start && start < part.end)
      if (sentence && unless?.test(sentence.words)) continue
      if (isInName(text, start, end, sentence?.start ?? start)) continue
      found.push({ start, end, message: message(words), fix })
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}
