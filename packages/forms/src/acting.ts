// Who acts for another, and by what right: what `actingForSomeone` reads and `ActingForSomeone` asks. Two facts are kept
// apart: who fills in the form, and whom it is about (VA.gov, "Identify who is filling out a form").

import { keyOf } from './part-names.js'

/**
 * What someone is to the person they act for.
 *
 * To agree to help is not the same as an appointee, whom the Department for Work and Pensions appoints, and there is only one
 * of those for a person. An attorney has a power of attorney. A deputy, guardian or controller is appointed by a court.
 */
export type ActingRole = 'family' | 'friend' | 'adviser' | 'appointee' | 'attorney' | 'deputy' | 'professional'

/** Every role, in the order of the page: those that most people have come first. */
export const actingRoles: readonly ActingRole[] = [
  'family',
  'friend',
  'adviser',
  'appointee',
  'attorney',
  'deputy',
  'professional',
]

/** What shows that someone may act for another. `not-yet` is an answer too: your service says what to do next. */
export type ActingAuthority =
  | 'asked'
  | 'appointee-letter'
  | 'lasting-power'
  | 'other-power'
  | 'court-order'
  | 'signed-letter'
  | 'something-else'
  | 'not-yet'

const own: Readonly<Record<ActingRole, readonly ActingAuthority[]>> = {
  family: ['asked', 'signed-letter'],
  friend: ['asked', 'signed-letter'],
  adviser: ['asked', 'signed-letter'],
  appointee: ['appointee-letter'],
  attorney: ['lasting-power', 'other-power'],
  deputy: ['court-order'],
  professional: ['signed-letter'],
}

/** What can show that someone in a role may act, in the order of the page. All there is, if the role is not known. */
export const authoritiesFor = (role?: ActingRole): readonly ActingAuthority[] => [
  ...(role === undefined ? new Set(Object.values(own).flat()) : own[role]),
  'something-else',
  'not-yet',
]

/** Whether someone in a role acts because the person agreed to it. All others were appointed. */
export const actsByConsent = (role: ActingRole): boolean =>
  role !== 'appointee' && role !== 'attorney' && role !== 'deputy'

/** Whether a role has to show something: for family, friends and advisers it is enough that the person agrees. */
export const mustShowAuthority = (role: ActingRole): boolean => !actsByConsent(role) || role === 'professional'

/** The questions there are about someone who acts for another. */
export type ActingQuestion = 'who' | 'role' | 'helper' | 'authority' | 'agreement' | 'consent' | 'presence'

/** Every question, in the order of the page. */
export const actingQuestions: readonly ActingQuestion[] = [
  'who',
  'role',
  'helper',
  'authority',
  'agreement',
  'consent',
  'presence',
]

/** A part of the answers: what its control is called, after the name of the question. */
export type ActingPart =
  | 'who'
  | 'role'
  | 'helper-name'
  | 'organisation'
  | 'phone'
  | 'email'
  | 'authority'
  | 'authority-other'
  | 'agreement'
  | 'agreement-why'
  | 'consent'
  | 'presence'

/** The parts of each question. */
export const actingParts: Readonly<Record<ActingQuestion, readonly ActingPart[]>> = {
  who: ['who'],
  role: ['role'],
  helper: ['helper-name', 'organisation', 'phone', 'email'],
  authority: ['authority', 'authority-other'],
  agreement: ['agreement', 'agreement-why'],
  consent: ['consent'],
  presence: ['presence'],
}

/** What was answered. A question that was not asked, or did not apply, is not in it. */
export interface ActingAnswers {
  /** Whom the form is for. */
  readonly who?: 'myself' | 'someone-else'
  /** What they are to the person. */
  readonly role?: ActingRole
  /** The name of who fills in the form. */
  readonly helperName?: string
  /** Where they work or volunteer. */
  readonly organisation?: string
  /** The phone number of who fills in the form. They give this, an email address or both. */
  readonly phone?: string
  /** The email address of who fills in the form. */
  readonly email?: string
  /** What shows that they may act. */
  readonly authority?: ActingAuthority
  /** What it is, if it is something else. */
  readonly authorityOther?: string
  /** Whether the person knows and agrees. */
  readonly agreement?: 'agrees' | 'cannot-agree' | 'no'
  /** Why the person cannot agree. */
  readonly agreementWhy?: string
  /** How the person agreed. */
  readonly consent?: 'in-person' | 'by-phone' | 'in-writing'
  /** Whether the person is there while the form is filled in. */
  readonly presence?: 'with-me' | 'on-the-phone' | 'not-there'
}

/**
 * The questions that these answers lead to, in the order of the page, for a service that asks one on each page. It asks the
 * first that has no answer yet. Someone who applies for themselves is asked nothing more.
 */
export function actingQuestionsFor({ who, role, agreement }: ActingAnswers): readonly ActingQuestion[] {
  if (who !== 'someone-else') return ['who']
  return actingQuestions.filter((question) => {
    if (question === 'authority') return role === undefined || mustShowAuthority(role)
    if (question === 'consent') return agreement === 'agrees' && (role === undefined || actsByConsent(role))
    return true
  })
}

/**
 * The answers that still count, of those from several pages. Who goes back and says that they are a friend, not an attorney,
 * has left an old answer behind: it would say in the record that they have a power of attorney.
 *
 * `const kept = actingAnswersThatCount({ ...kept, ...state.values.acting })`
 */
export function actingAnswersThatCount(answers: ActingAnswers): ActingAnswers {
  const { who, role, authority, agreement } = answers
  if (who === 'myself') return { who }
  const asked = actingQuestionsFor({ ...answers, who: 'someone-else' }).flatMap((question) => actingParts[question])
  const fits = authority !== undefined && authoritiesFor(role).includes(authority)
  const counts = (part: ActingPart): boolean => {
    if (part === 'authority') return fits
    if (part === 'authority-other') return fits && authority === 'something-else'
    if (part === 'agreement-why') return agreement === 'cannot-agree'
    return true
  }
  const keys = new Set(asked.filter(counts).map(keyOf))
  return Object.fromEntries(Object.entries(answers).filter(([key]) => keys.has(key)))
}
