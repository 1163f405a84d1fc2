import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advisersFor, answered, chanceOfWaiting, listFigures, rangeWords, roundRange, wilsonInterval } from './index.js'

describe('the Wilson interval', () => {
  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, 1998, table I,
  // method 3. Worked out again in Python: (2k + z² ± z√(z² + 4k(1 − k ÷ n))) ÷ (2(n + z²)), z = 1.959963984540054.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is as Newcombe published it', (people, asked, low, high) => {
    const range = wilsonInterval(people, asked)
    expect(range.low).toBeCloseTo(low, 4)
    expect(range.high).toBeCloseTo(high, 4)
    expect(range.likely).toBe(people / asked)
  })

  test('of 1 in 29, one step at a time', () => {
    // z² = 3.8415. Middle: 2 × 1 + 3.8415 = 5.8415. Reach: 1.96 × √(3.8415 + 4 × 28 ÷ 29) = 1.96 × √7.7035 = 5.4399.
    // Whole: 2 × (29 + 3.8415) = 65.683. Low: 0.4016 ÷ 65.683 = 0.0061. High: 11.2814 ÷ 65.683 = 0.1718.
    expect(wilsonInterval(1, 29)).toEqual({
      low: expect.closeTo(0.0061, 4) as number,
      likely: 1 / 29,
      high: expect.closeTo(0.1718, 4) as number,
    })
  })

  test('is always around the share, inside 0 to 1, and narrower when more people are asked', () => {
    const survey = fc
      .integer({ min: 1, max: 5000 })
      .chain((asked) => fc.tuple(fc.integer({ min: 0, max: asked }), fc.constant(asked)))
    fc.assert(
      fc.property(survey, ([people, asked]) => {
        const { low, likely, high } = wilsonInterval(people, asked)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(likely)
        expect(high).toBeGreaterThanOrEqual(likely)
        const more = wilsonInterval(people * 4, asked * 4)
        expect(more.high - more.low).toBeLessThan(high - low)
      }),
    )
  })
})

describe('Erlang C', () => {
  test('is as a worked example published it: 100 calls in half an hour, of 3 minutes', () => {
    // Call Centre Helper, "Erlang C formula made simple": 200 calls an hour of 3 minutes are 10 erlangs. With 14 advisers
    // 17.4% wait, 88.8% are answered in 20 seconds, and the average wait is 7.8 seconds. 13 answer 79.6%, too few for 80%.
    const queue = { anHour: 200, minutes: 3 }
    expect(chanceOfWaiting(10, 14)).toBeCloseTo(0.174, 3)
    expect(answered(queue, 14, 20).within).toBeCloseTo(0.888, 3)
    expect(answered(queue, 14, 20).averageWait).toBeCloseTo(7.8, 1)
    expect(advisersFor(queue, { share: 0.8, seconds: 20, busy: 0.85 })).toBe(14)
  })

  test('is as another published it: 360 calls in half an hour, of 4 minutes, with 55 advisers', () => {
    // mitan.co.uk, "Erlang C mathematics": 48 erlangs. 23.9% wait, and the average wait is 8.2 seconds.
    // By hand from there: 55 − 48 = 7 free. 0.2387 × 240 ÷ 7 = 8.18 seconds. 1 − 0.2387 × e^(−7 × 15 ÷ 240) = 84.6%.
    expect(chanceOfWaiting(48, 55)).toBeCloseTo(0.239, 3)
    const { averageWait, within, busy } = answered({ anHour: 720, minutes: 4 }, 55, 15)
    expect(averageWait).toBeCloseTo(8.2, 1)
    expect(within).toBeCloseTo(0.846, 3)
    expect(busy).toBeCloseTo(48 / 55, 10)
  })

  test('of one adviser is the share of time that the adviser is busy', () => {
    // With N = 1 the formula is A. With N = 2 it is A² ÷ (2 + A): for 1 erlang, 1 ÷ 3.
    expect(chanceOfWaiting(0.5, 1)).toBeCloseTo(0.5, 12)
    expect(chanceOfWaiting(1, 2)).toBeCloseTo(1 / 3, 12)
  })

  test('never has a queue that only grows, holds for thousands of advisers, and is for nobody 0', () => {
    expect(chanceOfWaiting(10, 10)).toBe(1)
    expect(answered({ anHour: 60, minutes: 10 }, 9, 20)).toEqual({ within: 0, averageWait: Infinity, busy: 1 })
    expect(chanceOfWaiting(4900, 5000)).toBeGreaterThan(0)
    expect(chanceOfWaiting(4900, 5000)).toBeLessThan(0.2)
    expect(advisersFor({ anHour: 0, minutes: 10 }, { share: 0.8, seconds: 20, busy: 0.8 })).toBe(0)
  })

  test('gives the fewest advisers that are enough: one fewer is not', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 400, noNaN: true }),
        fc.double({ min: 1, max: 40, noNaN: true }),
        fc.double({ min: 0.5, max: 0.95, noNaN: true }),
        (anHour, minutes, busy) => {
          const target = { share: 0.8, seconds: 30, busy }
          const enough = advisersFor({ anHour, minutes }, target)
          const good = (advisers: number): boolean => {
            const result = answered({ anHour, minutes }, advisers, 30)
            return result.within >= 0.8 && result.busy <= busy
          }
          expect(good(enough)).toBe(true)
          expect(enough === 1 || !good(enough - 1)).toBe(true)
        },
      ),
    )
  })
})

describe('ranges', () => {
  test.each([
    [{ low: 1234, likely: 1500, high: 1876 }, '1,200 to 1,900', 1500],
    [{ low: 500, likely: 4210, high: 9500 }, '500 to 10,000', 4000],
    [{ low: 2.2, likely: 7.4, high: 13.1 }, '2 to 14', 7],
    [{ low: 13.05, likely: 27, high: 48.72 }, '10 to 50', 25],
    [{ low: 123_456, likely: 123_456, high: 123_456 }, '120,000 to 130,000', 120_000],
    [{ low: 15, likely: 15, high: 15 }, '15', 15],
    [{ low: 0.2, likely: 0.4, high: 0.9 }, 'up to 1', 0],
  ])('%o is said as %s', (range, words, likely) => {
    const rounded = roundRange(range)
    expect(rounded.likely).toBe(likely)
    expect(rangeWords(rounded, 'contacts', 'en')).toMatch(new RegExp(`(^|about )${words} contacts?$`))
  })

  test('rounding never makes a range narrower, and never says more than 2 figures', () => {
    const range = fc
      .tuple(
        fc.double({ min: 0, max: 1e7, noNaN: true }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(([low, wide, where]) => ({ low, likely: low + wide * where, high: low + wide }))
    fc.assert(
      fc.property(range, (any) => {
        const { low, likely, high } = roundRange(any)
        // The 12 figures that count: see roundRange.
        expect(low).toBeLessThanOrEqual(any.low * (1 + 1e-11))
        expect(high).toBeGreaterThanOrEqual(any.high * (1 - 1e-11))
        expect(low).toBeLessThanOrEqual(likely)
        expect(likely).toBeLessThanOrEqual(high)
        for (const end of [low, likely, high]) {
          expect(Number.isInteger(end)).toBe(true)
          expect(String(end).replace(/0+$/, '').length).toBeLessThanOrEqual(2)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    [
      { low: 1200, likely: 1500, high: 1900 },
      'peopleAYear',
      'about 1,200 to 1,900 people a year',
      'tua 1,200 i 1,900 o bobl y flwyddyn',
    ],
    [{ low: 1, likely: 1, high: 2 }, 'advisers', '1 to 2 advisers', '1 i 2 gynghorydd'],
    [{ low: 1, likely: 1, high: 1 }, 'advisers', '1 adviser', '1 cynghorydd'],
    [{ low: 0, likely: 1, high: 3 }, 'contacts', 'up to 3 contacts', 'hyd at 3 chysylltiad'],
    [{ low: 0, likely: 0, high: 0 }, 'hoursOfWork', 'none', 'dim un'],
  ] as const)('%o of %s is said in both languages', (range, unit, en, cy) => {
    expect(rangeWords(range, unit, 'en')).toBe(en)
    expect(rangeWords(range, unit, 'cy')).toBe(cy)
  })
})

describe('published figures', () => {
  const figures = listFigures({ on: '2026-11-23', oldAfterYears: 3 })

  test('each has a year, a source and what it does not tell, in both languages', () => {
    expect(figures.length).toBeGreaterThan(15)
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length)
    for (const { year, source, says, caveat, value, unit } of figures) {
      expect(year).toBeGreaterThan(2010)
      expect(source).toMatch(/\S/)
      for (const text of [says, caveat]) {
        expect(text.en).toMatch(/\.$/)
        expect(text.cy).toMatch(/\.$/)
        expect(text.cy).not.toBe(text.en)
      }
      if (unit === 'share') expect(value).toBeLessThanOrEqual(1)
    }
  })

  test('the number in each sentence is the number in the data, in both languages', () => {
    for (const { says, value, unit, id } of figures) {
      if (id === 'may-struggle-2025') continue // "About a quarter": 0.25.
      const said =
        unit === 'share'
          ? `${Math.round(value * 100)}%`
          : value === 1_600_000
            ? '1.6 mil'
            : value.toLocaleString('en-GB')
      expect(says.en).toContain(said)
      expect(says.cy).toContain(said)
    }
  })

  test('those that are older than you allow are said to be old', () => {
    const old = figures.filter(({ old: is }) => is).map(({ id }) => id)
    expect(old).toContain('offline-2013')
    expect(old).not.toContain('largely-offline-2025')
    expect(listFigures({ on: '2026-11-23', oldAfterYears: 20 }).some(({ old: is }) => is)).toBe(false)
    expect(() => listFigures({ on: 'today', oldAfterYears: 3 })).toThrow('"today" is not a date.')
    expect(() => listFigures({ on: '2026-11-23', oldAfterYears: -1 })).toThrow('oldAfterYears is -1.')
  })
})
