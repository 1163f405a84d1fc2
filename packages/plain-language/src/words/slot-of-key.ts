import type { Slot } from '../rule.js'

/** The first that matches wins. A key's own last part says more than the object it is in. */
const slotByWord: readonly (readonly [RegExp, Slot])[] = [
  [/(?:href|url)$/i, 'prose'],
  [/error|problem|invalid|missing|toolong|tooshort|required/i, 'error'],
  [/hint/i, 'hint'],
  [/legend/i, 'legend'],
  [/button|submit|continue/i, 'button'],
  [/link/i, 'link'],
  [/label/i, 'label'],
  [/heading/i, 'heading'],
  [/title/i, 'heading'],
]

/**
 * Guesses where a string appears from its key: `errorTooLong` is an error, `hint.other` a hint.
 *
 * A "title" among interface words is a heading such as "There is a problem": page titles belong to pages.
 */
export function slotOfKey(key: string): Slot {
  for (const part of key.split('.').reverse()) {
    for (const [pattern, slot] of slotByWord) if (pattern.test(part)) return slot
  }
  return 'prose'
}
