import type { Language as SpokenLanguage } from '@handrail/support'

/** The language the support directory's own words are said in: Welsh for `cy`, else English. */
export function spoken(tag: string): SpokenLanguage {
  return tag === 'cy' || tag.startsWith('cy-') ? 'cy' : 'en'
}

/** The words for the help and support families, which say what the support directory says in both of its languages. */
export const spokenWords = <W>(en: W, cy: W, tag: string): W => (spoken(tag) === 'cy' ? cy : en)
