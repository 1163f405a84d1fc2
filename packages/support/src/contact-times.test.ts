import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contactTimes, type ContactTimesOptions, contactTimeWords } from './contact-times.js'
import type { Hours } from './directory.js'
import { officeHours } from './fixtures/directories.fixtures.js'
import { openingStatus } from './hours.js'
import { addDays, instantOf } from './london-time.js'

const mondayAt10 = new Date('2026-11-23T10:00:00Z')
const words = (hours: Hours, at: Date, options?: ContactTimesOptions): string[] =>
  contactTimes(hours, at, options).map(({ value }) => contactTimeWords(value, 'en'))
const on = (opens: string, closes: string, more: Partial<Hours> = {}): Hours => ({
  ...officeHours,
  weekly: [{ days: ['monday'], spans: [{ opens, closes }] }],
  ...more,
})

describe('times that people can choose', () => {
  test('are the next days it is open, in parts, without what has begun', () => {
    expect(words(officeHours, mondayAt10)).toEqual([
      'Monday 23 November, midday to 5pm',
      'Tuesday 24 November, 9am to midday',
      'Tuesday 24 November, midday to 5pm',
      'Wednesday 25 November, 9am to midday',
      'Wednesday 25 November, midday to 5pm',
      'Thursday 26 November, 9am to midday',
      'Thursday 26 November, midday to 5pm',
      'Friday 27 November, 9am to midday',
      'Friday 27 November, midday to 5pm',
    ])
  })

  test('have a value that a form sends and a service keeps', () => {
    expect(contactTimes(officeHours, mondayAt10)[0]).toEqual({
      value: '2026-11-23T12:00/17:00',
      date: '2026-11-23',
      opens: '12:00',
      closes: '17:00',
    })
  })

  test('go past a weekend, bank holidays and days that differ', () => {
    const hours: Hours = {
      ...officeHours,
      exceptions: [
        { from: '2026-12-24', spans: [{ opens: '09:00', closes: '12:00' }], reason: { en: 'Christmas Eve' } },
        { from: '2026-12-29', to: '2026-12-31', closed: true, reason: { en: 'repairs' } },
      ],
    }
    expect(words(hours, new Date('2026-12-23T18:00:00Z'), { days: 2 })).toEqual([
      'Thursday 24 December, 9am to midday',
      'Monday 4 January, 9am to midday',
      'Monday 4 January, midday to 5pm',
    ])
  })

  test('keep the clock in London when it changes, and at night', () => {
    const beforeSummerTimeEnds = new Date('2026-10-23T20:00:00Z')
    const [first] = contactTimes(officeHours, beforeSummerTimeEnds)
    expect(first!.value).toBe('2026-10-26T09:00/12:00')
    expect(instantOf(first!.date, first!.opens).toISOString()).toBe('2026-10-26T09:00:00.000Z')
    // 00:30 on Tuesday in London is still Monday in UTC.
    expect(contactTimes(officeHours, new Date('2026-07-06T23:30:00Z'))[0]!.value).toBe('2026-07-07T09:00/12:00')
  })

  test.each<[string, Hours, string[]]>([
    ['a break for lunch', on('09:30', '12:00'), ['9:30am to midday']],
    ['half an hour after midday, which is too short to plan round', on('10:00', '12:30'), ['10am to 12:30pm']],
    ['half an hour before midday', on('11:30', '16:00'), ['11:30am to 4pm']],
    ['half an hour in all', on('11:30', '12:00'), ['11:30am to midday']],
    ['an evening', on('13:00', '19:30'), ['1pm to 5pm', '5pm to 7:30pm']],
    ['nothing before 8am or after 8pm', on('06:00', '23:00'), ['8am to midday', 'midday to 5pm', '5pm to 8pm']],
  ])('are right for %s', (_what, hours, expected) => {
    expect(words(hours, new Date('2026-11-22T10:00:00Z'), { days: 1 })).toEqual(
      expected.map((range) => `Monday 23 November, ${range}`),
    )
  })

  test('are in the daytime for a line that is always open, and for one that is open at night', () => {
    const always: Hours = { id: 'always', division: 'england-and-wales', alwaysOpen: true }
    expect(words(always, new Date('2026-11-22T23:00:00Z'), { days: 1 })).toEqual([
      'Monday 23 November, 8am to midday',
      'Monday 23 November, midday to 5pm',
      'Monday 23 November, 5pm to 8pm',
    ])
    const night = {
      ...officeHours,
      weekly: [{ days: ['friday' as const], spans: [{ opens: '18:00', closes: '02:00', overnight: true as const }] }],
    }
    expect(words(night, mondayAt10, { days: 1 })).toEqual(['Friday 27 November, 6pm to 8pm'])
  })

  test('leave out those that are full, and those that are too soon to arrange', () => {
    const options = { days: 1, taken: ['2026-11-24T09:00/12:00'] }
    expect(words(officeHours, new Date('2026-11-23T18:00:00Z'), options)).toEqual([
      'Tuesday 24 November, midday to 5pm',
    ])
    expect(words(officeHours, mondayAt10, { days: 1, notice: 121 })).toEqual([
      'Tuesday 24 November, 9am to midday',
      'Tuesday 24 November, midday to 5pm',
    ])
    expect(words(officeHours, mondayAt10, { days: 1, notice: 120 })).toEqual(['Monday 23 November, midday to 5pm'])
  })

  test('are none when it is closed for as long as anyone can plan', () => {
    const exceptions = [{ from: '2026-11-01', to: '2027-02-01', closed: true as const, reason: { en: 'repairs' } }]
    expect(contactTimes({ ...officeHours, exceptions }, mondayAt10)).toEqual([])
  })

  test('are never in the past, never when it is closed, and never twice', () => {
    const instant = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2028, 10, 1) }).map((time) => new Date(time))
    fc.assert(
      fc.property(instant, (at) => {
        const times = contactTimes(officeHours, at)
        expect(new Set(times.map(({ date }) => date)).size).toBe(5)
        expect(new Set(times.map(({ value }) => value)).size).toBe(times.length)
        expect(times.map(({ value }) => value)).toEqual(times.map(({ value }) => value).toSorted())
        for (const { date, opens, closes } of times) {
          const start = instantOf(date, opens)
          expect(start.getTime()).toBeGreaterThanOrEqual(at.getTime())
          expect(openingStatus(officeHours, start).open).toBe(true)
          expect(openingStatus(officeHours, new Date(instantOf(date, closes).getTime() - 1)).open).toBe(true)
          expect(date < addDays(at.toISOString().slice(0, 10), 30)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('stop the developer whose clock is no clock', () => {
    expect(() => contactTimes(officeHours, new Date('soon'))).toThrow(RangeError)
  })
})

describe('a time in words', () => {
  test('is in English and in Welsh', () => {
    expect(contactTimeWords('2026-11-24T09:00/12:00', 'en')).toBe('Tuesday 24 November, 9am to midday')
    expect(contactTimeWords('2026-11-24T09:00/12:00', 'cy')).toBe('Dydd Mawrth 24 Tachwedd, 9am i hanner dydd')
  })

  test('is given back as it is when it is a service’s own, or no time at all', () => {
    for (const own of ['weekday-mornings', '', '2026-02-30T09:00/12:00', '2026-11-24T25:00/26:00', '<b>'])
      expect(contactTimeWords(own, 'en')).toBe(own)
  })
})
