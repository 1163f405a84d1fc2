import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, holdsForAnything, inWelsh } from './any-input.fixtures.js'
import { postcode } from './postcode.js'

const field = postcode()

describe('a postcode', () => {
  it.each([
    'SW1A 1AA',
    'SW1A1AA',
    'sw1a1aa',
    ' sw1a  1aa ',
    'SW1 A1AA',
    'SW1A-1AA',
    'SW1A 1AA.',
    '(SW1A 1AA)',
    'SW1A\u00A01AA',
    'ＳＷ１Ａ　１ＡＡ',
    'SW١A ١AA',
    'SWIA 1AA',
    'SW1A IAA',
  ])('may be written %j', (typed) => {
    expect(answer(field, typed)).toBe('SW1A 1AA')
  })

  it.each(['M1 1AA', 'M60 1NW', 'CR2 6XH', 'DN55 1PT', 'W1A 1HQ', 'EC1A 1BB', 'CR0 2YR', 'BF1 0AX', 'GY1 1AA'])(
    'has the form of %s',
    (typed) => {
      expect(answer(field, typed)).toBe(typed)
    },
  )

  it.each([
    ['S017 1BJ', 'SO17 1BJ'],
    ['0X1 1AA', 'OX1 1AA'],
    ['1P1 1AA', 'IP1 1AA'],
    ['Y01O 1AA', 'YO10 1AA'],
    ['W1O 1AA', 'W10 1AA'],
    ['B1O 1AA', 'B10 1AA'],
    ['SI 1AA', 'S1 1AA'],
    ['SIO 1AA', 'S10 1AA'],
    ['SW1A OAA', 'SW1A 0AA'],
    ['CRO 2YR', 'CR0 2YR'],
  ])('with O for 0 or I for 1, %s, is %s', (typed, value) => {
    expect(answer(field, typed)).toBe(value)
  })

  it.each(
    [
      'SW1A, SW1A 1A, SW1A 1A0, SW1A 1AO, SW1A 1AC, SW1A 11A, B01 1AA, CO 1AA, IP 1AA, AAA 1AA',
      '10001, 75008, 1234 AB, D02 AF30, none, SW1A 1AA London, 0O1I0O1, OOOOOOO',
    ].flatMap((each) => each.split(', ')),
  )('cannot be %s', (typed) => {
    expect(answer(field, typed)).toEqual(['Enter a full UK postcode, like AA3 1AB'])
  })

  it('is not looked for in a whole book', () => {
    expect(answer(field, '1'.repeat(100_000))).toEqual(['Enter a full UK postcode, like AA3 1AB'])
  })

  it('is asked for when it is missing', () => {
    expect(answer(field, '')).toEqual(['Enter a postcode'])
    expect(answer(field, '', inWelsh)).toEqual(['Rhowch y cod post'])
    expect(answer(postcode({ thing: 'the postcode of the farm' }), '')).toEqual(['Enter the postcode of the farm'])
  })

  it('is the same one, whichever O, 0, I and 1 are typed for each other', () => {
    const swaps: Record<string, string> = { O: '0', 0: 'O', I: '1', 1: 'I' }
    fc.assert(
      fc.property(postcodes, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (value, swapped) => {
        const typed = [...value].map((each, index) => (swapped[index] ? (swaps[each] ?? each) : each)).join('')
        expect(answer(field, typed), typed).toBe(value)
      }),
      { numRuns: 2000 },
    )
  })

  const area = fc.constantFrom(
    'S',
    'B',
    'P',
    'C',
    'SW',
    'ZE',
    'CO',
    'PO',
    'SO',
    'YO',
    'OL',
    'OX',
    'IG',
    'IM',
    'IP',
    'IV',
  )
  const district = fc.constantFrom('1', '9', '10', '11', '99', '1A', '1H')
  const inward = fc.stringMatching(/^\d[ABD-HJLNP-UW-Z]{2}$/)
  const postcodes = fc.tuple(area, district, inward).map(([letters, number, end]) => `${letters}${number} ${end}`)
  holdsForAnything(field, postcodes, 'SWCOXIPYA01oi9- ')
})
