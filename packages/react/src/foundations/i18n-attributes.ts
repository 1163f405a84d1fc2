import type { Plural } from './plural.js'

/**
 * The words that are not GOV.UK Frontend's English, as its scripts read them: `data-i18n.show-all-sections="…"`, and for
 * numbers `data-i18n.characters-under-limit.one="…"`. A page that is served as plain HTML, never hydrated, then speaks its
 * language too.
 *
 * @param words the words in use
 * @param english the component's own English words
 * @param names the words that those scripts say: all unless set. Ours have upstream's names
 */
export function i18nAttributes<W extends object>(
  words: W,
  english: W,
  names: readonly (keyof W)[] = Object.keys(english) as (keyof W)[],
): Record<`data-i18n.${string}`, string> {
  const attributes: Record<`data-i18n.${string}`, string> = {}
  for (const name of names) {
    const word: unknown = words[name]
    if (word === english[name]) continue
    const key = `data-i18n.${String(name).replace(/[A-Z]/g, '-$&').toLowerCase()}` as const
    if (typeof word === 'string') attributes[key] = word
    else
      for (const category in word as Plural)
        attributes[`${key}.${category}`] = (word as Record<string, string>)[category]!
  }
  return attributes
}
