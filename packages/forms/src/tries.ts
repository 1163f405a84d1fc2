// How often one question was sent and came back with errors, known by the form itself: no script, no cookie, no session.
// It is only ever used to offer help, so someone who changes the number gets help sooner or later, and nothing else.
import type { ErrorLink } from './errors-on-page.js'
import { type Posted, textPosted } from './posted.js'

/** What came of a send, as far as tries go: what `check` or `show` of a form gives. */
export interface Sent {
  readonly errors: readonly ErrorLink[]
  /** There once every answer is right. */
  readonly values?: unknown
}

/** How often someone tried to answer one question. */
export interface Tries {
  /** How many sends of the question in a row came back with errors. For `StillStuck`. */
  readonly count: number
  /** What the page has to send along, so that the next try is counted too. Nothing before the first error. */
  readonly hiddenFields: Readonly<Record<string, string>>
}

/** More tries than this are no news, and a number that someone else wrote stays short. */
const MOST = 99

/**
 * Counts the tries of one question. A try is a send of that question that came back with at least one error. An empty
 * answer is a try too. What does not count: a send that was right, a page that is opened or loaded again, a send that
 * failed for another reason, such as a database that is away. The count starts again at 0 once the answer is right.
 *
 * The hidden field is called `${question}-tries`. A person could change it without harm, and what is not a number in it
 * counts as none. It holds a number and no answer.
 *
 * `const tries = countTries('trader-number', posted, await form.check(posted))`, then
 * `<QuestionPage hiddenFields={tries.hiddenFields} stillStuck={<StillStuck tries={tries.count} … />} />`.
 *
 * @param question the name of the question, or of the page if it asks several things at once
 * @param before what was posted, or the count that a session kept. Nothing for a page that is opened
 * @param sent what came of it
 */
export function countTries(question: string, before: Posted | number, { errors, values }: Sent): Tries {
  const name = `${question}-tries`
  const earlier = whole(typeof before === 'number' ? String(before) : textPosted(before, name))
  // Neither right nor wrong: nothing was learnt, so the count stays as it was.
  const count = values !== undefined ? 0 : errors.length > 0 ? Math.min(earlier + 1, MOST) : earlier
  return { count, hiddenFields: count > 0 ? { [name]: String(count) } : {} }
}

const whole = (typed: string): number => (/^\d{1,2}$/.test(typed) ? Number(typed) : 0)
