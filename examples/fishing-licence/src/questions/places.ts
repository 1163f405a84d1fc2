import { acting } from './acting.js'
import { address } from './address.js'
import { needsNoLicence } from './ages.js'
import { agreement, isNotAgreed } from './agreement.js'
import type { Answers } from './answers.js'
import { concession } from './concession.js'
import { contact } from './contact.js'
import { dateOfBirth } from './date-of-birth.js'
import { delivery } from './delivery.js'
import { licenceLength } from './licence-length.js'
import { licenceType } from './licence-type.js'
import { name } from './name.js'
import type { Now } from './now.js'
import type { AnyQuestion, QuestionPath } from './question.js'
import { startDate } from './start-date.js'
import { startTime } from './start-time.js'
import { whoFor } from './who-for.js'

/** Every question about a licence, in the order they are asked. Each depends only on those before it. */
export const licenceQuestions: readonly AnyQuestion[] = [
  whoFor,
  name,
  acting,
  agreement,
  dateOfBirth,
  startDate,
  concession,
  licenceType,
  licenceLength,
  startTime,
  address,
  delivery,
]

/** Every question. The last is asked once for all licences. */
export const questions: readonly AnyQuestion[] = [...licenceQuestions, contact]

/** Where a person can stand with a licence: at a question, past the last one, or told why they cannot go on. */
export type LicencePlace = QuestionPath | 'licences' | End

/** Where the way ends before the last question. */
type End = 'not-agreed' | 'no-licence-needed'

/** After which question it ends there, and for whom. */
const ends: Readonly<Record<End, { after: QuestionPath; isFor: (answers: Answers, now: Now) => boolean }>> = {
  'not-agreed': { after: 'agreement', isFor: isNotAgreed },
  'no-licence-needed': { after: 'date-of-birth', isFor: needsNoLicence },
}
const endsAfter = (path: QuestionPath): End[] => (Object.keys(ends) as End[]).filter((end) => ends[end].after === path)

/** Whether a question is asked of someone with these answers. */
export const isAsked = (question: AnyQuestion, answers: Answers, now: Now): boolean =>
  question.isAsked?.({ answers, now }) ?? true

/**
 * The answers that still fit each other and the time. An answer that no longer does is taken out, so that it is asked
 * again and never kept in silence.
 */
export function fittingAnswers(given: Answers, now: Now): Answers {
  const answers = { ...given }
  for (const question of licenceQuestions) {
    const fits = isAsked(question, answers, now) && (question.fits?.({ answers, now }) ?? true)
    if (!fits) for (const name of question.gives) delete answers[name]
  }
  return answers
}

/** How far a person has come with a licence: the first question without an answer, or what comes after the last. */
export function placeAfter(answers: Answers, now: Now): LicencePlace {
  for (const question of licenceQuestions) {
    if (isAsked(question, answers, now) && !question.isAnswered(answers)) return question.path
    const end = endsAfter(question.path).find((each) => ends[each].isFor(answers, now))
    if (end) return end
  }
  return 'licences'
}

/** Whether a person who has come this far may see a page yet. Pages before it are open, if their question is asked. */
export function mayVisit(place: LicencePlace, answers: Answers, now: Now): boolean {
  const question = licenceQuestions.find(({ path }) => path === place)
  if (question && !isAsked(question, answers, now)) return false
  return order.indexOf(place) <= order.indexOf(placeAfter(answers, now))
}

/** Where to go after a question, for someone who answers one after another. */
export function placeFollowing(path: QuestionPath, answers: Answers, now: Now): LicencePlace {
  const reached = placeAfter(answers, now)
  const after = licenceQuestions.slice(licenceQuestions.findIndex((question) => question.path === path) + 1)
  const next = after.find((question) => isAsked(question, answers, now))?.path ?? 'licences'
  return !(reached in ends) && order.indexOf(next) < order.indexOf(reached) ? next : reached
}

/** Where the link back leads. */
export function placeBefore(place: LicencePlace, answers: Answers, now: Now): QuestionPath | 'start' {
  const index = licenceQuestions.findIndex((question) => question.path === place)
  const before = index < 0 ? licenceQuestions : licenceQuestions.slice(0, index)
  return before.findLast((question) => isAsked(question, answers, now))?.path ?? 'start'
}

const order: readonly LicencePlace[] = [
  ...licenceQuestions.flatMap(({ path }): LicencePlace[] => [path, ...endsAfter(path)]),
  'licences',
]
