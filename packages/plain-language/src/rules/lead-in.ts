import type { Rule, Spotted } from '../rule.js'
import { isListItem, lines } from '../text/lines.js'

/** What can answer a lead-in besides a list: an example in quotation marks or brackets, a short value, or something that is not words. */
const answersIt = /^(?:["“‘'([{<|]|\uFFFC)/

/**
 * Finds a line that ends in a colon with nothing after it, or with only an ordinary paragraph after it.
 * A list that was lost when a page was copied leaves this behind.
 */
export const leadIn: Rule = {
  name: 'lead-in',
  finds: 'A line that ends in a colon, with no list after it.',
  why: 'People wait for a list that never comes.',
  source: 'GOV.UK style guide: bullet points and steps',
  level: 'error',
  language: 'any',
  slots: ['prose'],
  find(text, { followed }) {
    const all = lines(text)
    const found: Spotted[] = []
    for (const [index, line] of all.entries()) {
      if (!/[^\s:]:$/.test(line.words) || line.words.split(/\s+/).length < 2) continue
      const rest = all.slice(index + 1)
      const next = rest.find(({ words }) => words)
      if (!next) {
        if (!followed) found.push({ ...place(line), message: 'Nothing comes after this colon.', fix: addTheList })
        continue
      }
      if (rest[0]?.words || isListItem(next.words) || answersIt.test(next.words)) continue
      // Three words or fewer may be the value that the line introduces, such as an address.
      if (next.words.split(/\s+/).length <= 3) continue
      found.push({ ...place(line), message: 'No list comes after this colon.', fix: addTheList })
    }
    return found
  },
}

const addTheList = 'Add the list, or end the line with a full stop.'

function place({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end }
}
