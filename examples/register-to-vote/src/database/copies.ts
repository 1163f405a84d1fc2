import { mayReplace, newCopy, ownCopy } from '@handrail/forms'
import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Answers } from '../questions'

/**
 * Whether answers from one copy of a page may take the place of those that are kept. They may, if there are none, if they
 * are the same, or if the person saw those that are kept on this copy or sent them from it.
 *
 * @param last the copy that the kept answers came from
 * @returns what to keep beside the answers, as the next `last`. Nothing if they may not take the place
 */
export function takesPlace(
  kept: Answers,
  answers: Answers,
  last: string | undefined,
  copy: unknown,
): string | undefined {
  const names = Object.keys(answers) as (keyof Answers)[]
  const isNew = names.every((name) => kept[name] === undefined)
  const isSame = names.every((name) => isDeepStrictEqual(kept[name], asKept(answers[name])))
  if (last !== undefined && isSame) return last
  return isNew || mayReplace(copy, last) ? (ownCopy(copy) ?? ownCopy(newCopy())) : undefined
}

/** An answer as it comes back from the database: without what is undefined. */
const asKept = (answer: unknown): unknown => (answer === undefined ? answer : JSON.parse(JSON.stringify(answer)))

/** Tells the answers that somebody checked from any others, so that only those can be sent. */
export const answersSeen = (answers: Answers): string =>
  createHash('sha256').update(JSON.stringify(answers)).digest('base64url')
