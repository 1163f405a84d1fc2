import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, holdsForAnything, inWelsh } from './any-input.fixtures.js'
import { nationalInsuranceNumber } from './national-insurance.js'

const nino = nationalInsuranceNumber()

describe('a National Insurance number', () => {
  it.each([
    'QQ 12 34 56 C',
    'QQ123456C',
    'qq123456c',
    ' qq 123 456 c ',
    'QQ-12-34-56-C',
    'QQ.12.34.56.C.',
    '“QQ 12 34 56 C”',
    'ＱＱ１２３４５６Ｃ',
    'QQ ١٢ ٣٤ ٥٦ C',
    'QQ\u00A012\u00A034\u00A056\u200BC',
    'QQ I2 34 56 C',
    'qq l2 34 56 c',
  ])('may be written %j', (typed) => {
    expect(answer(nino, typed)).toBe('QQ123456C')
  })

  it('may have an O typed for a 0', () => {
    expect(answer(nino, 'QQ 1O 34 oo C')).toBe('QQ103400C')
  })

  it.each(['QQ 12 34 56', 'QQ 12 34 56 E', 'Q 12 34 56 C', 'QQ 12 34 5 C', '12 34 56', 'QQ 12 34 56 CC', 'none', '🙂'])(
    'cannot be %j',
    (typed) => {
      expect(answer(nino, typed)).toEqual([
        'Enter a National Insurance number that is 2 letters, 6 numbers, then A, B, C or D, like QQ 12 34 56 C',
      ])
    },
  )

  it.each(['BG', 'GB', 'NK', 'KN', 'TN', 'NT', 'ZZ', 'DA', 'AD', 'FA', 'IA', 'UA', 'VA', 'QA', 'AQ', 'AO'])(
    'does not start with %s, and says so',
    (letters) => {
      expect(answer(nino, `${letters} 12 34 56 C`)).toEqual([
        `Check the first 2 letters of the National Insurance number. No number starts with ${letters}`,
      ])
    },
  )

  it.each(['AA', 'OA', 'ZY', 'JB', 'TZ'])('may start with %s', (letters) => {
    expect(answer(nino, `${letters}123456A`)).toBe(`${letters}123456A`)
  })

  it('is asked for when it is missing', () => {
    expect(answer(nino, '')).toEqual(['Enter a National Insurance number'])
    expect(answer(nino, '', inWelsh)).toEqual(['Rhowch rif Yswiriant Gwladol'])
    expect(answer(nationalInsuranceNumber({ thing: 'their number' }), '')).toEqual(['Enter their number'])
  })

  it('comes back in groups, as on a letter', () => {
    expect(nino.show('QQ123456C')).toBe('QQ 12 34 56 C')
  })

  holdsForAnything(nino, fc.stringMatching(/^(?:QQ|AA|CE|OA)\d{6}[ABCD]$/), 'QAC123456oil- ')
})
