import type { Rule, Spotted } from '../rule.js'
import { sentences } from '../text/sentences.js'

const link = /https?:\/\/\S+|www\.\S+|<a\b|\]\(/i

/** Finds hints with a link or with more than one sentence. */
export const hint: Rule = {
  name: 'hint',
  finds: 'A hint with a link in it, or with more than one sentence.',
  why: 'A screen reader reads a hint in one go, as plain text, and cannot say that part of it is a link.',
  source: 'GOV.UK Design System: text input, hint text',
  level: 'error',
  language: 'any',
  slots: ['hint'],
  seesAddresses: true,
  find(text) {
    const found: Spotted[] = []
    const at = link.exec(text)
    if (at) {
      found.push({
        start: at.index,
        end: at.index + at[0].length,
        message: 'There is a link in this hint.',
        fix: 'Put the link in the page, above the question.',
      })
    }
    const [, second] = sentences(text)
    if (second) {
      found.push({
        start: second.start,
        end: second.end,
        message: 'This hint has more than one sentence.',
        fix: 'Keep one short sentence, and put the rest in the page above the question.',
        level: 'warning',
      })
    }
    return found
  },
}
