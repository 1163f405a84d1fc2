// Two windows with the same question: the one that is sent last must not overwrite the other unseen. It is what HTTP
// calls the lost update problem, and solves with If-Match (RFC 9110, section 13.1.1). An ordinary form has no headers, so
// a hidden input says which copy of the page is sent, and which copy the answer on it came from.

const idPattern = /^[0-9a-z]{1,40}$/

/**
 * Makes the value of a hidden input that tells this copy of a page from every other: `<input type="hidden" name="copy">`.
 * Call it once for each page that is made, also for one that comes back with errors.
 *
 * @param last what `ownCopy` gave when the answer was last saved. Leave it out for a question with no answer yet
 */
export function newCopy(last?: string): string {
  return `${crypto.randomUUID().replaceAll('-', '')}.${last ?? ''}`
}

/**
 * The part of a copy to keep beside the answer when it is saved.
 *
 * @param copy what the hidden input sent, whatever it is
 * @returns undefined for anything that `newCopy` did not make
 */
export function ownCopy(copy: unknown): string | undefined {
  return partsOf(copy)?.own
}

/**
 * Whether what this copy of a page sends may take the place of the answer that is saved. It may, if the person saw that
 * answer on it, or sent it from it: so people who go back and change their mind are never bothered. It may not, if the
 * answer was saved from another window since. Ask it where the answer is saved, in the same transaction.
 *
 * An answer that is the same again replaces nothing: compare first.
 *
 * @param copy what the hidden input sent, whatever it is
 * @param last what was kept when the answer was last saved. Undefined if there is none
 */
export function mayReplace(copy: unknown, last: string | undefined): boolean {
  if (last === undefined) return true
  const parts = partsOf(copy)
  return parts !== undefined && (parts.own === last || parts.seen === last)
}

function partsOf(copy: unknown): { own: string; seen: string } | undefined {
  if (typeof copy !== 'string') return undefined
  const [own = '', seen = '', ...more] = copy.split('.')
  return idPattern.test(own) && more.length === 0 ? { own, seen } : undefined
}
