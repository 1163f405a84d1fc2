// How English verbs change: "they need", but "Sam Example needs". Only what no rule gives is listed.

const irregular: Readonly<Record<string, string>> = { are: 'is', have: 'has', do: 'does', were: 'was' }

/** Verbs that stay as they are, whoever they are about: "they can", "Sam Example can". */
const unchanging = wordSet(
  'can cannot could did had may might must shall should will would',
  // What was: rules would make "goeds" of it. Those that look the same today, such as "put", are taken for today.
  'became began bought brought built came chose drew drove fell felt flew forgot found gave got grew heard held kept knew',
  'left lent lost made meant met paid ran said sat saw sent shook showed slept sold spent spoke stood stole taught thought',
  'told took understood went won wore wrote',
)

/** Words that may stand between a person and the verb: "you usually live". */
const between = wordSet(
  'all already also always both currently ever just mainly mostly never normally now often only probably really recently',
  'regularly sometimes still usually',
)

/** Verbs that stand before the person in a question: "do you", "are you". */
export const inverting: ReadonlySet<string> = wordSet(
  'am are can could did do had have may might must shall should was were will would',
)

/** A word without the capital letter that it may start with. */
export const small = (word: string): string => word.toLowerCase()

/** A word with the capital letter of another. */
export const likeIn = (word: string, model: string): string =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word

/** The verb for one person with a name: `needs` for `need`. */
export function forOne(verb: string): string {
  const word = small(verb)
  const known = irregular[word]
  if (known) return likeIn(known, verb)
  // Past: "lived", but not "need" or "feed".
  if (unchanging.has(word) || /[^e]ed$/.test(word)) return verb
  if (/(s|x|z|ch|sh|o)$/.test(word)) return `${verb}es`
  return /[^aeiou]y$/.test(word) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

/** Where the verb of a person is among the words, or -1. */
export function verbAt(words: readonly string[], person: number): number {
  if (inverting.has(small(words[person - 1] ?? ''))) return person - 1
  return words.findIndex((word, at) => at > person && !between.has(small(word)))
}

function wordSet(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '))
}
