import type { Rule } from '../rule.js'
import { type Phrase, spotPhrases } from '../text/phrases.js'

// The Design System's own bank details templates say "valid", so those exact phrases are allowed.
const bankDetails = /\benter a valid (?:building society )?(?:sort code|account number|roll number)\b/i

const banned: readonly Phrase[] = [
  { pattern: /\bplease\b/gi, fix: 'Take it out: people have no choice about what to do next.' },
  { pattern: /\bsorry\b/gi, fix: 'Take it out, and say how to put the problem right.' },
  { pattern: /\binvalid\b/gi, fix: 'Say what the answer must be, like “Date of birth must be in the past”.' },
  {
    pattern: /\bvalid\b/gi,
    fix: 'Say what the answer must be, like “Enter an email address in the correct format”.',
    unless: bankDetails,
  },
  { pattern: /\bo+ps\b|\bwhoops\b/gi, fix: 'Take it out: a problem is not a joke to the person who has it.' },
  { pattern: /\bforbidden\b/gi, fix: 'Say what the person can do instead.' },
  { pattern: /\billegal\b/gi, fix: 'Say which letters, numbers or symbols can be used.' },
  { pattern: /\bprohibited\b/gi, fix: 'Say what the person can do instead.' },
  {
    pattern: /\byou(?: have|['’]ve)? forg[eo]t(?:ten)?\b/gi,
    fix: 'Say what to do, like “Enter your name”. Do not blame.',
  },
]

/** Finds words that blame, joke or talk like a computer in an error message. */
export const errorWords: Rule = {
  name: 'error-words',
  finds: 'In an error message: please, sorry, valid, invalid, oops, forbidden, illegal, prohibited or “you forgot”.',
  why: 'An error message has one job: to say what to do next.',
  source: 'GOV.UK Design System: error message',
  level: 'error',
  language: 'en',
  slots: ['error'],
  find: (text) => spotPhrases(text, banned, (words) => `“${words}” does not help in an error message.`),
}
