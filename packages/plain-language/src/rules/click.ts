import type { Rule } from '../rule.js'
import { matches } from '../text/matches.js'

/** Finds "click". Not everyone has a mouse: people also tap, speak and press keys. */
export const click: Rule = {
  name: 'click',
  finds: '“Click”, in any form.',
  why: 'Not everyone has a mouse: people also tap, speak and use a keyboard.',
  source: 'GOV.UK style guide: click',
  level: 'error',
  language: 'en',
  find: (text) =>
    matches(text, /(?<![\p{L}-])click(?:s|ed|ing)?(?:\s+on)?(?![\p{L}])/giu).map(({ start, end, words }) => ({
      start,
      end,
      message: `“${words}” assumes a mouse.`,
      fix: /ing/i.test(words) ? 'Write “selecting”.' : /ed/i.test(words) ? 'Write “selected”.' : 'Write “select”.',
    })),
}
