import type { ChosenWithDetail, GivenOrNot, LocalDate, NameInParts, NoFixedAddress, UkAddress } from '@handrail/forms'

export const countries = ['england', 'scotland', 'wales', 'northern-ireland', 'abroad'] as const
export type Country = (typeof countries)[number]

export const nationalities = ['british', 'irish', 'other'] as const
export type Nationality = (typeof nationalities)[number]

/** For people who cannot give their date of birth. */
export const ageRanges = ['under-16', '16-to-17', '18-to-75', 'over-75'] as const
export type AgeRange = (typeof ageRanges)[number]

export const yesNo = ['yes', 'no'] as const
export type YesNo = (typeof yesNo)[number]

/** Whether a person's name is left out of the register that anyone can buy. */
export const openRegisterChoices = ['leave-out', 'include'] as const
export type OpenRegister = (typeof openRegisterChoices)[number]

export const postalForms = ['email', 'post'] as const
export const contactWays = ['email', 'phone', 'post'] as const

/** What a person has answered so far. An answer is in here only if it is complete and makes sense. */
export interface Answers {
  country?: Country
  nationality?: GivenOrNot<readonly Nationality[]>
  /** In the person's own words, if one of their nationalities is `other`. */
  otherNationalities?: string
  dateOfBirth?: GivenOrNot<LocalDate>
  /** Only if they cannot give their date of birth. */
  ageRange?: AgeRange
  name?: NameInParts
  changedName?: YesNo
  oldName?: NameInParts
  nationalInsuranceNumber?: GivenOrNot<string>
  address?: UkAddress | NoFixedAddress
  moved?: YesNo
  previousAddress?: UkAddress
  openRegister?: OpenRegister
  postalVote?: YesNo
  postalForm?: ChosenWithDetail<(typeof postalForms)[number]>
  contact?: ChosenWithDetail<(typeof contactWays)[number]>
  declaration?: 'confirmed'
}
