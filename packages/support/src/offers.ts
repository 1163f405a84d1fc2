import type { Language } from './directory.js'
import { strings } from './offers.strings.js'
import { wordsIn } from './words.js'

/**
 * The line that always stands with help of the kind `legal-signpost`: a service may not advise people about their own rights
 * against it.
 */
export const notLegalAdviceWords = (language: Language): string => wordsIn(strings, language).notLegalAdvice

/** Pounds as GOV.UK writes them: `£75`, `£75.50`, `£1,200`. GOV.UK style guide, "Money". */
export function poundsWords(pounds: number): string {
  const [whole = '', pence = ''] = pounds.toFixed(2).split('.')
  return `£${whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')}${pence === '00' ? '' : `.${pence}`}`
}
