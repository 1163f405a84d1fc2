import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cy } from './cy.js'
import { dateWords, dayFrom, dayIn, daysIn, localDate, monthFrom, tidyDate } from './dates.js'
import { en } from './en.js'

const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10))

describe('a day in words', () => {
  it('is written as on GOV.UK', () => {
    expect(dateWords('2017-06-04', en)).toBe('4 June 2017')
    expect(dateWords('2017-06-04', cy)).toBe('4 Mehefin 2017')
    expect(dateWords('2024-09-30', en)).toBe('30 September 2024')
  })

  it.each([en, cy])('can be pasted back: $tag', (language) => {
    fc.assert(
      fc.property(days, (day) => {
        const pasted = tidyDate({ day: dateWords(day, language), month: '', year: '' })
        expect(localDate(Number(pasted.year), monthFrom(pasted.month, language)!, dayFrom(pasted.day)!)).toBe(day)
      }),
    )
  })
})

describe('the day it is', () => {
  it.each([
    ['2026-06-30T23:30:00Z', '2026-07-01'],
    ['2026-12-31T23:30:00Z', '2026-12-31'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-10-25T23:30:00Z', '2026-10-25'],
  ])('is the one in the UK, summer time or not: at %s it is %s', (moment, day) => {
    expect(dayIn('Europe/London', new Date(moment))).toBe(day)
  })

  it('is another one elsewhere', () => {
    expect(dayIn('Pacific/Auckland', new Date('2026-12-31T12:00:00Z'))).toBe('2027-01-01')
  })
})

describe('the days of a month', () => {
  it('are as many as in the calendar', () => {
    for (let year = 1896; year <= 2104; year++)
      for (let month = 1; month <= 12; month++)
        expect(daysIn(month, year), `${year}-${month}`).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate())
  })

  it.each([
    [2024, 29],
    [2023, 28],
    [2000, 29],
    [1900, 28],
    [2100, 28],
  ])('are right in February %d', (year, count) => {
    expect(daysIn(2, year)).toBe(count)
  })
})

describe('the parts of a date', () => {
  it.each([
    ['1st', '1'],
    ['22nd', '22'],
    ['3rd.', '3'],
    ['27th,', '27'],
    ['1af', '1'],
    ['2il', '2'],
    ['31ain', '31'],
    [' 5 ', '5'],
    ['٣', '3'],
    ['５', '5'],
    ['5\u200B', '5'],
  ])('may have the day %j', (day, tidied) => {
    expect(tidyDate({ day, month: '3', year: '2026' }).day).toBe(tidied)
  })

  it.each([
    ['’98', '98'],
    ["'98", '98'],
    ['1998.', '1998'],
  ])('may have the year %j', (year, tidied) => {
    expect(tidyDate({ day: '1', month: '3', year }).year).toBe(tidied)
  })

  it.each([
    '27/3/1985',
    '27.3.1985',
    '27-03-1985',
    '27–3–1985',
    '27 3 1985',
    '27 March 1985',
    '27th March, 1985',
    '27th Mar 1985',
    '27ain Mawrth 1985',
    'March 27, 1985',
    'March 27th 1985',
    '1985-03-27',
    '1985/3/27',
    '٢٧/٣/١٩٨٥',
  ])('are found in a whole date that is pasted in the first field: %s', (day) => {
    const pasted = tidyDate({ day, month: '', year: '' })
    expect([dayFrom(pasted.day), monthFrom(pasted.month, en), pasted.year]).toEqual([27, 3, '1985'])
  })

  it.each(['27', '27 3', '27 3 1985 5', '27031985', ''])('are not made up from %j', (day) => {
    expect(tidyDate({ day, month: '', year: '' })).toEqual({ day, month: '', year: '' })
  })

  it('stay where they are once there is a month or a year', () => {
    expect(tidyDate({ day: '27/3/1985', month: '3', year: '' }).day).toBe('27/3/1985')
    expect(tidyDate({ day: '27/3/1985', month: '', year: '1985' }).day).toBe('27/3/1985')
  })

  it('never fall over', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('1/2/3', '\uD800 - .'))
    fc.assert(
      fc.property(text, text, text, (day, month, year) => {
        const tidied = tidyDate({ day, month, year })
        expect([dayFrom(tidied.day) ?? 1, monthFrom(tidied.month, cy) ?? 1]).toEqual([
          expect.any(Number),
          expect.any(Number),
        ])
      }),
    )
  })
})

describe('a month', () => {
  const names = [en, cy].flatMap(({ months }) => months.map((name, index) => [name, index + 1] as const))

  it.each(names)('may be written %s, whole, short or in any case, on a page in either language', (name, month) => {
    for (const language of [en, cy])
      for (const written of [name, name.toUpperCase(), name.toLowerCase(), name.slice(0, 3), name.slice(0, 4)])
        expect(monthFrom(written, language), written).toBe(month)
  })

  it('is not guessed from what could be two', () => {
    const another = { ...en, months: en.months.map((name, index) => (index === 8 ? 'Margos' : name)) }
    expect(monthFrom('Mar', another)).toBeUndefined()
    expect(monthFrom('Marg', another)).toBe(9)
  })

  it('may be a number from 1 to 12', () => {
    for (let month = 1; month <= 12; month++) {
      expect(monthFrom(String(month), en)).toBe(month)
      expect(monthFrom(String(month).padStart(2, '0'), en)).toBe(month)
    }
  })

  it.each(['', '0', '00', '13', '-1', '1.5', 'J', 'Ju', 'Marchh', 'Movember', 'constructor'])('is not %j', (text) => {
    expect(monthFrom(text, en)).toBeUndefined()
  })
})

describe('a day', () => {
  it('is a number from 1 to 31', () => {
    expect([1, 9, 31].map((day) => dayFrom(String(day)))).toEqual([1, 9, 31])
    expect(dayFrom('09')).toBe(9)
    expect(['', '0', '32', '-1', '1.5', 'one', '1 2'].map(dayFrom)).toEqual(Array(7).fill(undefined))
  })
})
