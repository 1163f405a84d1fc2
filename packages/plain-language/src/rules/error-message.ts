import type { Rule } from '../rule.js'

const saysNothing: readonly RegExp[] = [
  /^an error (?:has )?occurred$/,
  /^answer (?:the|this) question$/,
  /^select an(?:y)? option$/,
  /^(?:choose|pick) an option$/,
  /^fill (?:in|out) (?:the|this) field$/,
  /^(?:this|the) (?:field|question|answer) is (?:required|mandatory)$/,
  /^(?:field )?(?:is )?required(?: field)?$/,
  /^(?:there(?: i|['’])s )?an error$/,
]

/** Finds error messages that would fit any question, and so say nothing about this one. */
export const errorMessage: Rule = {
  name: 'error-message',
  finds: 'An error message that would fit any question, like “This field is required”.',
  why: 'People need to know which answer is wrong and how to put it right.',
  source: 'GOV.UK Design System: error message',
  level: 'error',
  language: 'en',
  slots: ['error'],
  find(text) {
    const words = text.trim()
    const plain = words
      .toLowerCase()
      .replace(/^error:\s*|^please\s+|[.!\s]+$/g, '')
      .replace(/\s+/g, ' ')
    if (!saysNothing.some((pattern) => pattern.test(plain))) return []
    const start = text.indexOf(words)
    return [
      {
        start,
        end: start + words.length,
        message: `“${words}” does not say what is wrong or what to do.`,
        fix: 'Name the answer that is missing or wrong, like “Enter your full name” or “Select how we should contact you”.',
      },
    ]
  },
}
