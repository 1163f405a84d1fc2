import type { Rule } from '../rule.js'
import { countWords, sentences } from '../text/sentences.js'

/** The longest a sentence can be, in words. */
export const longestSentence = 25

/**
 * Finds sentences of more than 25 words.
 *
 * Own code: `Intl.Segmenter` finds the sentences on every platform we support. retext-readability scores how hard
 * a sentence is for a school year, which does not tell a writer what to change.
 */
export const sentenceLength: Rule = {
  name: 'sentence-length',
  finds: 'A sentence of more than 25 words.',
  why: 'People lose the thread of long sentences, most of all when they are stressed or reading a second language.',
  source: 'GOV.UK content design guidance: writing for GOV.UK',
  level: 'warning',
  language: 'en',
  find: (text) =>
    sentences(text)
      .map((sentence) => ({ ...sentence, count: countWords(sentence.words) }))
      .filter(({ count }) => count > longestSentence)
      .map(({ start, end, count }) => ({
        start,
        end,
        message: `This sentence has ${count} words.`,
        fix: `Split it, so that each sentence has ${longestSentence} words or fewer.`,
      })),
}
