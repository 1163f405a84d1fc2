import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day, Hours, Span } from './directory.js'
import { goodDirectory, officeHours } from './fixtures/directories.fixtures.js'
import { openingStatus } from './hours.js'
import { loadDirectory } from './load.js'
import { addDays, instantOf, localMoment, minutesOf } from './london-time.js'

const week: readonly Day[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const minute = 60_000

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Up to 3 spans in a day, with gaps between them, and perhaps a last one over midnight. */
const spans: fc.Arbitrary<Span[]> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 16, max: 95 }), { minLength: 2, maxLength: 6 }),
    fc.integer({ min: 0, max: 60 }),
  )
  .map(([quarters, late]) => {
    const times = quarters.sort((a, b) => a - b).map((quarter) => clock(quarter * 15))
    const day: Span[] = []
    for (let index = 0; index + 1 < times.length; index += 2)
      day.push({ opens: times[index]!, closes: times[index + 1]! })
    // The first span of the next day starts at 4am or later.
    if (times.length % 2 === 1) day.push({ opens: times.at(-1)!, closes: clock(late * 4), overnight: true })
    return day
  })

const hours: fc.Arbitrary<Hours> = fc
  .record({
    division: fc.constantFrom('england-and-wales' as const, 'scotland' as const, 'northern-ireland' as const),
    days: fc.array(spans, { minLength: 1, maxLength: 7 }),
    bankHolidays: fc.oneof(
      fc.constantFrom('closed' as const, 'open' as const),
      spans.map((all) => ({ spans: all })),
    ),
    exceptions: fc.uniqueArray(
      fc.record({
        day: fc.integer({ min: 0, max: 1460 }),
        spans: fc.option(spans, { nil: undefined }),
      }),
      { maxLength: 4, selector: ({ day }) => day },
    ),
  })
  .map(({ division, days, bankHolidays, exceptions }) => ({
    id: 'any-hours',
    division,
    weekly: days.map((all, index) => ({ days: [week[index]!], spans: all })),
    bankHolidays,
    exceptions: exceptions.map(({ day, spans: all }) => ({
      from: addDays('2025-01-01', day),
      reason: { en: 'Test' },
      ...(all ? { spans: all } : { closed: true as const }),
    })),
  }))

/** Instants from 2025 to 2028, often within a day of the clocks changing. */
const changes = [2025, 2026, 2027, 2028].flatMap((year) =>
  [3, 10].map((month) => {
    const last = new Date(Date.UTC(year, month, 0))
    return Date.UTC(year, month - 1, last.getUTCDate() - last.getUTCDay(), 1)
  }),
)
const instant: fc.Arbitrary<Date> = fc
  .oneof(
    fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2028, 11, 31) }),
    fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -1440, max: 1440 }), fc.integer({ min: 0, max: minute }))
      .map(([change, minutes, rest]) => change + minutes * minute + rest),
  )
  .map((time) => new Date(time))

const changeOf = (status: ReturnType<typeof openingStatus>): Date | undefined =>
  status.open ? status.until : status.opensAt

test('the hours that these tests make up are ones that a directory can have', () => {
  fc.assert(
    fc.property(hours, (any) => {
      const directory = { ...goodDirectory(), languages: ['en'] }
      const result = loadDirectory({ ...directory, hours: [any] })
      const own = result.ok ? [] : result.problems.filter(({ path }) => path.startsWith('hours'))
      expect(own).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('the next change is always later than now, and at the change the answer is the other one', () => {
  fc.assert(
    fc.property(hours, instant, (any, at) => {
      const status = openingStatus(any, at)
      const change = changeOf(status)
      if (!change) return
      expect(change.getTime()).toBeGreaterThan(at.getTime())
      expect(openingStatus(any, change).open).toBe(!status.open)
      expect(openingStatus(any, new Date(change.getTime() - 1)).open).toBe(status.open)
    }),
    { numRuns: 1500 },
  )
})

test('nothing changes between now and the next change', () => {
  fc.assert(
    fc.property(hours, instant, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (any, at, part) => {
      const status = openingStatus(any, at)
      const change = changeOf(status)
      if (!change) return
      const between = new Date(at.getTime() + Math.floor((change.getTime() - at.getTime()) * part))
      const later = openingStatus(any, between)
      expect(later.open).toBe(status.open)
      expect(changeOf(later)).toEqual(change)
    }),
    { numRuns: 1500 },
  )
})

test('it is open when the clock on the wall says so, on every day, also when the clocks change', () => {
  const daily: fc.Arbitrary<[number, number]> = fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
    .filter(([opens, closes]) => opens < closes)
  fc.assert(
    fc.property(daily, instant, ([opens, closes], at) => {
      const any: Hours = {
        ...officeHours,
        weekly: [{ days: [...week], spans: [{ opens: clock(opens), closes: clock(closes) }] }],
        bankHolidays: 'open',
      }
      // The hour that happens twice in October counts once: its second time is left out here, and has its own test.
      const before = localMoment(new Date(at.getTime() - 60 * minute))
      const now = localMoment(at)
      if (before.date === now.date && before.time === now.time) return
      const shown = minutesOf(now.time)
      expect(openingStatus(any, at).open).toBe(opens <= shown && shown < closes)
    }),
    { numRuns: 3000 },
  )
})

test('9am to 5pm is 9am to 5pm in London in winter and in summer', () => {
  for (const [date, utc] of [
    ['2026-03-27', '09:00'],
    ['2026-03-30', '08:00'],
    ['2026-10-23', '08:00'],
    ['2026-10-26', '09:00'],
  ]) {
    const opens = new Date(`${date}T${utc}:00Z`)
    expect(openingStatus(officeHours, opens).open, date).toBe(true)
    expect(openingStatus(officeHours, new Date(opens.getTime() - 1)), date).toMatchObject({
      open: false,
      opensAt: opens,
    })
  }
})

const sundays = (span: Span): Hours => ({
  ...officeHours,
  weekly: [{ days: ['sunday'], spans: [span] }],
  bankHolidays: 'open',
})

test('the hour that happens twice, when the clocks go back, counts once', () => {
  const hour = sundays({ opens: '01:15', closes: '01:45' })
  expect(openingStatus(hour, new Date('2026-10-25T00:30:00Z')).open).toBe(true)
  expect(openingStatus(hour, new Date('2026-10-25T01:30:00Z')).open).toBe(false)
})

test('a night shift lasts an hour longer when the clocks go back, and an hour less when they go forward', () => {
  const night: Hours = {
    ...officeHours,
    weekly: [{ days: ['saturday'], spans: [{ opens: '22:00', closes: '06:00', overnight: true }] }],
  }
  const length = (date: string): number => {
    const opens = instantOf(date, '22:00')
    const status = openingStatus(night, opens)
    return status.open ? (status.until!.getTime() - opens.getTime()) / (60 * minute) : 0
  }
  expect(length('2026-10-24')).toBe(9)
  expect(length('2026-03-28')).toBe(7)
  expect(length('2026-06-06')).toBe(8)
})

test('an hour that never happens, when the clocks go forward, is not open', () => {
  const hour = sundays({ opens: '01:15', closes: '01:45' })
  const status = openingStatus(hour, new Date('2026-03-29T00:59:00Z'))
  expect(status.open).toBe(false)
  expect(changeOf(status)).toEqual(new Date('2026-04-05T00:15:00Z'))
})

test('a time in London and back again is the same time', () => {
  fc.assert(
    fc.property(instant, (at) => {
      const { date, time } = localMoment(at)
      const back = instantOf(date, time)
      const start = Math.floor(at.getTime() / minute) * minute
      // The second time that an hour happens, it reads as the first.
      expect([start, start - 60 * minute]).toContain(back.getTime())
      expect(localMoment(back)).toEqual({ date, time })
    }),
    { numRuns: 2000 },
  )
})
