import { describe, expect, it } from 'vitest'
import { fixes, found } from './found.fixtures.js'
import { times } from './times.js'

describe('times', () => {
  it.each([
    ['We open at 9.00am.', 'Write “9am”.'],
    ['We open at 9:00 am.', 'Write “9am”.'],
    ['We open at 9 AM.', 'Write “9am”.'],
    ['We close at 5.30pm.', 'Write “5:30pm”.'],
    ['We close at 5 p.m.', 'Write “5pm”.'],
    ['We close at 17:30.', 'Write “5:30pm”.'],
    ['We open at 09:00.', 'Write “9am”.'],
    ['We close at 12pm.', 'Write “midday”.'],
    ['We close at 12:00am.', 'Write “midnight”.'],
    ['We close at 12 noon.', 'Write “midday”.'],
    ['It starts at 00:15.', 'Write “12:15am”.'],
  ])('says what to write instead in “%s”', (text, fix) => {
    expect(fixes(times, text)).toEqual([fix])
  })

  it.each([
    'We open at 9am and close at 5:30pm.',
    'We close at 11:59pm.',
    'We close at midday, or midnight on Sundays.',
    'It costs £9.30 or 12.50.',
    'I am 9 years old.',
    'The ratio is 3:1.',
    'It took 1:02:03.',
    'Room 9 Amber',
  ])('says nothing about “%s”', (text) => {
    expect(found(times, text)).toEqual([])
  })
})
