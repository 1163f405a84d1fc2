import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, holdsForAnything, inWelsh } from './any-input.fixtures.js'
import { phoneNumber } from './phone.js'

const phone = phoneNumber()
const format = ['Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192']
const notReal = ['Check the phone number. It has too few or too many numbers, or a country code that does not exist']

describe('a phone number', () => {
  it.each([
    '01632 960001',
    '01632960001',
    '(01632) 960001',
    '01632-960-001',
    '01632–960001',
    '01632.960.001',
    '01632/960001',
    '+44 1632 960001',
    '+44 (0)1632 960001',
    '+44 (0) 1632 960 001',
    '(+44) 1632 960001',
    '+4401632960001',
    '00 44 1632 960001',
    '0044 (0)1632 960001',
    '44 1632 960001',
    '1632 960001',
    'tel:+441632960001',
    'Tel: 01632 960001',
    '01632 960001 (home)',
    '01632 960001 ext 12',
    '01632 960001 x12',
    '01632 960001 extension 12',
    '01632 960001 est. 12',
    '01632 960001 estyniad 12',
    'o1632 96ooo1',
    '٠١٦٣٢ ٩٦٠٠٠١',
    '０１６３２　９６０００１',
    '\u202A01632 960001\u202C',
    '\u200E+44 1632 960001',
    '01632\u200E\u2067 960001\u200F',
  ])('may be written %j', (typed) => {
    expect(answer(phone, typed)).toBe('+441632960001')
  })

  it.each([
    ['07700 900982', '+447700900982'],
    ['020 7946 0000', '+442079460000'],
    ['0808 157 0192', '+448081570192'],
    ['0800 1111', '+448001111'],
    ['+44 1481 960001', '+441481960001'],
    ['+353 85 012 3456', '+353850123456'],
    ['+33 1 23 45 67 89', '+33123456789'],
    ['0033 1 23 45 67 89', '+33123456789'],
    ['+49 (0)30 901820', '+4930901820'],
    ['+39 06 6982', '+39066982'],
    ['+1 212 555 0123', '+12125550123'],
    ['+48 22 123 45 67', '+48221234567'],
    ['+92 300 1234567', '+923001234567'],
  ])('may be one of any kind and any country: %s', (typed, value) => {
    expect(answer(phone, typed)).toBe(value)
  })

  it.each([
    '07700 90098',
    '0207 946 000',
    '07700 900 9822',
    '999',
    '+999 12345678',
    '12',
    '+44',
    '0800 FLOWERS',
    '0'.repeat(30),
  ])('is looked at again when it has too few or too many figures, or no country: %s', (typed) => {
    expect(answer(phone, typed)).toEqual(notReal)
  })

  it.each(['none', 'n/a', 'sam@example.com', '07700 900982 or 01632 960001', '?'])(
    'is not guessed from %j',
    (typed) => {
      expect(answer(phone, typed)).toEqual(format)
    },
  )

  it('is not looked for in a whole book', () => {
    expect(answer(phone, '07700 900982 '.repeat(10_000))).toEqual(format)
  })

  it('is asked for when it is missing, in the words of the question', () => {
    expect(answer(phone, '')).toEqual(['Enter a phone number'])
    expect(answer(phone, '', inWelsh)).toEqual(['Rhowch rif ffôn'])
    expect(answer(phoneNumber({ thing: 'your mobile number' }), '')).toEqual(['Enter your mobile number'])
  })

  it('comes back as people in the UK write it, or with its country', () => {
    expect(phone.show('+441632960001')).toBe('01632 960001')
    expect(phone.show('+447700900982')).toBe('07700 900982')
    expect(phone.show('+442079460000')).toBe('020 7946 0000')
    expect(phone.show('+33123456789')).toBe('+33 1 23 45 67 89')
  })

  it('is read and shown as in the country of the service', () => {
    const irish = phoneNumber({ country: 'IE' })
    expect(answer(irish, '085 012 3456')).toBe('+353850123456')
    expect(irish.show('+353850123456')).toBe('085 012 3456')
    expect(irish.show('+441632960001')).toBe('+44 1632 960001')
  })

  const uk = fc.constantFrom('1632960', '7700900', '2079460', '8081570', '3001230')
  const ofUk = fc.tuple(uk, fc.integer({ min: 100, max: 999 })).map(([start, end]) => `+44${start}${end}`)
  const abroad = fc.constantFrom('+33123456789', '+12125550123', '+39066982', '+353850123456', '+441481960001')
  holdsForAnything(phone, fc.oneof(ofUk, abroad), '0123456789+()-. xext')
})

describe('a phone number with an extension', () => {
  const office = phoneNumber({ keepExtension: true })

  it('keeps it where the service can use it', () => {
    expect(answer(office, '01632 960001 ext 12')).toBe('+441632960001;ext=12')
    expect(answer(office, '01632 960001')).toBe('+441632960001')
  })

  const values = fc.integer({ min: 1, max: 9999 }).map((extension) => `+441632960001;ext=${extension}`)
  holdsForAnything(office, values, '0123456789+ xext')
})
