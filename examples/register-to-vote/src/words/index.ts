import { cy } from './cy'
import { en, type Words } from './en'

export type { Words } from './en'

/** The languages of the service. */
export const languages = ['en', 'cy'] as const
export type Language = (typeof languages)[number]

/** Everything the service says. */
export const wordsFor = (language: Language): Words => (language === 'cy' ? cy : en)

/** Whether the part of an address is a language of ours. */
export const isLanguage = (text: unknown): text is Language => languages.some((language) => language === text)
