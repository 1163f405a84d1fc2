import type { LocalDate } from '@handrail/forms'
import type { Answers } from './answers'

/** Young people can register before they can vote: from 16 in England, from 14 in Scotland and Wales. */
export const youngest = (answers: Answers): number => (answers.country === 'england' ? 16 : 14)

/** Whether someone cannot register yet. Of a range only what is certain counts: the office looks at the rest. */
export function isTooYoung(answers: Answers, today: LocalDate): boolean {
  const { dateOfBirth, ageRange } = answers
  if (!dateOfBirth) return false
  if ('given' in dateOfBirth) return ageOn(dateOfBirth.given, today) < youngest(answers)
  return ageRange === 'under-16' && youngest(answers) >= 16
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
