import type { BankHoliday, BankHolidays } from './bank-holidays.js'
import { bankHolidays as ownBankHolidays } from './bank-holidays.js'
import type { Division } from './directory.js'
import { positionsIn, readJson } from './json-text.js'
import { isRealDate } from './london-time.js'
import { isRecord } from './notes.js'
import { inside, type Problem } from './problem.js'

/** A list of bank holidays that can be used, or everything that is wrong with it. */
export type LoadBankHolidaysResult = { ok: true; bankHolidays: BankHolidays } | { ok: false; problems: Problem[] }

const divisions: readonly Division[] = ['england-and-wales', 'scotland', 'northern-ireland']

/**
 * Reads and checks a copy of GOV.UK's bank-holidays.json, which a service has downloaded.
 * @param json the text of the file, or what JSON.parse made of it
 * @returns the list, or every problem. Never throws.
 */
export function loadBankHolidays(json: unknown): LoadBankHolidaysResult {
  const read = typeof json === 'string' ? readJson(json) : undefined
  if (read && !read.ok) {
    const { offset, wrong, fix } = read.fault
    return { ok: false, problems: [{ record: '', path: '', wrong, fix, ...positionsIn(json as string)(offset) }] }
  }
  const value = read ? read.value : json
  const problems: Problem[] = []
  const say = (path: string, wrong: string, fix: string): void => void problems.push({ record: '', path, wrong, fix })
  if (isRecord(value)) for (const division of divisions) checkDivision(value[division], division, say)
  else say('', 'This is not a list of bank holidays.', download)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, bankHolidays: value as BankHolidays }
}

const download = 'Download https://www.gov.uk/bank-holidays.json again.'

function checkDivision(
  value: unknown,
  division: Division,
  say: (path: string, wrong: string, fix: string) => void,
): void {
  const path = inside('', division)
  const events: unknown = isRecord(value) ? value.events : undefined
  if (!Array.isArray(events) || events.length === 0) return say(path, `There is nothing for "${division}".`, download)
  events.forEach((event: unknown, index) => {
    const at = inside(inside(path, 'events'), index)
    if (!isRecord(event) || typeof event.title !== 'string' || event.title.trim() === '')
      say(at, 'This bank holiday has no title.', download)
    else if (typeof event.date !== 'string' || !isRealDate(event.date))
      say(at, `The day of "${event.title}" is not a date such as 2026-12-25.`, download)
  })
}

/** One difference between two lists of bank holidays. */
export interface BankHolidayChange {
  division: Division
  date: string
  /** `added`: only the newer list has it. `removed`: only the older one. `renamed`: both have the day. */
  what: 'added' | 'removed' | 'renamed'
  /** The title in the newer list, or in the older one when it was removed. */
  title: string
}

/** How two lists of bank holidays differ, and which years each of them has. */
export interface BankHolidayComparison {
  /** Differences in the years that both lists have, in the order of the days. */
  changes: BankHolidayChange[]
  /** Years that only the newer list has. */
  newYears: string[]
  /** Years that only the older list has. They would be lost if you gave the newer list by itself. */
  lostYears: string[]
}

const yearOf = ({ date }: BankHoliday): string => date.slice(0, 4)

/** Years that a list has for every division. GOV.UK adds the divisions of a year at the same time. */
const yearsOf = (list: BankHolidays): string[] =>
  [...new Set(list[divisions[0]!].events.map(yearOf))].filter((year) =>
    divisions.every((division) => list[division].events.some((event) => yearOf(event) === year)),
  )

/** GOV.UK has printed both kinds of apostrophe. */
const plain = (title: string): string => title.replaceAll("'", '’').trim()

/**
 * Compares a newer list of bank holidays with an older one, year by year.
 * @param newer checked, from `loadBankHolidays`
 * @param older our own list, unless set
 */
export function compareBankHolidays(newer: BankHolidays, older: BankHolidays = ownBankHolidays): BankHolidayComparison {
  const [theirs, ours] = [yearsOf(newer), yearsOf(older)]
  const both = new Set(theirs.filter((year) => ours.includes(year)))
  const changes = divisions.flatMap((division) => {
    const titles = (list: BankHolidays): Map<string, string> =>
      new Map(list[division].events.filter((event) => both.has(yearOf(event))).map(({ date, title }) => [date, title]))
    const [now, before] = [titles(newer), titles(older)]
    return [...new Set([...now.keys(), ...before.keys()])].sort().flatMap((date): BankHolidayChange[] => {
      const [title, old] = [now.get(date), before.get(date)]
      if (title !== undefined && old !== undefined)
        return plain(title) === plain(old) ? [] : [{ division, date, what: 'renamed', title }]
      return title === undefined
        ? [{ division, date, what: 'removed', title: old! }]
        : [{ division, date, what: 'added', title }]
    })
  })
  return {
    changes,
    newYears: theirs.filter((year) => !ours.includes(year)),
    lostYears: ours.filter((year) => !theirs.includes(year)),
  }
}

/**
 * One list out of two: the years of the newer list, and those of the older one that the newer one does not have. GOV.UK's
 * file looks about 2 years ahead, and ours further, so a service that gives GOV.UK's by itself would know less.
 * @param newer checked, from `loadBankHolidays`
 * @param older our own list, unless set
 */
export function joinBankHolidays(newer: BankHolidays, older: BankHolidays = ownBankHolidays): BankHolidays {
  const years = new Set(yearsOf(newer))
  const join = (division: Division): BankHolidays[Division] => ({
    division,
    events: [...newer[division].events, ...older[division].events.filter((event) => !years.has(yearOf(event)))]
      // A year that the newer list has for one division only is ours for the others.
      .filter((event, index, all) => all.findIndex(({ date }) => date === event.date) === index)
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
  })
  return {
    'england-and-wales': join('england-and-wales'),
    scotland: join('scotland'),
    'northern-ireland': join('northern-ireland'),
  }
}
