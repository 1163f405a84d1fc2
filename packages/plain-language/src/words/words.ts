/** Interface words in English and Welsh. Values are strings, functions that return strings, or objects of these. */
export interface Words<W> {
  /** The English words. */
  en: W
  /** The Welsh words, with the same keys. */
  cy: W
  /** The keys whose Welsh nobody has published: a translator needs to check them. */
  draft: readonly (keyof W)[]
}

/** One value in an interface strings object, with the keys that lead to it. */
export interface Entry {
  /** The keys that lead to it, with dots between: `hint.other`. */
  key: string
  /** The value as it was written. */
  value: unknown
}

/** The plural categories of Welsh, in the order of their numbers. English uses only `one` and `other`. */
export const pluralForms: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other']

/** True for an object whose keys are plural categories. */
export function isPlural(value: unknown): value is Record<string, unknown> {
  if (!isBranch(value)) return false
  const keys = Object.keys(value)
  return keys.includes('other') && keys.every((key) => pluralForms.includes(key))
}

/** True for an object or a list of more words. */
export function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Every value that is not an object of more words, and every plural object as one value. */
export function entries(words: unknown, path = ''): Entry[] {
  if (!isBranch(words) || (path && isPlural(words))) return [{ key: path, value: words }]
  return Object.entries(words).flatMap(([name, value]) => entries(value, path ? `${path}.${name}` : name))
}
