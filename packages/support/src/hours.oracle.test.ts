import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { BankHolidays } from './bank-holidays.js'
import type { Day, Division, Hours, Span } from './directory.js'
import { bankHolidaysFrom } from './fixtures/bank-holiday-rules.fixtures.js'
import { seeded } from './fixtures/large-directory.fixtures.js'
import { watchClock } from './fixtures/clock-watcher.fixtures.js'
import { openingStatus } from './hours.js'

// Opening hours against an oracle that shares no code with them: it watches a clock for every minute of 10 years, and
// knows London time from the rule of the last Sundays alone. See `fixtures/clock-watcher.fixtures.ts`.

const from = Date.UTC(2025, 0, 1)
const to = Date.UTC(2035, 0, 1)
const minute = 60_000
const dayLength = 1440
const bankHolidays = bankHolidaysFrom(2024, 2036)

const week: readonly Day[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const divisions = Object.keys(bankHolidays) as Division[]
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const date = (day: number): string => new Date(from + day * dayLength * minute).toISOString().slice(0, 10)

/** The clock changes at 1am UTC on the last Sunday of March and of October. 20 times in 10 years. */
const changes = Array.from({ length: 10 }, (_, index) => 2025 + index).flatMap((year) =>
  [2, 9].map((month) => {
    const last = new Date(Date.UTC(year, month, 31, 1))
    return last.getTime() - last.getUTCDay() * dayLength * minute
  }),
)

/** Up to 3 spans in a day to the minute, some from midnight or to midnight, and perhaps one over midnight. */
const spans: fc.Arbitrary<Span[]> = fc
  .record({
    times: fc.uniqueArray(fc.integer({ min: 0, max: dayLength }), { minLength: 2, maxLength: 6 }),
    overnight: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
    wholeDay: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  })
  .map(({ times, overnight, wholeDay }) => {
    if (wholeDay) return [{ opens: '00:00', closes: '24:00' }]
    const sorted = times.sort((a, b) => a - b)
    const day: Span[] = []
    for (let index = 0; index + 1 < sorted.length; index += 2)
      day.push({ opens: clock(sorted[index]!), closes: clock(sorted[index + 1]!) })
    // A night shift after the last of them. The next day may start while it runs: the two are one then.
    const last = sorted.at(-1)!
    if (overnight !== undefined && last < dayLength && last >= overnight)
      day.push({ opens: clock(last), closes: clock(overnight), overnight: true })
    return day
  })

const dayCount = (to - from) / (dayLength * minute)

/** Hours with exceptions on any day, but more often around bank holidays and the days when the clocks change. */
const hours: fc.Arbitrary<Hours> = fc
  .record({
    division: fc.constantFrom(...divisions),
    days: fc.array(fc.tuple(fc.uniqueArray(fc.constantFrom(...week), { minLength: 1, maxLength: 5 }), spans), {
      minLength: 1,
      maxLength: 4,
    }),
    bankHolidays: fc.oneof(
      fc.constantFrom('closed' as const, 'open' as const),
      spans.map((all) => ({ spans: all })),
    ),
    exceptions: fc.array(
      fc.record({
        where: fc.nat(),
        near: fc.integer({ min: 0, max: 2 }),
        length: fc.integer({ min: 0, max: 9 }),
        spans: fc.option(spans, { nil: undefined }),
      }),
      { maxLength: 12 },
    ),
    alwaysOpen: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  })
  .map(({ division, days, bankHolidays: holidays, exceptions, alwaysOpen }) => {
    const events = bankHolidays[division].events.map((event) => (Date.parse(event.date) - from) / (dayLength * minute))
    const starts = exceptions.map(({ where, near }) => {
      if (near === 0) return where % dayCount
      return near === 1
        ? events[where % events.length]!
        : Math.floor((changes[where % changes.length]! - from) / (dayLength * minute))
    })
    const taken = new Set<number>()
    const apart = exceptions.flatMap((exception, index) => {
      const own = Array.from({ length: exception.length + 1 }, (_, ahead) => starts[index]! + ahead)
      if (own.some((day) => taken.has(day))) return []
      own.forEach((day) => taken.add(day))
      const last = own.length > 1 ? { to: date(own.at(-1)!) } : {}
      const what = exception.spans ? { spans: exception.spans } : { closed: true as const }
      return [{ from: date(own[0]!), ...last, ...what, reason: { en: 'Test' } }]
    })
    const usual = alwaysOpen
      ? { alwaysOpen: true as const }
      : { weekly: days.map(([named, all]) => ({ days: named, spans: all })), bankHolidays: holidays }
    return { id: 'any-hours', division, exceptions: apart, ...usual }
  })

let compared = 0
let changesCompared = 0
const seen = new Set<string>()

/** Compares one instant, and gives back what is wrong with it. */
function wrongAt(
  any: Hours,
  at: number,
  watched: ReturnType<typeof watchClock>,
  list: BankHolidays,
): string | undefined {
  const status = openingStatus(any, new Date(at), { bankHolidays: list })
  compared++
  const open = watched.isOpen(at)
  const named = new Date(at).toISOString()
  if (status.open !== open)
    return `${named}: ${status.open ? 'open' : 'closed'}, and the clock says ${open ? 'open' : 'closed'}`
  const change = (status.open ? status.until : status.opensAt)?.getTime()
  const expected = watched.nextChange(at)
  // Both look a year ahead. In the days between, one of them may see further than the other.
  const soon = expected !== undefined && expected < at + 398 * dayLength * minute
  if (soon || change !== undefined) {
    changesCompared++
    if (change !== expected)
      return `${named}: changes at ${change && new Date(change).toISOString()}, and the clock says ${expected && new Date(expected).toISOString()}`
  }
  return undefined
}

/** Instants to ask about: anywhere, around each change of the clocks, and to the millisecond around opening and closing. */
function instants(random: (below: number) => number, watched: ReturnType<typeof watchClock>): number[] {
  const anywhere = Array.from({ length: 700 }, () => from + random(dayCount * dayLength) * minute + random(minute))
  const nearChanges = changes.flatMap((change) =>
    Array.from({ length: 24 }, () => change + (random(2 * dayLength) - dayLength) * minute + random(minute)),
  )
  const inTheHour = changes.flatMap((change) => [-60, -1, 0, 1, 30, 59, 60, 61].map((after) => change + after * minute))
  const edges = anywhere.slice(0, 60).flatMap((at) => {
    const next = watched.nextChange(at)
    return next === undefined || next >= to ? [] : [next - 1, next]
  })
  return [...anywhere, ...nearChanges, ...inTheHour, ...edges]
}

describe('opening hours are those that a clock on a wall in London gives', () => {
  test('at over 100,000 instants in 10 years, in every part of the United Kingdom, at each change of the clocks', () => {
    const wrong: string[] = []
    fc.assert(
      fc.property(hours, fc.nat(), (any, seed) => {
        const watched = watchClock(any, bankHolidays, from, to)
        const random = seeded(seed)
        seen.add(any.division)
        const found = instants(random, watched).flatMap((at) => wrongAt(any, at, watched, bankHolidays) ?? [])
        wrong.push(...found)
        expect(found).toEqual([])
      }),
      { numRuns: 80, endOnFailure: true, seed: 2025 },
    )
    expect(wrong).toEqual([])
    expect([...seen].sort()).toEqual([...divisions].sort())
    expect(changes).toHaveLength(20)
    expect(compared).toBeGreaterThan(100_000)
    expect(changesCompared).toBeGreaterThan(90_000)
  }, 60_000)

  test.each<[name: string, own: Partial<Hours>]>([
    [
      'a night shift of 24 hours every day',
      { weekly: [{ days: [...week], spans: [{ opens: '06:00', closes: '06:00', overnight: true }] }] },
    ],
    [
      'a span in the hour that is lost and repeated',
      { weekly: [{ days: ['sunday'], spans: [{ opens: '01:15', closes: '01:45' }] }] },
    ],
    ['a span that starts in it', { weekly: [{ days: ['sunday'], spans: [{ opens: '01:30', closes: '04:00' }] }] }],
    [
      'a span that ends in it',
      { weekly: [{ days: ['saturday'], spans: [{ opens: '22:00', closes: '01:30', overnight: true }] }] },
    ],
    [
      'all day, every day, but on bank holidays',
      { weekly: [{ days: [...week], spans: [{ opens: '00:00', closes: '24:00' }] }], bankHolidays: 'closed' },
    ],
  ])(
    '%s, at each minute of the days when the clocks change',
    (_name, own) => {
      for (const division of divisions) {
        const any: Hours = { id: 'own', division, bankHolidays: 'open', ...own }
        const watched = watchClock(any, bankHolidays, from, to)
        const found = changes
          .slice(0, 4)
          .flatMap((change) => Array.from({ length: 300 }, (_, after) => change + (after - 120) * minute))
          .flatMap((at) => wrongAt(any, at, watched, bankHolidays) ?? [])
        expect(found).toEqual([])
      }
    },
    30_000,
  )

  afterAll(() => {
    console.info(
      `Opening hours: ${compared.toLocaleString('en-GB')} instants from 2025 to 2034 compared with a watched clock, and ${changesCompared.toLocaleString('en-GB')} next changes.`,
    )
  })
})
