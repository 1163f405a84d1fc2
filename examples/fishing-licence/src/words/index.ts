import type { WhoFor } from '../questions/answers.js'
import { cy } from './cy/index.js'
import { en } from './en/index.js'
import type { Words } from './words.js'

export type { Explained, Find, Problem, Words } from './words.js'

/** The languages of the service. */
export const languages = ['en', 'cy'] as const
export type Language = (typeof languages)[number]

/** Everything the service says, to the person themselves ("you") or about someone else ("they"). */
export function wordsFor(language: Language, whoFor: WhoFor = 'me'): Words {
  return language === 'cy' ? cy(whoFor) : en(whoFor)
}
