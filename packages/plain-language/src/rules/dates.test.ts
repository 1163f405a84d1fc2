import { describe, expect, it } from 'vitest'
import { dates } from './dates.js'
import { fixes, found } from './found.fixtures.js'

describe('dates', () => {
  it.each([
    ['Apply by 4th June 2017.', 'Write “4 June 2017”.'],
    ['Apply by the 4th of June.', 'Write “4 June”.'],
    ['Apply by June 4, 2017.', 'Write “4 June 2017”.'],
    ['Apply by June 4th.', 'Write “4 June”.'],
    ['Apply by 4 June, 2017.', 'Write “4 June 2017”.'],
    ['Apply by 4 Jan 2017.', 'Write “4 January 2017”.'],
    ['Apply by 04/06/2017.', 'Write “4 June 2017”.'],
    ['Apply by 4/6/17.', 'Write the month as a word, like “4 June 2017”.'],
    ['Apply by 4.6.2017.', 'Write “4 June 2017”.'],
  ])('says what to write instead in “%s”', (text, fix) => {
    expect(fixes(dates, text)).toEqual([fix])
  })

  it.each([
    'Apply by 4 June 2017.',
    'Apply by Wednesday 4 June.',
    'Apply between June 2017 and July 2018.',
    'For example, 27 3 2007.',
    'Version 1.2.20 and sort code 12-34-56.',
    'It is 1/2/3 of the way.',
    'You may 20 times.',
    'May 20 people come?',
    'Call 01632 960 001 in March.',
    'From 1 May 2024, 30 people can go.',
    'We got 3 March questions.',
  ])('says nothing about “%s”', (text) => {
    expect(found(dates, text)).toEqual([])
  })
})
