import type { Rule } from '../rule.js'
import { matches } from '../text/matches.js'

const irregular: Readonly<Record<string, string>> = {
  can: 'cannot',
  ca: 'cannot',
  wo: 'will not',
  sha: 'shall not',
  ai: 'is not',
}

const negative =
  /\b(ca|wo|sha|ai|do|does|did|is|are|was|were|has|have|had|could|should|would|might|must|need|dare|ought)n['’]?t\b/gi
const shortHave = /\b(should|could|would|might|must|may|they)['’]ve\b/gi

/**
 * Finds "can't", "don't", "should've" and the like.
 *
 * Own code: retext-contractions only checks that the apostrophe is there.
 */
export const contractions: Rule = {
  name: 'contractions',
  finds: 'A negative contraction like “can’t” or “don’t”, and “should’ve”, “could’ve”, “would’ve” or “they’ve”.',
  why: 'Many people find them hard to read, or read them as the opposite.',
  source: 'GOV.UK style guide: contractions',
  level: 'error',
  language: 'en',
  find(text) {
    // "want" and "cant" without an apostrophe: only forms that are no word of their own count.
    const found = matches(text, negative).filter(
      ({ words }) => /['’]/.test(words) || !/^(?:need|dare|ought|ai|sha|mus|wo|ca)nt$/i.test(words),
    )
    return [
      ...found.map(({ start, end, words, groups: [stem = ''] }) => ({
        start,
        end,
        message: `“${words}” is a negative contraction.`,
        fix: `Write “${irregular[stem.toLowerCase()] ?? `${stem.toLowerCase()} not`}”.`,
      })),
      ...matches(text, shortHave).map(({ start, end, words, groups: [stem = ''] }) => ({
        start,
        end,
        message: `“${words}” is hard to read.`,
        fix: `Write “${stem.toLowerCase()} have”.`,
      })),
    ].sort((a, b) => a.start - b.start)
  },
}
