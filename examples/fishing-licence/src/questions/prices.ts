import { ageGroupOf } from './ages.js'
import type { Answers, LicenceLength, LicenceType } from './answers.js'
import type { Now } from './now.js'

/**
 * What each licence costs, in pence. Every number here is made up, to have something to add up: no real licence costs
 * this. A length that is not here is not sold for that type.
 */
const prices: Readonly<Record<LicenceType, Partial<Record<LicenceLength, { full: number; lower: number }>>>> = {
  'trout-2-rod': {
    '1-day': { full: 650, lower: 450 },
    '8-days': { full: 1300, lower: 900 },
    '12-months': { full: 3400, lower: 2300 },
  },
  'trout-3-rod': {
    '12-months': { full: 5100, lower: 3400 },
  },
  salmon: {
    '1-day': { full: 1200, lower: 800 },
    '8-days': { full: 2800, lower: 1900 },
    '12-months': { full: 8400, lower: 5600 },
  },
}

/** Why a licence costs what it does. */
export type Rate = 'free' | 'lower' | 'full'

/** Junior licences are free. People of 66 or over and people with a concession pay less. */
export function rateOf(answers: Answers, now: Now): Rate {
  const age = ageGroupOf(answers, now)
  if (age === 'junior') return 'free'
  return age === 'senior' || (answers.concession ?? 'none') !== 'none' ? 'lower' : 'full'
}

/** The lengths a licence can have: a junior licence is always for 12 months, and so are some types. */
export function lengthsOf(answers: Answers, now: Now): readonly LicenceLength[] {
  if (ageGroupOf(answers, now) === 'junior') return ['12-months']
  const sold = prices[answers.licenceType ?? 'trout-2-rod']
  return Object.keys(sold) as LicenceLength[]
}

/** The length a licence has: the answer or, where there is only one, that one. */
export function lengthOf(answers: Answers, now: Now): LicenceLength | undefined {
  const [first, ...others] = lengthsOf(answers, now)
  return others.length === 0 ? first : answers.licenceLength
}

/** What a licence costs in pence. Nothing until its type and its length are known. */
export function priceOf(answers: Answers, now: Now, length = lengthOf(answers, now)): number | undefined {
  const rate = rateOf(answers, now)
  if (answers.licenceType === undefined || length === undefined) return undefined
  return rate === 'free' ? 0 : prices[answers.licenceType][length]?.[rate]
}

/** An amount as GOV.UK writes it: `£34`, `£6.50`. */
export const pounds = (pence: number): string => `£${pence % 100 === 0 ? pence / 100 : (pence / 100).toFixed(2)}`
