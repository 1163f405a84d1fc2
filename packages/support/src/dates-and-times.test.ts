import { expect, test } from 'vitest'
import { dateRangeWords, dateWords, timeWords } from './dates-and-times.js'

test.each([
  ['00:00', 'midnight', 'hanner nos'],
  ['00:30', '12:30am', '12:30am'],
  ['09:00', '9am', '9am'],
  ['12:00', 'midday', 'hanner dydd'],
  ['12:05', '12:05pm', '12:05pm'],
  ['17:30', '5:30pm', '5:30pm'],
  ['23:59', '11:59pm', '11:59pm'],
  ['24:00', 'midnight', 'hanner nos'],
])('the time %s is %s, and %s in Welsh', (time, en, cy) => {
  expect([timeWords(time, 'en'), timeWords(time, 'cy')]).toEqual([en, cy])
})

test.each([
  ['2017-06-04', '4 June 2017', '4 Mehefin 2017'],
  ['2026-09-30', '30 September 2026', '30 Medi 2026'],
  ['2026-12-24', '24 December 2026', '24 Rhagfyr 2026'],
])('the date %s is %s, and %s in Welsh', (date, en, cy) => {
  expect([dateWords(date, 'en'), dateWords(date, 'cy')]).toEqual([en, cy])
})

test('a range of dates uses "to", and says what is the same once', () => {
  expect(dateRangeWords('2026-12-24', '2026-12-24', 'en')).toBe('24 December 2026')
  expect(dateRangeWords('2026-12-24', '2026-12-26', 'en')).toBe('24 to 26 December 2026')
  expect(dateRangeWords('2026-11-30', '2026-12-02', 'cy')).toBe('30 Tachwedd i 2 Rhagfyr 2026')
})
