import type { LocalDate } from './terms.js'

/** What was answered about someone who acts for another: the value of `actingForSomeone` of @handrail/forms. */
export interface ActingAnswers {
  /** Whom the form is for. */
  readonly who?: 'myself' | 'someone-else'
  /** What they are to the person. */
  readonly role?: 'family' | 'friend' | 'adviser' | 'appointee' | 'attorney' | 'deputy' | 'professional'
  /** The name of who fills in the form. */
  readonly helperName?: string
  /** Where they work or volunteer. */
  readonly organisation?: string
  /** Their phone number, as they gave it. */
  readonly phone?: string
  /** Their email address. */
  readonly email?: string
  /** What shows that they may act. */
  readonly authority?:
    | 'asked'
    | 'appointee-letter'
    | 'lasting-power'
    | 'other-power'
    | 'court-order'
    | 'signed-letter'
    | 'something-else'
    | 'not-yet'
  /** What it is, if it is something else. */
  readonly authorityOther?: string
  /** Whether the person knows and agrees. */
  readonly agreement?: 'agrees' | 'cannot-agree' | 'no'
  /** Why the person cannot agree. */
  readonly agreementWhy?: string
  /** How the person agreed. */
  readonly consent?: 'in-person' | 'by-phone' | 'in-writing'
  /** Whether the person was there while the form was filled in. */
  readonly presence?: 'with-me' | 'on-the-phone' | 'not-there'
}

/** Who filled in a form for whom, to be kept with the form and shown to staff. */
export interface ActingRecord extends Omit<ActingAnswers, 'who' | 'role' | 'helperName'> {
  /** The name of who filled it in. */
  readonly completedBy: string
  /** The name of whom it is about. */
  readonly onBehalfOf: string
  /** What they are to the person. */
  readonly role: NonNullable<ActingAnswers['role']>
  /** The day on which they said so: `2026-11-22`. */
  readonly on?: LocalDate
}
