// Two windows with the same question: the one that is sent last must not overwrite the other unseen. It is what HTTP
// calls the lost update problem, and solves with If-Match (RFC 9110, section 13.1.1). An ordinary form has no headers, so
// a hidden input says which copy of the page is sent, and which copy the answer on it came from.

const idPattern = /^[0-9a-z]{1,40}$/

/**
 * Makes the value of a hidden input that tells this copy of a page from every other: `<input type="hidden" name="copy">`.
 * Call it once for each page that is made. One that comes back with a mistake keeps the copy that was sent: see `isCopy`.
 *
 * @param last what `takesPlace` gave when the answer was last saved. Leave it out for a question with no answer yet
 */
export function newCopy(last?: string): string {
  return `${crypto.randomUUID().replaceAll('-', '')}.${last ?? ''}`
}

/** Whether a form was sent from a copy that `newCopy` made. A page that comes back with a mistake is still the same one. */
export const isCopy = (copy: unknown): copy is string => partsOf(copy) !== undefined

/**
 * Whether answers from one copy of a page may take the place of those that are saved. They may, if nothing is saved yet, if
 * they are the same, or if the person saw what is saved on this copy or sent it from it. So people who go back and change
 * their mind are never bothered. They may not, if the question was answered in another window since.
 *
 * Ask it where answers are saved, in the same transaction.
 *
 * @param saved all answers that are saved, by name
 * @param given the answers of one page, by name. One that is undefined takes an answer away
 * @param last what this gave when the question was last answered. Undefined if it never was
 * @param copy what the hidden input sent, whatever it is
 * @returns what to keep beside the answers, as the next `last`. Undefined if they may not take the place
 */
export function takesPlace<Answers extends object>(
  saved: Answers,
  given: Answers,
  last: string | undefined,
  copy: unknown,
): string | undefined {
  const names = Object.keys(given) as (keyof Answers)[]
  const parts = partsOf(copy)
  if (last !== undefined) {
    if (names.every((name) => asText(saved[name]) === asText(given[name]))) return last
    const isNew = names.every((name) => saved[name] === undefined)
    if (!isNew && parts?.own !== last && parts?.seen !== last) return undefined
  }
  return parts?.own ?? partsOf(newCopy())!.own
}

/** The same for the same answer, in whatever order a database gives its parts. */
const asText = (answer: unknown): string | undefined =>
  JSON.stringify(answer, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )

function partsOf(copy: unknown): { own: string; seen: string } | undefined {
  if (typeof copy !== 'string') return undefined
  const [own = '', seen = '', ...more] = copy.split('.')
  return idPattern.test(own) && more.length === 0 ? { own, seen } : undefined
}
