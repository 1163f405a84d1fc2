import { wordsAbout } from '@handrail/support'
import type { WhoFor } from '../questions/answers.js'
import { cy } from './cy/index.js'
import { en } from './en/index.js'
import type { Words } from './words.js'

export type { Explained, Find, Problem, Words } from './words.js'

/** The languages of the service. */
export const languages = ['en', 'cy'] as const
export type Language = (typeof languages)[number]

/** Whom words are about: whoever reads them, or someone else, by their name once it is known. */
export type About = WhoFor | { readonly name: string }

/** Everything the service says, to the person themselves ("you") or about someone else ("they", "Sam Example"). */
export function wordsFor(language: Language, about: About = 'me'): Words {
  return wordsAbout(language === 'cy' ? cy : en, about === 'me' ? 'you' : about === 'someone-else' ? 'they' : about)
}
