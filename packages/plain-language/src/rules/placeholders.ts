import type { Rule } from '../rule.js'
import { matches } from '../text/matches.js'

const leftovers =
  /\blorem ipsum\b|\bdolor sit amet\b|(?<![\p{L}\p{N}_])(?:TODO|FIXME|TBC|TBD|TBA|WIP|XXX+)(?![\p{L}\p{N}_])|\((?:insert |add )?links?(?: here)?\??\)|\[(?:insert|add|link|name|date|xx+|tbc|todo)\b[^\]\n]{0,60}\]|\b(?:link|text|image|content) (?:goes )?here\?|\b(?:text|content|image) goes here\b|\?\?\?+|(?<=\p{L}{3})#(?=[\s.,]|$)/giu

/** Capitals matter for these: "todo" can be a Spanish word, and "wip" part of another. */
const capitals = /^(?:todo|fixme|tbc|tbd|tba|wip|xxx+)$/i

/** Finds text that was meant to be replaced: "Lorem ipsum", "TODO", "WIP", "(link)" and the like. */
export const placeholders: Rule = {
  name: 'placeholders',
  finds: 'Text that was meant to be replaced, like “Lorem ipsum”, “TODO”, “WIP” or “(link)”.',
  why: 'The person reading gets nothing, and trusts the rest less.',
  source: 'Defects seen in published guidance',
  level: 'error',
  language: 'any',
  find: (text) =>
    matches(text, leftovers)
      .filter(({ words }) => !capitals.test(words) || words === words.toUpperCase())
      .map(({ start, end, words }) => ({
        start,
        end,
        message: `“${words}” was meant to be replaced.`,
        fix: 'Write the real words, or take it out.',
      })),
}
