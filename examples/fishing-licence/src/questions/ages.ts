import type { Answers, LocalDate } from './answers.js'
import type { Now } from './now.js'

/** Someone under 13 needs no licence. From 13 to 16 it is a junior licence, and from 66 it costs less. */
export type AgeGroup = 'under-13' | 'junior' | 'adult' | 'senior'

/** @param day the day in the United Kingdom for which the age counts */
export function ageGroup(dateOfBirth: LocalDate, day: LocalDate): AgeGroup {
  const age = ageOn(dateOfBirth, day)
  if (age < 13) return 'under-13'
  if (age < 17) return 'junior'
  return age < 66 ? 'adult' : 'senior'
}

/** The age that counts: on the day when the licence starts and, until that is known, today. */
export const ageGroupOf = ({ dateOfBirth, startDate }: Answers, { today }: Now): AgeGroup | undefined =>
  dateOfBirth === undefined ? undefined : ageGroup(dateOfBirth, startDate ?? today)

/** Whether the person is too young to need a licence. */
export function needsNoLicence({ dateOfBirth }: Answers, { today }: Now): boolean {
  return dateOfBirth !== undefined && ageGroup(dateOfBirth, today) === 'under-13'
}

/** Whole years. Someone born on 29 February is a year older on 1 March in other years, as the law in England has it. */
function ageOn(dateOfBirth: LocalDate, day: LocalDate): number {
  const years = Number(day.slice(0, 4)) - Number(dateOfBirth.slice(0, 4))
  return day.slice(5) < dateOfBirth.slice(5) ? years - 1 : years
}
