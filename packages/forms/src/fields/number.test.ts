import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, holdsForAnything, inWelsh } from './any-input.fixtures.js'
import { number } from './number.js'

const children = number({ thing: 'how many children you have', subject: 'Number of children', example: '3' })
const weight = number({ thing: 'the weight', decimals: true, units: ['g', 'kg', 'kgs', 'kilograms'] })

describe('a whole number', () => {
  it.each([
    ['5', 5],
    ['  5  ', 5],
    ['5.', 5],
    ['5,', 5],
    ['+5', 5],
    ['007', 7],
    ['5.0', 5],
    ['5.00', 5],
    ['1,500', 1500],
    ['1, 500', 1500],
    ['1 500', 1500],
    ['1\u00A0500\u00A0000', 1500000],
    ['1’500', 1500],
    ['12,34,567', 1234567],
    ['1,000,000', 1000000],
    ['５', 5],
    ['１，５００', 1500],
    ['٣', 3],
    ['१२', 12],
    ['0', 0],
    ['-0', 0],
  ])('may be written %j', (typed, value) => {
    expect(answer(children, typed)).toBe(value)
  })

  it.each([
    'five',
    'about 5',
    '3-4',
    '1e5',
    '0x10',
    'Infinity',
    'NaN',
    '5 kg',
    '10²',
    '½',
    '1½',
    '①',
    '1 50',
    '--5',
    '+',
  ])('is not guessed from %j', (typed) => {
    expect(answer(children, typed)).toEqual(['Number of children must be a number, like 3'])
  })

  it.each(['1.5', '1,50', '10,00', '1.000', '1.000.000', '1.234,50', '1,5', '1,2345'])(
    'is asked for again where %j could mean two things',
    (typed) => {
      expect(answer(children, typed)).toEqual(['Number of children must be a whole number'])
    },
  )

  it.each(['', ' ', '\u200B', '\u00A0\t'])('is missing if all there is is %j', (typed) => {
    expect(answer(children, typed)).toEqual(['Enter how many children you have'])
  })

  it('is not stored as another number when it is too big for a computer', () => {
    expect(answer(children, '9007199254740991')).toBe(9007199254740991)
    expect(answer(children, '9007199254740993')).toEqual(['Number of children must be 9,007,199,254,740,991 or less'])
    expect(answer(children, '9'.repeat(60))).toEqual(['Number of children must be 9,007,199,254,740,991 or less'])
    expect(answer(children, '9'.repeat(100_000))).toEqual(['Number of children must be a number, like 3'])
  })

  holdsForAnything(children, fc.nat(Number.MAX_SAFE_INTEGER), '0123456789,. +-½²٣')
})

describe('a number with decimals', () => {
  it.each([
    ['1.5', 1.5],
    ['.5', 0.5],
    ['1·5', 1.5],
    ['٣٫٥', 3.5],
    ['1,500.25', 1500.25],
    ['72kg', 72],
    ['72.5 KG', 72.5],
    ['5 g', 5],
    ['72.5 kgs.', 72.5],
    ['1 500 kilograms', 1500],
  ])('may be written %j', (typed, value) => {
    expect(answer(weight, typed)).toBe(value)
  })

  it('says how to write what could be 1.5 or 150', () => {
    expect(answer(weight, '1,50')).toEqual([
      'The weight must only have commas between thousands, like 1,500. Use a full stop for decimals, like 1.5',
    ])
  })

  it.each(['kg', '5 stone', '5 kg kg', '1² kg', '0.1234567890123456'])('is not guessed from %j', (typed) => {
    expect(answer(weight, typed)).toEqual(['The weight must be a number'])
  })

  const tiny = fc.tuple(fc.nat(999), fc.nat(9999)).map(([whole, part]) => Number(`${whole}.${part}e-10`))
  const big = fc.tuple(fc.nat(99_999_999), fc.nat(999_999)).map(([whole, part]) => Number(`${whole}.${part}`))
  holdsForAnything(weight, fc.oneof(tiny, big), '0123456789,. kgs')
})

describe('a number with limits', () => {
  const floor = number({ thing: 'the floor', least: -2, most: 1000 })

  it('says both when it has both', () => {
    expect(answer(floor, '-3')).toEqual(['The floor must be between -2 and 1,000'])
    expect(answer(floor, '1,001')).toEqual(['The floor must be between -2 and 1,000'])
    expect(answer(floor, '1001', inWelsh)).toEqual(['The floor: rhaid i’r ateb fod rhwng -2 a 1,000'])
  })

  it('says one when it has one', () => {
    expect(answer(number({ thing: 'the floor', least: 1 }), '0')).toEqual(['The floor must be 1 or more'])
    expect(answer(number({ thing: 'the floor', most: 9 }), '10')).toEqual(['The floor must be 9 or less'])
    expect(answer(number({ thing: 'the floor', most: 9 }), '-1')).toEqual(['The floor must be 0 or more'])
  })

  it.each(['-2', '−2', '–2', '- 2'])('takes the minus of %j', (typed) => {
    expect(answer(floor, typed)).toBe(-2)
  })

  holdsForAnything(floor, fc.integer({ min: -2, max: 1000 }), '0123456789-−–')
})
