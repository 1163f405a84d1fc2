import type { LocalDate } from '@handrail/forms'
import { address } from './address'
import { isTooYoung } from './age'
import type { Answers } from './answers'
import { changedName } from './changed-name'
import { contact } from './contact'
import { country } from './country'
import { dateOfBirth } from './date-of-birth'
import { declaration } from './declaration'
import { moved } from './moved'
import { name } from './name'
import { nationalInsuranceNumber } from './national-insurance-number'
import { nationality } from './nationality'
import { oldName } from './old-name'
import { openRegister } from './open-register'
import { postalForm } from './postal-form'
import { postalVote } from './postal-vote'
import { previousAddress } from './previous-address'
import type { AnyQuestion, QuestionPath } from './question'

export * from './age'
export * from './answers'
export * from './question'

/** Every question, in the order they are asked. */
export const questions: readonly AnyQuestion[] = [
  country,
  nationality,
  dateOfBirth,
  name,
  changedName,
  oldName,
  nationalInsuranceNumber,
  address,
  moved,
  previousAddress,
  openRegister,
  postalVote,
  postalForm,
  contact,
  declaration,
]

/** Where the service ends for people who cannot register here, or not yet. */
export type Exit = 'register-elsewhere' | 'too-young'

/** Where a person can stand: at a question, past the last one, or at an exit. */
export type Place = QuestionPath | 'check-answers' | Exit

/** The questions that are asked, given the answers so far. */
export const questionsFor = (answers: Answers): readonly AnyQuestion[] =>
  questions.filter((question) => question.applies?.(answers) ?? true)

/** How far a person has come: the first question without an answer, an exit, or what comes after the last. */
export function placeAfter(answers: Answers, today: LocalDate): Place {
  for (const question of questionsFor(answers)) {
    if (!question.isAnswered(answers)) return question.path
    const exit = exitAt(question.path, answers, today)
    if (exit) return exit
  }
  return 'check-answers'
}

/** Whether a person who has come this far may see a question yet. Questions before it are always open. */
export function mayVisit(path: QuestionPath, answers: Answers, today: LocalDate): boolean {
  return placesUpTo(answers, today).includes(path)
}

/** Where to go after a question, for someone who answers one after another. */
export function placeFollowing(path: QuestionPath, answers: Answers, today: LocalDate): Place {
  const places = placesUpTo(answers, today)
  return places[places.indexOf(path) + 1] ?? placeAfter(answers, today)
}

/** Where the link back leads. */
export function placeBefore(path: Place, answers: Answers): Place | 'start' {
  if (path === 'register-elsewhere') return 'country'
  if (path === 'too-young') return 'date-of-birth'
  const asked = questionsFor(answers)
  const index = path === 'check-answers' ? asked.length : asked.findIndex((question) => question.path === path)
  return asked[index - 1]?.path ?? 'start'
}

/** The answers that were asked for. What an earlier answer made needless is left out. */
export function answersAsked(answers: Answers): Answers {
  return Object.assign(
    {},
    ...questionsFor(answers).map((question) => {
      const values = question.values(answers)
      return question.isAnswered(answers) ? question.answers(values) : {}
    }),
  )
}

/** Every place on the way of a person, in order, to the one they have come to. */
function placesUpTo(answers: Answers, today: LocalDate): Place[] {
  const reached = placeAfter(answers, today)
  const asked: Place[] = []
  for (const { path } of questionsFor(answers)) {
    asked.push(path)
    if (path === reached || exitAt(path, answers, today) === reached) break
  }
  return asked.at(-1) === reached ? asked : [...asked, reached]
}

function exitAt(path: QuestionPath, answers: Answers, today: LocalDate): Exit | undefined {
  if (path === 'country' && (answers.country === 'northern-ireland' || answers.country === 'abroad'))
    return 'register-elsewhere'
  if (path === 'date-of-birth' && isTooYoung(answers, today)) return 'too-young'
  return undefined
}
