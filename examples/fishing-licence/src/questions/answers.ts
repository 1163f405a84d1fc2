import type { NoFixedAddress, UkAddress } from '@handrail/forms'
import type { ActingAnswers, ActingRecord } from '@handrail/support'

/** Who the licence is for. The answer decides whether every later page says "you" or "they". */
export type WhoFor = 'me' | 'someone-else'

/** Why somebody pays less. Each but the last comes with a number that shows it. */
export const concessions = ['disability-benefit', 'blue-badge', 'none'] as const
export type Concession = (typeof concessions)[number]

/** The licences a person can choose between. */
export const licenceTypes = ['trout-2-rod', 'trout-3-rod', 'salmon'] as const
export type LicenceType = (typeof licenceTypes)[number]

/** How long a licence lasts. */
export const licenceLengths = ['1-day', '8-days', '12-months'] as const
export type LicenceLength = (typeof licenceLengths)[number]

/** When a short licence starts on its day: soon after it is paid for, or at an hour such as `09:00`. */
export type StartTime = 'after-payment' | `${string}:00`

/** How the licence comes: to an email address or a phone, or as a card by post. */
export const deliveries = ['message', 'card'] as const
export type Delivery = (typeof deliveries)[number]

/** How we reach the person who applies. */
export const contacts = ['email', 'text', 'post'] as const
export type Contact = (typeof contacts)[number]

/** A day, such as `2009-02-28`. */
export type LocalDate = string

/** The answers about a licence. The others are about the application. */
export type LicenceAnswer = Exclude<keyof Answers, 'contact' | 'contactTo'>

/** One licence of an application. */
export interface Licence {
  /** It stays the same when another licence is removed. */
  number: number
  answers: Answers
  /** Who filled it in for someone else. Made when it is sent. */
  record?: ActingRecord
}

/** What a person has answered so far. An answer is in here only if it is complete and makes sense. */
export interface Answers {
  whoFor?: WhoFor
  firstName?: string
  lastName?: string
  /** Who fills in the form, if it is for someone else. */
  acting?: Pick<ActingAnswers, 'role' | 'helperName' | 'organisation' | 'phone' | 'email' | 'presence'>
  /** By what right they do. */
  agreement?: Pick<ActingAnswers, 'authority' | 'authorityOther' | 'agreement' | 'agreementWhy' | 'consent'>
  dateOfBirth?: LocalDate
  startDate?: LocalDate
  concession?: Concession
  /** The number that shows the concession. */
  concessionNumber?: string
  licenceType?: LicenceType
  licenceLength?: LicenceLength
  startTime?: StartTime
  address?: UkAddress | NoFixedAddress
  delivery?: Delivery
  contact?: Contact
  /** The email address, phone number or postal address for it. */
  contactTo?: string
}

/** The whole name of whom a licence is for, once it is known. */
export const nameIn = ({ firstName, lastName }: Answers): string | undefined =>
  firstName === undefined || lastName === undefined ? undefined : `${firstName} ${lastName}`

/** Who fills in a form for others. */
export interface Helper {
  /** The names of those it is about: one, but for an application for several people. */
  people: readonly string[]
  /** The name of who fills it in. */
  helper: string
  /** Where they work or volunteer. */
  organisation?: string
}

/** The name of whom a page is about, if that is someone else. Their name on the page that asks for it would be odd. */
export const nameOnPage = ({ whoFor, ...answers }: Answers, path?: string): string | undefined =>
  whoFor === 'someone-else' && path !== 'name' ? nameIn(answers) : undefined
