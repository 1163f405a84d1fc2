import { bankHolidays as ownBankHolidays } from '../bank-holidays.js'
import type { BankHolidays } from '../bank-holidays.js'
import type { SupportDirectory } from '../directory.js'
import { localMoment } from '../london-time.js'
import { readDirectory } from '../read-directory.js'
import { factsOf, type Say } from './facts.js'
import { reviewCover } from './review-cover.js'
import { reviewDates } from './review-dates.js'
import { reviewHours } from './review-hours.js'
import { reviewNumbers } from './review-numbers.js'
import { reviewReach } from './review-reach.js'
import { reviewTexts } from './review-texts.js'
import { type Finding, finding } from './rules.js'

/** Options of `reviewDirectory` and `inspectDirectory`. */
export interface ReviewOptions {
  /** Now: what is over, and what is due, depends on it. Usually `new Date()`. */
  at: Date
  /** A newer copy of GOV.UK's bank-holidays.json, if your service gives one to `openingStatus`. */
  bankHolidays?: BankHolidays
}

/**
 * What has gone stale in a directory that loads, what it promises and does not keep, what it is silent about, and facts that
 * are in it twice. Pure: the clock is an argument. The README has a table of the rules.
 * @param directory checked, from `loadDirectory`
 * @returns every finding, in the order of the directory's fields
 * @throws RangeError when `at` is not a real date
 */
export const reviewDirectory = (directory: SupportDirectory, options: ReviewOptions): Finding[] =>
  review(directory, () => true, options)

/**
 * Everything to put right in a support directory: the problems that `loadDirectory` tells about, as errors of the rule
 * `directory`, and all that `reviewDirectory` finds in the parts whose shape is right.
 * @param json the text of a file, or a value that has been read from JSON already. With text, findings say which line.
 * @returns every finding, in the order of the file. Text that is not JSON gives one, of the rule `not-json`.
 * @throws RangeError when `at` is not a real date
 */
export function inspectDirectory(json: unknown, options: ReviewOptions): Finding[] {
  const reading = readDirectory(json)
  if (!reading.read) return [finding('not-json', reading.problem)]
  const { value, problems, whole, place } = reading
  const found = whole('') ? place(review(value as SupportDirectory, whole, options)) : []
  const all = [...problems.map((problem) => finding('directory', problem)), ...found]
  // Without lines, both lists are in order by themselves.
  return all.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}

function review(value: SupportDirectory, whole: (path: string) => boolean, options: ReviewOptions): Finding[] {
  const { at, bankHolidays = ownBankHolidays } = options
  if (Number.isNaN(at.getTime())) throw new RangeError('A review of a directory needs a real date and time in `at`.')
  const facts = factsOf(value, whole, localMoment(at).date, bankHolidays)
  const found: Finding[] = []
  const say: Say = (rule, path, record, wrong, fix) => found.push(finding(rule, { record, path, wrong, fix }))
  for (const rule of [reviewDates, reviewCover, reviewNumbers, reviewHours, reviewReach, reviewTexts]) rule(facts, say)
  return found
}
