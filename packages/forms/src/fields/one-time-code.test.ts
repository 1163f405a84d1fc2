import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, holdsForAnything, inWelsh } from './any-input.fixtures.js'
import { oneTimeCode } from './one-time-code.js'

const code = oneTimeCode({ numbers: 5 })

describe('a code that was sent', () => {
  it.each([
    '12345',
    ' 12345 ',
    '12 345',
    '1 2 3 4 5',
    '123-45',
    '１２３４５',
    '١٢٣٤٥',
    'l2345',
    '12345.',
    'Your code is 12345. It works for 15 minutes.',
    '12345 is your code. Your code: 12345',
  ])('may be given as %j', (typed) => {
    expect(answer(code, typed)).toBe('12345')
  })

  it('keeps the zeros it starts with, and may have an O for one', () => {
    expect(answer(code, '00042')).toBe('00042')
    expect(answer(code, 'OOO42')).toBe('00042')
  })

  it.each(['1234', '123456', 'abcde', 'Your code is 12345, not 54321', '1234５６', '½2345', '-'])(
    'cannot be %j',
    (typed) => {
      expect(answer(code, typed)).toEqual(['The code must be 5 numbers'])
    },
  )

  it('is asked for when it is missing', () => {
    expect(answer(code, ' ')).toEqual(['Enter the code'])
    expect(answer(code, '', inWelsh)).toEqual(['Rhowch y cod'])
    expect(answer(oneTimeCode({ numbers: 6, thing: 'the security code' }), '')).toEqual(['Enter the security code'])
    expect(answer(oneTimeCode({ numbers: 6 }), '1', inWelsh)).toEqual(['Rhaid i’r cod fod yn 6 rhif'])
  })

  holdsForAnything(code, fc.stringMatching(/^\d{5}$/), '0123456789OIl- .')
})
