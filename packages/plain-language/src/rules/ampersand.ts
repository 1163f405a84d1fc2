import type { Rule } from '../rule.js'
import { matches } from '../text/matches.js'

/**
 * Finds "&" between words. It allows short names such as A&E, and names such as "Smith & Daughters" with a capital on
 * both sides.
 */
export const ampersand: Rule = {
  name: 'ampersand',
  finds: '“&” between ordinary words. It leaves names like A&E alone.',
  why: '“and” is easier to read and to translate.',
  source: 'GOV.UK style guide: ampersand',
  level: 'error',
  language: 'any',
  find: (text) =>
    matches(text, /(?<=(?<!\p{L})(\p{L}{1,64})\s?)&(?!#?\w{1,31};)(?=\s?(\p{L}{1,64}))/gu)
      .filter(({ groups: [before = '', after = ''] }) => {
        const isName = /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after)
        return !isName || /^terms conditions$/i.test(`${before} ${after}`)
      })
      .map(({ start, end }) => ({
        start,
        end,
        message: '“&” is used instead of a word.',
        fix: 'Write “and”.',
      })),
}
