import { describe, expect, it } from 'vitest'
import { found } from './found.fixtures.js'
import { punctuation } from './punctuation.js'

describe('punctuation', () => {
  it.each([
    ['First,, second', ',,'],
    ['Is it true?!', '?!'],
    ['It is done..', '..'],
    ['Rent, bills.,', '.,'],
    ['barriers (if any!) exist', 'y!)'],
  ])('finds what is doubled or does not belong in “%s”', (text, words) => {
    expect(found(punctuation, text)).toEqual([words])
  })

  it('finds a quotation that opens and never closes, and one that closes and never opened', () => {
    expect(found(punctuation, 'She said “come in.')).toEqual(['“'])
    expect(found(punctuation, 'The “Plan” again” is here')).toEqual(['”'])
  })

  it.each([
    'She said “come in”.',
    'Wait...',
    'At 9 a.m., come in',
    'Ltd., a company',
    'Is it 1:30?',
    'Read e.g.: this',
    'file..name',
  ])('says nothing about “%s”', (text) => {
    expect(found(punctuation, text)).toEqual([])
  })
})
