import type { Rule } from '../rule.js'
import { type Phrase, spotPhrases } from '../text/phrases.js'

// "The disabled badge", "the blind spot": a noun after the word means that it describes a thing, not a group of people.
const groupEnds = String.raw`(?=\s*(?:[.,;:!?)]|$|\n)|\s+(?:and|or|are|is|who|with|in|to|can|cannot|have|need|use|will|may|must|should|do|often|from|at)\b)`
const group = (word: string): RegExp => new RegExp(String.raw`\bthe ${word}${groupEnds}`, 'gi')

const phrases: readonly Phrase[] = [
  {
    pattern: group('disabled'),
    fix: 'Write “disabled people”.',
    unless: /\b(?:button|attribute|input|control|state|prop|element)s?\b/i,
  },
  { pattern: group('elderly'), fix: 'Write “older people”.' },
  {
    pattern: /\b(?:elderly (?:people|users|customers|residents)|OAPs?|old age pensioners?)\b/gi,
    fix: 'Write “older people”.',
  },
  { pattern: group('blind'), fix: 'Write “blind people” or “people who are blind or partially sighted”.' },
  { pattern: group('deaf'), fix: 'Write “deaf people”, or “Deaf people” for people who sign.' },
  { pattern: group('homeless'), fix: 'Write “people who are homeless”.' },
  { pattern: group('unemployed'), fix: 'Write “people who are out of work”.' },
  {
    pattern: group('(?:mentally ill|handicapped)'),
    fix: 'Name the condition or the need, like “people with a mental health condition”.',
  },
  { pattern: /\bhandicapped\b/gi, fix: 'Write “disabled”.' },
  { pattern: /\bable[- ]bodied\b/gi, fix: 'Write “non-disabled”.' },
  {
    pattern: /\b(?:wheelchair[- ]bound|confined to (?:a|their) wheelchair)\b/gi,
    fix: 'Write “wheelchair user” or “who uses a wheelchair”.',
  },
  {
    pattern:
      /\bsuffer(?:s|ing|ed)? from\b|\b(?:a )?(?:victim|sufferer)s? of (?=(?:autism|dementia|epilepsy|cerebral|multiple|a stroke|stroke))/gi,
    fix: 'Write “has” and the name of the condition.',
  },
  {
    pattern: /\bvulnerable\b/gi,
    fix: 'Say what people need or what could happen to them.',
    unless: /\bvulnerable to\b|\b(?:version|dependency|dependencies|software|server|browser)s?\b/i,
  },
  { pattern: /\b(?:the )?vulnerabilities of (?:people|users)\b/gi, fix: 'Say what people need.' },
  { pattern: /\bhard[- ]to[- ]reach\b/gi, fix: 'Say who is left out, or what the service has not done to reach them.' },
  {
    pattern:
      /\b(?:(?:digitally|physically|mentally|visually|cognitively|more|most) challenged|challenged (?=(?:users?|people|customers?|citizens?|groups?|residents?)\b))/gi,
    fix: 'Say what is hard for people, and what would help.',
  },
  {
    pattern: /\banalogue (?=(?:users?|people|customers?|citizens?|residents?|audiences?)\b)/gi,
    fix: 'Say what people do, like “people who do not use the internet”.',
  },
  {
    pattern: /\b(?:digital|digitally|computer|IT|technologically)[ -]?(?:illiterate|ignorant|illiteracy)\b/gi,
    fix: 'Write “people who need help to use the internet”.',
  },
  { pattern: /\btechnophob(?:e|es|ic)\b/gi, fix: 'Write “people who would rather not use the internet”.' },
  { pattern: /\bnormal (?=(?:people|users|customers)\b)/gi, fix: 'Write “most people” or “other people”.' },
  {
    pattern: /\bspecial needs\b/gi,
    fix: 'Say what people need.',
    unless: /\b(?:special educational needs|school|teacher)\b/i,
  },
  {
    pattern: /\b(?:man|men|woman|women|people|those) (?:living )?with disabilities\b/gi,
    fix: 'Write “disabled people”.',
  },
]

/**
 * Finds words that label people instead of saying what they need.
 *
 * Own code: retext-equality flags "disabled people", which is what UK guidance asks for, and "mother". It does not know
 * "vulnerable" or "hard to reach".
 */
export const respectfulWords: Rule = {
  name: 'respectful-words',
  finds: 'Words that label people, like “the disabled”, “vulnerable” or “hard to reach”.',
  why: 'People do not see themselves in these words, and may not ask for the help they can have.',
  source: 'Cabinet Office: inclusive language, words to use and avoid when writing about disability',
  level: 'warning',
  language: 'en',
  find: (text) => spotPhrases(text, phrases, (words) => `“${words}” labels people.`),
}
