import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, holdsForAnything, inWelsh } from './any-input.fixtures.js'
import { vehicleRegistration } from './vehicle-registration.js'

const field = vehicleRegistration()

describe('a registration number', () => {
  it.each([
    'AB12 CDE',
    'AB12CDE',
    'ab12cde',
    'ab 12 cde',
    'AB-12-CDE',
    'AB12·CDE',
    '[AB12 CDE]',
    'ＡＢ１２　ＣＤＥ',
    'ABI2 CDE',
    'AB\u00A012\u200BCDE',
  ])('may be written %j', (typed) => {
    expect(answer(field, typed)).toBe('AB12CDE')
  })

  it.each([
    ['since 2001', 'AB12 CDE'],
    ['of 1983 to 2001', 'A123 BCD'],
    ['of 1983 to 2001 and short', 'A1 BCD'],
    ['of unknown age', 'Q123 ABC'],
    ['of 1963 to 1983', 'ABC 123D'],
    ['of Northern Ireland', 'AIZ 1234'],
    ['of Northern Ireland, the other way round', '1234 AZ'],
    ['from before 1963', 'ABC 1'],
    ['of one letter', 'A 1'],
    ['of an embassy', '123 D 456'],
    ['of the armed forces', '12 AB 34'],
    ['of a dealer', '12345'],
  ])('%s comes back as on its plate', (_, typed) => {
    expect(field.show(String(answer(field, typed)))).toBe(typed)
  })

  it('has an O or a 0 as typed where both can be', () => {
    expect(answer(field, 'O12 ABC')).toBe('O12ABC')
    expect(answer(field, 'AB1O CDE')).toBe('AB10CDE')
    expect(answer(field, 'OO10 OOO')).toBe('OO10OOO')
  })

  it('is not guessed where two can be meant', () => {
    expect(answer(field, 'AO11 BCD')).toBe('AO11BCD')
    expect(answer(field, 'A011 BCD')).toBe('A011BCD')
    expect(answer(field, 'A0I1 BCD')).toEqual(['Enter a registration number, like AB12 CDE'])
  })

  it.each(['ABC', '1', 'AB12 CDEF', 'ABCD 12', 'AB1 CDE2', 'none', 'my car', '1234567'])('cannot be %s', (typed) => {
    expect(answer(field, typed)).toEqual(['Enter a registration number, like AB12 CDE'])
  })

  it('is not looked for in a whole book', () => {
    expect(answer(field, 'I'.repeat(100_000))).toEqual(['Enter a registration number, like AB12 CDE'])
  })

  it('is asked for when it is missing', () => {
    expect(answer(field, '')).toEqual(['Enter a registration number'])
    expect(answer(field, '', inWelsh)).toEqual(['Rhowch rif cofrestru'])
    expect(answer(vehicleRegistration({ thing: 'the number on the van' }), '')).toEqual(['Enter the number on the van'])
  })

  const written = fc.oneof(
    fc.stringMatching(/^[A-HJ-PR-Z]{2}\d{2}[A-HJ-PR-Z]{3}$/),
    fc.stringMatching(/^[A-Z]\d{1,3}[A-Z]{3}$/),
    fc.stringMatching(/^[A-Z]{1,3}\d{1,4}$/),
    fc.stringMatching(/^\d{1,4}[A-Z]{1,3}$/),
  )
  holdsForAnything(field, written, 'ABDQOI0123- ')
})
