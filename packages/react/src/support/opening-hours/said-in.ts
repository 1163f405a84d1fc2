import { spoken } from '../../foundations/spoken.js'

/** What an element says about the language of its words. Empty when they are in the language of the page. */
export interface SaidIn {
  lang?: string
  dir?: 'ltr'
}

/**
 * Marks words of ours that are in English on a page in another language, such as Arabic: a screen reader then says them
 * right, and a line that starts with a number is not turned round. WCAG 3.1.2 Language of Parts.
 *
 * @param language the language of the page
 */
export function saidIn(language: string): SaidIn {
  const words = spoken(language)
  return language === words || language.startsWith(`${words}-`) ? {} : { lang: words, dir: 'ltr' }
}
