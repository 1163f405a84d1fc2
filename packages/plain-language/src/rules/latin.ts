import type { Rule } from '../rule.js'
import { matches } from '../text/matches.js'

const swaps: Readonly<Record<string, string>> = {
  eg: 'Write “for example”, “like” or “such as”.',
  ie: 'Write “that is”, or say it a second way only if the first was not clear.',
  etc: 'List everything that matters, or start the list with “for example”.',
}

// "IE" in capitals may be a browser, and ".ie" an Irish address.
const latin =
  /(?<![\p{L}\p{N}.@/-])(?:([Ee])\.?\s?g|([Ii])\.?\s?e|(etc|Etc|ETC))(?:\.(?![\p{L}\p{N}])|(?![\p{L}\p{N}.@/-]))/gu

/** Finds "eg", "ie" and "etc". Screen readers can say "eg" as "egg". */
export const latinAbbreviations: Rule = {
  name: 'latin',
  finds: '“eg”, “ie” or “etc”, with or without full stops.',
  why: 'Not everyone knows them, and some screen readers say “egg”.',
  source: 'GOV.UK style guide: eg, etc and ie',
  level: 'error',
  language: 'en',
  find: (text) =>
    matches(text, latin)
      .filter(({ words }) => !/^[a-z] [a-z]$/i.test(words))
      .map(({ start, end, words }) => ({
        start,
        end,
        message: `“${words}” is a Latin abbreviation.`,
        fix: swaps[words.toLowerCase().replace(/[^a-z]/g, '')] ?? 'Write it in English.',
      })),
}
