import type { Rule, Spotted } from '../rule.js'
import { matches } from '../text/matches.js'

/** Finds doubled punctuation, and curly quotation marks that open and never close or close and never opened. */
export const punctuation: Rule = {
  name: 'punctuation',
  finds: 'Doubled punctuation, like “,,” or “?!”, and a quotation mark with no partner.',
  why: 'It makes people stop to work out what was meant.',
  source: 'GOV.UK style guide: punctuation, and defects seen in published guidance',
  level: 'warning',
  language: 'any',
  find(text) {
    const found: Spotted[] = matches(
      text,
      /([,:;])\s?[,:;.]|(?<!\.)\.\s?[,;:](?![\w])|(?<![.\d])\.\.(?![.\w])|[!?]{2,}|\p{L}!\)/gu,
    )
      .filter(
        ({ words, start }) =>
          !/^[.]/.test(words) || !/\b(?:etc|e\.g|i\.e|a\.m|p\.m|Ltd|Co)$/i.test(text.slice(0, start)),
      )
      .map(({ start, end, words }) => ({
        start,
        end,
        message: `The punctuation “${words}” is doubled or does not belong.`,
        fix: 'Keep one mark, or take both out.',
      }))
    let offset = 0
    for (const paragraph of text.split(/(\n\s*\n)/)) {
      let open = -1
      for (const { start, words } of matches(paragraph, /[“”]/g)) {
        if (words === '“') open = start
        else if (open < 0) found.push(alone(offset + start, 'closes but was never opened'))
        else open = -1
      }
      if (open >= 0) found.push(alone(offset + open, 'opens but never closes'))
      offset += paragraph.length
    }
    return found.sort((a, b) => a.start - b.start)
  },
}

function alone(start: number, problem: string): Spotted {
  return { start, end: start + 1, message: `This quotation mark ${problem}.`, fix: 'Add its partner, or take it out.' }
}
