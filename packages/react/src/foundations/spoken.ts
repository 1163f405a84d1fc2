import type { Language } from '@handrail/support'

/** The language the support directory's own words are said in: Welsh for `cy`, else English. */
export function spoken(language: string): Language {
  return language === 'cy' || language.startsWith('cy-') ? 'cy' : 'en'
}
