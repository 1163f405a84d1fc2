import { describe, expect, test } from 'vitest'
import { bankHolidayName } from './bank-holiday-names.js'
import { bankHolidays } from './bank-holidays.js'
import { strings } from './bank-holidays.strings.js'
import type { Division } from './directory.js'
import { bankHolidayDates, easter } from './fixtures/bank-holiday-rules.fixtures.js'
import { dayOf, isRealDate } from './london-time.js'

// Each day is worked out again from the law, in another way than it is written down.

const years = [2025, 2026, 2027, 2028]
const divisions = Object.keys(bankHolidays) as Division[]

const weekend = (date: string): boolean => ['saturday', 'sunday'].includes(dayOf(date))

test('Easter Sunday is right', () => {
  expect(years.map(easter)).toEqual(['2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16'])
})

describe.each(divisions)('%s', (division) => {
  const { events } = bankHolidays[division]

  test.each(years)('has every bank holiday of %i and no other', (year) => {
    expect(events.map(({ date }) => date).filter((date) => date.startsWith(`${year}`))).toEqual(
      bankHolidayDates(division, year),
    )
  })

  test('has only real dates, once each, in order, that are not at a weekend', () => {
    const dates = events.map(({ date }) => date)
    expect(dates).toEqual([...new Set(dates)].sort())
    for (const date of dates) expect([isRealDate(date), weekend(date)], date).toEqual([true, false])
  })

  test('marks a day as a substitute when it is not the day itself', () => {
    const own: Record<string, string> = {
      [strings.en.newYearsDay]: '01-01',
      [strings.en.secondOfJanuary]: '01-02',
      [strings.en.stPatricksDay]: '03-17',
      [strings.en.battleOfTheBoyne]: '07-12',
      [strings.en.stAndrewsDay]: '11-30',
      [strings.en.christmasDay]: '12-25',
      [strings.en.boxingDay]: '12-26',
    }
    for (const { title, date, notes } of events) {
      const moved = own[title] !== undefined && own[title] !== date.slice(5)
      expect(notes, `${title} ${date}`).toBe(moved ? 'Substitute day' : '')
    }
  })

  test('has a Welsh name for each', () => {
    for (const { title } of events) {
      expect(Object.values(strings.en)).toContain(title)
      expect(bankHolidayName(title, 'en')).toBe(title)
      expect(bankHolidayName(title, 'cy')).not.toBe(title)
    }
  })
})

test('the days people ask about', () => {
  const on = (division: Division, date: string): string | undefined =>
    bankHolidays[division].events.find((event) => event.date === date)?.title
  expect(on('scotland', '2026-11-30')).toBe('St Andrew’s Day')
  expect(on('scotland', '2027-01-04')).toBe('2nd January')
  expect(on('scotland', '2028-01-04')).toBe('2nd January')
  expect(on('northern-ireland', '2025-07-14')).toBe('Battle of the Boyne (Orangemen’s Day)')
  expect(on('england-and-wales', '2027-12-27')).toBe('Christmas Day')
  expect(on('england-and-wales', '2027-12-28')).toBe('Boxing Day')
})

test('a name with a straight apostrophe is known too, and an unknown name is given back', () => {
  expect(bankHolidayName("New Year's Day", 'cy')).toBe('Dydd Calan')
  expect(bankHolidayName('Jubilee bank holiday', 'cy')).toBe('Jubilee bank holiday')
})
