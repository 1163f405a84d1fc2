import type { Rule } from '../rule.js'
import { matches } from '../text/matches.js'

const shouted =
  /^(?:NOT|MUST|ALL|ONLY|NEVER|ALWAYS|AND|OR|BUT|NEW|FREE|STOP|READ|HERE|NOTE|PLEASE|EVERY|BEFORE|AFTER|WITHOUT|CANNOT|WILL|YOUR|YOU|DO|SHOULD)$/

/**
 * Finds words in block capitals. Short forms such as HMRC, or one spelled out in brackets, are left alone: a word counts
 * when it is an ordinary English word, or has 7 letters or more, or is one of 3 in a row.
 */
export const blockCapitals: Rule = {
  name: 'block-capitals',
  finds: 'Words in block capitals. It leaves short forms like HMRC alone.',
  why: 'Capitals are harder to read, look like shouting, and some screen readers spell them out.',
  source: 'GOV.UK style guide: capitalisation',
  level: 'error',
  language: 'any',
  find: (text) =>
    matches(text, /(?<![\p{L}\p{N}(_-])\p{Lu}{2,}(?:[ ,]+\p{Lu}{2,})*(?![\p{L}\p{N}_)-])/gu)
      .filter(({ words }) => {
        const all = words.split(/[ ,]+/)
        return (
          (all.length > 2 && !/,/.test(words)) ||
          all.some((word) => word.length > 6 || (shouted.test(word) && word !== 'OR'))
        )
      })
      .map(({ start, end, words }) => ({
        start,
        end,
        message: `“${words}” is in block capitals.`,
        fix: 'Write it in small letters. Use plainer words to show what matters.',
      })),
}
