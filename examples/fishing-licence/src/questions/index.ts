import { ageGroup, type Answers, type LocalDate } from './answers.js'
import { dateOfBirth } from './date-of-birth.js'
import { licenceType } from './licence-type.js'
import { name } from './name.js'
import type { AnyQuestion, QuestionPath } from './question.js'
import { whoFor } from './who-for.js'

export * from './answers.js'
export * from './question.js'

/** Every question, in the order they are asked. */
export const questions: readonly AnyQuestion[] = [whoFor, name, dateOfBirth, licenceType]

/** Where a person can stand: at a question, past the last one, or told that no licence is needed. */
export type Place = QuestionPath | 'check-answers' | 'no-licence-needed'

/** How far a person has come: the first question without an answer, or what comes after the last. */
export function placeAfter(answers: Answers, today: LocalDate): Place {
  for (const question of questions) {
    if (!question.isAnswered(answers)) return question.path
    if (question === dateOfBirth && needsNoLicence(answers, today)) return 'no-licence-needed'
  }
  return 'check-answers'
}

/** Whether a person who has come this far may see a page yet. Pages before it are always open. */
export function mayVisit(place: Place, answers: Answers, today: LocalDate): boolean {
  return order.indexOf(place) <= order.indexOf(placeAfter(answers, today))
}

/** Where to go after a question, for someone who answers one after another. */
export function placeFollowing(path: QuestionPath, answers: Answers, today: LocalDate): Place {
  const reached = placeAfter(answers, today)
  const following = order[order.indexOf(path) + 1]
  if (!following || reached === 'no-licence-needed') return reached
  const next = following === 'no-licence-needed' ? 'licence-type' : following
  return order.indexOf(next) < order.indexOf(reached) ? next : reached
}

/** Where the link back leads. */
export function placeBefore(path: QuestionPath): Place | 'start' {
  return questions[questions.findIndex((question) => question.path === path) - 1]?.path ?? 'start'
}

/** Whether the person is too young to need a licence. */
export function needsNoLicence(answers: Answers, today: LocalDate): boolean {
  return answers.dateOfBirth !== undefined && ageGroup(answers.dateOfBirth, today) === 'under-13'
}

const order: readonly Place[] = [
  'who-for',
  'name',
  'date-of-birth',
  'no-licence-needed',
  'licence-type',
  'check-answers',
]
