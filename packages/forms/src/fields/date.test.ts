import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateWords } from '../dates.js'
import { answer, holdsForAnything, inEnglish, inWelsh } from './any-input.fixtures.js'
import { date } from './date.js'

const birth = date({
  thing: { en: 'your date of birth', cy: 'eich dyddiad geni' },
  subject: { en: 'Date of birth', cy: 'Dyddiad geni' },
})
const typed = (text: string): { day: string; month: string; year: string } => {
  const [day = '', month = '', year = ''] = text.split(' ')
  return { day, month, year }
}
const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10))

describe('a date', () => {
  it.each([
    '27 3 1985',
    '27 03 1985',
    '27th March 1985',
    '27 mar 1985',
    '27 Mawrth 1985',
    '٢٧ ٣ ١٩٨٥',
    '２７ ３ １９８５',
  ])('may be written %s', (text) => {
    expect(answer(birth, typed(text))).toBe('1985-03-27')
  })

  it('may be pasted whole into the first field', () => {
    for (const day of ['27/3/1985', '27 March 1985', 'March 27, 1985', '1985-03-27'])
      expect(answer(birth, { day, month: '', year: '' })).toBe('1985-03-27')
  })

  it.each([inEnglish, inWelsh])('may be written in words, on every day of 200 years: $language.tag', (checking) => {
    fc.assert(
      fc.property(days, (day) => {
        const words = typed(dateWords(day, checking.language))
        expect(answer(birth, words, checking)).toBe(day)
        expect(answer(birth, { ...words, month: words.month.slice(0, 3) }, checking)).toBe(day)
      }),
    )
  })

  it('is shown and read back in numbers, on each day of 200 years', () => {
    const count = (Date.UTC(2101, 0, 1) - Date.UTC(1900, 0, 1)) / 86_400_000
    const all = Array.from({ length: count }, (_, index) =>
      new Date(Date.UTC(1900, 0, 1 + index)).toISOString().slice(0, 10),
    )
    expect(all.filter((day) => birth.check(birth.show(day), inEnglish).value !== day)).toEqual([])
    expect([all[0], all.at(-1)]).toEqual(['1900-01-01', '2100-12-31'])
  })

  it.each([
    ['  ', 'Enter your date of birth', undefined],
    ['27  1985', 'Date of birth must include a month', ['month']],
    ['27  ', 'Date of birth must include a month and year', ['month', 'year']],
    ['32 3 1985', 'Day must be a number from 1 to 31', ['day']],
    ['0 3 1985', 'Day must be a number from 1 to 31', ['day']],
    ['27 13 1985', 'Month must be a number from 1 to 12, or a name like March', ['month']],
    ['27 Movember 1985', 'Month must be a number from 1 to 12, or a name like March', ['month']],
    ['x y 1985', 'Date of birth must be a real date', ['day', 'month']],
    ['31 4 1985', 'April has only 30 days', ['day']],
    ['29 2 2023', 'February 2023 has only 28 days', ['day']],
    ['29 2 1900', 'February 1900 has only 28 days', ['day']],
    ['30 2 2024', 'February 2024 has only 29 days', ['day']],
    ['27 3 98', 'Year must include 4 numbers', ['year']],
    ['27 3 ’98', 'Year must include 4 numbers', ['year']],
    ['27 3 0000', 'Year must include 4 numbers', ['year']],
    ['27 3 19855', 'Year must include 4 numbers', ['year']],
  ])('written %j is put right with: %s', (text, message, parts) => {
    expect(birth.check(typed(text), inEnglish).problems).toEqual([parts ? { message, parts } : { message }])
  })

  it('may be 29 February in a leap year', () => {
    expect(answer(birth, typed('29 2 2024'))).toBe('2024-02-29')
    expect(answer(birth, typed('29 Chwefror 2000'))).toBe('2000-02-29')
  })

  it('is asked for in Welsh on a Welsh page', () => {
    expect(answer(birth, typed(''), inWelsh)).toEqual(['Rhowch eich dyddiad geni'])
    expect(answer(birth, typed('31 4 1985'), inWelsh)).toEqual(['Ebrill: dim ond 30 diwrnod sydd yn y mis'])
  })

  holdsForAnything(birth, days, '0123456789/-.MarchEbill')
})

describe('a date that must be before or after today, which is 22 November 2026', () => {
  it.each([
    ['past', '22 11 2026', 'It must be in the past'],
    ['past', '21 11 2026', undefined],
    ['today-or-past', '23 11 2026', 'It must be today or in the past'],
    ['today-or-past', '22 11 2026', undefined],
    ['future', '22 11 2026', 'It must be in the future'],
    ['future', '23 11 2026', undefined],
    ['today-or-future', '21 11 2026', 'It must be today or in the future'],
    ['today-or-future', '22 11 2026', undefined],
  ] as const)('%s: %s', (mustBe, text, message) => {
    expect(date({ thing: 'it', mustBe }).check(typed(text), inEnglish).problems?.[0].message).toBe(message)
  })

  it('has the day of the UK, not of the server', () => {
    const field = date({ thing: 'it', mustBe: 'past' })
    const justAfterMidnight = { ...inEnglish, now: new Date('2026-06-30T23:30:00Z') }
    expect(answer(field, typed('30 6 2026'), justAfterMidnight)).toBe('2026-06-30')
    const elsewhere = date({ thing: 'it', mustBe: 'past', timeZone: 'Atlantic/Reykjavik' })
    expect(answer(elsewhere, typed('30 6 2026'), justAfterMidnight)).toEqual(['It must be in the past'])
  })
})

describe('a date between two days', () => {
  const start = date({
    thing: 'the start',
    first: (today) => ({ date: today, words: 'today' }),
    last: { date: '2026-12-22' },
  })

  it('may be either of them, and none outside', () => {
    expect(answer(start, typed('22 11 2026'))).toBe('2026-11-22')
    expect(answer(start, typed('22 12 2026'))).toBe('2026-12-22')
    for (const text of ['21 11 2026', '23 12 2026'])
      expect(answer(start, typed(text))).toEqual(['The start must be between today and 22 December 2026'])
    expect(answer(start, typed('1 1 2020'), inWelsh)).toEqual([
      'The start: rhaid i’r dyddiad fod rhwng today a 22 Rhagfyr 2026',
    ])
  })

  it('may have one limit alone', () => {
    const first = date({ thing: 'the start', first: { date: '2026-01-02' } })
    expect(answer(first, typed('1 1 2026'))).toEqual(['The start must be the same as or after 2 January 2026'])
    const last = date({ thing: 'the end', last: { date: '2026-01-02', words: '2 January 2026, when it ends' } })
    expect(answer(last, typed('3 1 2026'))).toEqual([
      'The end must be the same as or before 2 January 2026, when it ends',
    ])
  })
})
