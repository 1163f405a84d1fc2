import type { Rule } from '../rule.js'
import { spotPhrases } from '../text/phrases.js'
import { avoidList } from './avoid-list.js'

/**
 * Finds the words government is asked not to use, each with a swap. Many are good words in another sense (keyboard
 * focus, a key to press, land to farm, a character counter), so it only warns, and only where the sense is clear.
 *
 * Own code: retext-simplify's American list flags "address", "function" and "in addition", and has no way to tell senses apart.
 */
export const avoidWords: Rule = {
  name: 'avoid-words',
  finds: 'Words that sound official but say little, like “deliver”, “key” or “utilise”, in that sense only.',
  why: 'Plain words are quicker to read and harder to misunderstand.',
  source: 'GOV.UK style guide: words to avoid. “Signpost” and “holistic” are from the Local Government Association',
  level: 'warning',
  language: 'en',
  find: (text) => spotPhrases(text, avoidList, (words) => `“${words}” is a word to avoid.`),
}
