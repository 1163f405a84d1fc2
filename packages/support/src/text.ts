import type { LanguageTag, Localised } from './directory.js'

/** Text in a language, or in English when the directory does not have it. */
export const textIn = (text: Localised, language: LanguageTag): string =>
  (Object.hasOwn(text, language) ? text[language] : undefined) ?? text.en
