import type { Rule } from '../rule.js'
import { matches } from '../text/matches.js'

/** Finds "child(ren)" and "document(s)". Screen readers read the bracket out as a break. */
export const bracketedPlurals: Rule = {
  name: 'bracketed-plurals',
  finds: 'A plural in brackets, like “document(s)”.',
  why: 'It is hard to read, and screen readers break it in two.',
  source: 'GOV.UK style guide: plurals',
  level: 'error',
  language: 'en',
  find: (text) =>
    matches(text, /(?<!\p{L})\p{L}+\((?:s|es|ren|ies)\)/giu).map(({ start, end, words }) => ({
      start,
      end,
      message: `“${words}” has a plural in brackets.`,
      fix: `Write the plural: it covers one as well, like “${words.replace(/[()]/g, '')}”.`,
    })),
}
