import type { Rule } from '../rule.js'
import { sentences } from '../text/sentences.js'

/** Finds labels, hints, legends, headings, titles and buttons that end with a full stop. */
export const fullStop: Rule = {
  name: 'full-stop',
  finds: 'A label, legend, hint, heading, title or button that ends with a full stop.',
  why: 'Screen readers pause at a full stop, and people see the question as finished.',
  source: 'GOV.UK Design System: text input, and GOV.UK style guide: headings',
  level: 'error',
  language: 'any',
  slots: ['label', 'legend', 'hint', 'heading', 'title', 'button'],
  find(text, { slot }) {
    const end = text.trimEnd().length
    // The hint rule speaks for a hint of two sentences, which cannot do without full stops.
    if (slot === 'hint' && sentences(text).length > 1) return []
    if (!/[^.\s]\.$/.test(text.slice(0, end)) || /(?:\b[a-z]\.[a-z]\.)$/i.test(text.slice(0, end))) return []
    return [{ start: end - 1, end, message: `This ${slot} ends with a full stop.`, fix: 'Take the full stop off.' }]
  },
}
