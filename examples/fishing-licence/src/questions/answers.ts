/** Who the licence is for. The answer decides whether every later page says "you" or "they". */
export type WhoFor = 'me' | 'someone-else'

/** The licences a person can choose between. */
export const licenceTypes = ['trout-2-rod', 'trout-3-rod', 'salmon'] as const
export type LicenceType = (typeof licenceTypes)[number]

/** A day, such as `2009-02-28`. */
export type LocalDate = string

/** What a person has answered so far. An answer is in here only if it is complete and makes sense. */
export interface Answers {
  whoFor?: WhoFor
  firstName?: string
  lastName?: string
  dateOfBirth?: LocalDate
  licenceType?: LicenceType
}

/** Someone under 13 needs no licence. From 13 to 16 it is a junior licence. */
export type AgeGroup = 'under-13' | 'junior' | 'adult'

/** @param today the day in the United Kingdom on which the person applies */
export function ageGroup(dateOfBirth: LocalDate, today: LocalDate): AgeGroup {
  const age = ageOn(dateOfBirth, today)
  if (age < 13) return 'under-13'
  return age < 17 ? 'junior' : 'adult'
}

/** Whole years. Someone born on 29 February is a year older on 1 March in other years, as the law in England has it. */
function ageOn(dateOfBirth: LocalDate, today: LocalDate): number {
  const years = Number(today.slice(0, 4)) - Number(dateOfBirth.slice(0, 4))
  return today.slice(5) < dateOfBirth.slice(5) ? years - 1 : years
}

/** The day it is in the United Kingdom, whatever the clock of the server says. */
export function todayInLondon(now: Date): LocalDate {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now)
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}
