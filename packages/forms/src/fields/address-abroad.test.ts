import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AddressAbroad, addressAbroad } from './address-abroad.js'
import { answer, holdsForAnything, inEnglish, inWelsh } from './any-input.fixtures.js'

const address = addressAbroad()
const typed = {
  'line-1': '1 rue Exemple',
  'line-2': '',
  'line-3': '',
  town: 'Lyon',
  'postal-code': '',
  country: 'France',
}

describe('an address in any country', () => {
  it('needs no postal code, and takes any', () => {
    expect(answer(address, typed)).toEqual({ line1: '1 rue Exemple', town: 'Lyon', country: 'France' })
    for (const code of ['69001', 'D02 AF30', '〒100-0001', 'H3Z 2Y7'])
      expect(answer(address, { ...typed, 'postal-code': code })).toMatchObject({ postalCode: code })
  })

  it('may be in any script', () => {
    const inArabic = { ...typed, 'line-1': '١ شارع المثال', town: 'القاهرة', country: 'مصر' }
    expect(answer(address, inArabic)).toMatchObject({ line1: '١ شارع المثال', town: 'القاهرة', country: 'مصر' })
  })

  it('says at each part what is missing, in both languages', () => {
    const nothing = address.read(undefined, 'home')
    expect(address.check(nothing, inEnglish).problems).toEqual([
      { message: 'Enter address line 1, typically the building and street', parts: ['line-1'] },
      { message: 'Enter town or city', parts: ['town'] },
      { message: 'Enter a country', parts: ['country'] },
    ])
    expect(answer(address, nothing, inWelsh)).toContain('Rhowch y wlad')
  })

  const words = fc.constantFrom('1 rue Exemple', 'القاهرة', '東京', 'São Paulo')
  const values = fc.record(
    { line1: words, line2: words, line3: words, town: words, postalCode: words, country: words },
    { requiredKeys: ['line1', 'town', 'country'] },
  )
  holdsForAnything(address, values as fc.Arbitrary<AddressAbroad>, 'Aa1 ,/')
})

describe('an address in one of some countries', () => {
  const listed = addressAbroad({ countries: ['FR', 'DE', ''] })

  it('has a country of the list, and no other', () => {
    expect(answer(listed, { ...typed, country: 'FR' })).toMatchObject({ country: 'FR' })
    for (const country of ['', 'IT', 'fr']) expect(answer(listed, { ...typed, country })).toEqual(['Select a country'])
    expect(answer(listed, { ...typed, country: '' }, inWelsh)).toEqual(['Dewiswch wlad'])
  })

  const values = fc.record({
    line1: fc.constant('1 rue Exemple'),
    town: fc.constant('Lyon'),
    country: fc.constantFrom('FR', 'DE'),
  })
  holdsForAnything(listed, values as fc.Arbitrary<AddressAbroad>, 'FRDE')
})
