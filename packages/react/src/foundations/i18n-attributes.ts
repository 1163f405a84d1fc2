import type { Plural } from './plural.js'

/**
 * The words that are not GOV.UK Frontend's English, as its scripts read them: `data-i18n.show-all-sections="…"`, and for
 * numbers `data-i18n.characters-under-limit.one="…"`. A page that is served as plain HTML, never hydrated, then speaks its
 * language too.
 *
 * @param words the words in use
 * @param english the component's own English words
 * @param keys upstream's name of each word, by ours
 */
export function i18nAttributes<W extends object>(
  words: W,
  english: W,
  keys: Partial<Record<keyof W, string>>,
): Record<`data-i18n.${string}`, string> {
  const attributes: Record<`data-i18n.${string}`, string> = {}
  if (words === english) return attributes
  for (const [name, key] of Object.entries(keys) as [keyof W, string][]) {
    const word: unknown = words[name]
    if (word === english[name]) continue
    if (typeof word === 'string') attributes[`data-i18n.${key}`] = word
    else
      for (const [category, sentence] of Object.entries(word as Plural)) {
        attributes[`data-i18n.${key}.${category}`] = sentence
      }
  }
  return attributes
}
