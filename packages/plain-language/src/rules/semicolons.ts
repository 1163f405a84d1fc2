import type { Rule } from '../rule.js'
import { matches } from '../text/matches.js'

/** Finds semicolons. The end of an HTML entity such as `&nbsp;` is not one. */
export const semicolons: Rule = {
  name: 'semicolons',
  finds: 'A semicolon.',
  why: 'It is often misread, and a sentence that needs one is usually too long.',
  source: 'GOV.UK style guide: bullet points and steps',
  level: 'error',
  language: 'any',
  find: (text) =>
    matches(text, /(?<!&#?\w{1,31});/g).map(({ start, end }) => ({
      start,
      end,
      message: 'There is a semicolon here.',
      fix: 'Start a new sentence, or make a bulleted list.',
    })),
}
