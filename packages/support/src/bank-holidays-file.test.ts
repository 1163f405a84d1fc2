import { expect, test } from 'vitest'
import { compareBankHolidays, joinBankHolidays, loadBankHolidays } from './bank-holidays-file.js'
import { type BankHolidays, bankHolidays } from './bank-holidays.js'
import type { Division, Hours } from './directory.js'
import { officeHours } from './fixtures/directories.fixtures.js'
import { openingStatus } from './hours.js'
import { openingStatusWords } from './hours-words.js'
import { problemWords } from './problem.js'

const problems = (json: unknown): string[] => {
  const result = loadBankHolidays(json)
  return result.ok ? [] : result.problems.map(problemWords)
}

/** A list as GOV.UK's file would be later: some years that are over, and one that is new. */
const gov = (): BankHolidays => {
  const copy = structuredClone(bankHolidays)
  for (const { events } of Object.values(copy)) {
    events.splice(0, events.length, ...events.filter(({ date }) => date < '2028'))
    events.push({ title: "New Year's Day", date: '2029-01-01', notes: '', bunting: true })
  }
  return copy
}

test('a copy of GOV.UK’s file is read, from its text or its value', () => {
  expect(loadBankHolidays(JSON.stringify(bankHolidays))).toEqual({ ok: true, bankHolidays })
  expect(loadBankHolidays(gov()).ok).toBe(true)
})

test.each<[json: unknown, words: string]>([
  ['{,}', 'Line 1, column 2: There is a comma with nothing after it. Remove the extra comma.'],
  [[], 'This is not a list of bank holidays. Download https://www.gov.uk/bank-holidays.json again.'],
  [
    { ...bankHolidays, scotland: undefined },
    'scotland: There is nothing for "scotland". Download https://www.gov.uk/bank-holidays.json again.',
  ],
  [
    { ...bankHolidays, scotland: { events: [{ date: '2026-01-01' }] } },
    'scotland.events[0]: This bank holiday has no title. Download https://www.gov.uk/bank-holidays.json again.',
  ],
  [
    { ...bankHolidays, scotland: { events: [{ title: 'Fair', date: '2026-02-30' }] } },
    'scotland.events[0]: The day of "Fair" is not a date such as 2026-12-25. Download https://www.gov.uk/bank-holidays.json again.',
  ],
])('something else is told about, number %#', (json, words) => {
  expect(problems(json)).toEqual([words])
})

test('only years that both lists have are compared, and apostrophes do not matter', () => {
  const newer = gov()
  expect(compareBankHolidays(newer)).toEqual({ changes: [], newYears: ['2029'], lostYears: ['2028'] })
  newer.scotland.events.push({ title: 'Jubilee', date: '2026-06-01', notes: '' })
  expect(compareBankHolidays(newer).changes).toEqual([
    { division: 'scotland', date: '2026-06-01', what: 'added', title: 'Jubilee' },
  ])
  expect(compareBankHolidays(bankHolidays, newer).changes).toEqual([
    { division: 'scotland', date: '2026-06-01', what: 'removed', title: 'Jubilee' },
  ])
})

test('two lists joined have every year, with the newer list’s days where both have them', () => {
  const newer = gov()
  newer.scotland.events = newer.scotland.events.filter(({ date }) => date !== '2026-06-15')
  const joined = joinBankHolidays(newer)
  for (const division of Object.keys(joined) as Division[]) {
    const dates = joined[division].events.map(({ date }) => date)
    expect(dates).toEqual([...new Set(dates)].sort())
    expect(dates).toEqual(expect.arrayContaining(['2025-01-01', '2028-12-25', '2029-01-01']))
  }
  expect(joined.scotland.events.map(({ date }) => date)).not.toContain('2026-06-15')
  expect(compareBankHolidays(joined)).toMatchObject({ lostYears: [], newYears: ['2029'] })
})

test('after the list ends, people are told that the hours may be different, until a newer list is given', () => {
  const hours: Hours = { ...officeHours, division: 'scotland' }
  const at = new Date('2029-01-01T10:00:00Z')
  expect(openingStatusWords(openingStatus(hours, at), 'en')).toBe(
    'Open now, until 5pm. These hours may be different on a bank holiday',
  )
  const newer = { bankHolidays: joinBankHolidays(gov()) }
  expect(openingStatusWords(openingStatus(hours, at, newer), 'en')).toBe(
    'Closed today for the bank holiday, New Year’s Day. Opens tomorrow at 9am',
  )
})
