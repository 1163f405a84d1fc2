import type { Rule } from '../rule.js'
import { matches } from '../text/matches.js'

/** Common English words that are no Welsh word. */
const english = /(?<![\p{L}'’])(?:the|you|your|with|this|that|have|must|enter|select|and|not|from|are)(?![\p{L}'’])/giu

/** Finds English left in a Welsh text: two or more common English words that mean nothing in Welsh. */
export const englishInWelsh: Rule = {
  name: 'english-in-welsh',
  finds: 'English left in a Welsh text.',
  why: 'In Wales, people have a right to use public services in Welsh.',
  source: 'Welsh Language (Wales) Measure 2011',
  level: 'error',
  language: 'cy',
  find(text) {
    const found = matches(text, english)
    const [first] = found
    const last = found.at(-1)
    if (!first || !last || new Set(found.map(({ words }) => words.toLowerCase())).size < 2) return []
    return [
      {
        start: first.start,
        end: last.end,
        message: 'There is English in this Welsh text.',
        fix: 'Ask a translator for the Welsh.',
      },
    ]
  },
}
