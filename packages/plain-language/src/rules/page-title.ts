import type { Rule } from '../rule.js'

/** The longest a page title can be, in characters. Search results cut longer ones. */
export const longestTitle = 65

/** Finds page titles of more than 65 characters. */
export const pageTitle: Rule = {
  name: 'page-title',
  finds: 'A page title of more than 65 characters.',
  why: 'Search results cut off longer titles, so people cannot tell pages apart.',
  source: 'GOV.UK content design guidance: titles',
  level: 'error',
  language: 'any',
  slots: ['title'],
  find(text) {
    const count = Array.from(text).length
    if (count <= longestTitle) return []
    return [
      {
        start: 0,
        end: text.length,
        message: `This title has ${count} characters.`,
        fix: `Make it ${longestTitle} characters or fewer, with the most telling words first.`,
      },
    ]
  },
}
