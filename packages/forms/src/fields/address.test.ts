import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { askFrom } from '../ask.js'
import { defineForm } from '../form.js'
import { type NoFixedAddress, type UkAddress, ukAddress } from './address.js'
import { answer, holdsForAnything, inEnglish, inWelsh } from './any-input.fixtures.js'

const address = ukAddress()
const home = { 'line-1': '1 Example Street', 'line-2': '', town: 'Leeds', county: '', postcode: 'ls11aa' }
const value = { line1: '1 Example Street', town: 'Leeds', postcode: 'LS1 1AA' }

const line = fc.constantFrom('1 Example Street', 'Tŷ Gwyn', 'Flat 2/1', 'Y Felinheli', 'St. Mary’s')
const addresses = fc.record(
  { line1: line, line2: line, town: line, county: line, postcode: fc.constantFrom('SW1A 1AA', 'M1 1AA') },
  { requiredKeys: ['line1', 'town', 'postcode'] },
)

describe('an address in the UK', () => {
  it('needs no more than 3 parts', () => {
    expect(answer(address, home)).toEqual(value)
    expect(answer(address, { ...home, 'line-2': ' Example  Village ', county: 'West Yorkshire' })).toEqual({
      ...value,
      line2: 'Example Village',
      county: 'West Yorkshire',
    })
  })

  it('needs no number', () => {
    expect(answer(address, { ...home, 'line-1': 'Tŷ Gwyn' })).toMatchObject({ line1: 'Tŷ Gwyn' })
  })

  it('says at each part what is wrong with it, in both languages', () => {
    const typed = { ...home, 'line-1': ' ', town: '', postcode: 'LS1' }
    expect(address.check(typed, inEnglish).problems).toEqual([
      { message: 'Enter address line 1, typically the building and street', parts: ['line-1'] },
      { message: 'Enter town or city', parts: ['town'] },
      { message: 'Enter a full UK postcode, like AA3 1AB', parts: ['postcode'] },
    ])
    expect(answer(address, { ...typed, postcode: '' }, inWelsh)).toEqual([
      'Rhowch linell cyfeiriad 1, fel arfer yr adeilad a’r stryd',
      'Rhowch y dref neu’r ddinas',
      'Rhowch y cod post',
    ])
  })

  it('says which line is too long', () => {
    expect(answer(address, { ...home, county: 'x'.repeat(201) })).toEqual(['County must be 200 characters or less'])
  })

  it('gives each control its name, message and text', async () => {
    const form = defineForm({ home: address })
    const checked = await form.check({ 'home-line-1': '1 Example Street', 'home-postcode': 'LS1' })
    expect(checked.errors.map(({ href }) => href)).toEqual(['#home-town', '#home-postcode'])
    expect(askFrom(checked)('home')).toEqual({
      name: 'home',
      error: undefined,
      errors: { town: 'Enter town or city', postcode: 'Enter a full UK postcode, like AA3 1AB' },
      defaultValue: { 'line-1': '1 Example Street', 'line-2': '', town: '', county: '', postcode: 'LS1' },
    })
    expectTypeOf<NonNullable<typeof checked.values>['home']>().toEqualTypeOf<UkAddress>()
  })

  holdsForAnything(address, addresses as fc.Arbitrary<UkAddress>, 'Aa1 ,/')
})

describe('an address that people may not have', () => {
  const anywhere = ukAddress({ noFixedAddress: true })
  const nothing = anywhere.read(undefined, 'home')

  it('can be said not to be there', () => {
    expect(answer(anywhere, { ...nothing, 'no-fixed-address': 'yes' })).toEqual({ noFixedAddress: true })
    expect(answer(anywhere, { ...nothing, 'no-fixed-address': 'yes', where: ' the library ' })).toEqual({
      noFixedAddress: true,
      where: 'the library',
    })
  })

  it('does not count what a browser filled in beside that', () => {
    expect(answer(anywhere, { ...nothing, ...home, 'no-fixed-address': 'yes' })).toEqual({ noFixedAddress: true })
  })

  it('is an address for all others', () => {
    expect(answer(anywhere, { ...nothing, ...home })).toEqual(value)
    expect(answer(anywhere, { ...nothing, ...home, 'no-fixed-address': 'no' })).toEqual(value)
    expect(answer(anywhere, { ...nothing, ...home, town: '' })).toEqual(['Enter town or city'])
  })

  it('is asked for once, for all of its parts, when nothing was given', async () => {
    const form = defineForm({ home: anywhere })
    const checked = await form.check({})
    expect(checked.errors).toEqual([
      { href: '#home-line-1', message: 'Enter an address, or select that you have no fixed address' },
    ])
    expect(askFrom(checked)('home').error).toBe('Enter an address, or select that you have no fixed address')
    expectTypeOf<NonNullable<typeof checked.values>['home']>().toEqualTypeOf<UkAddress | NoFixedAddress>()
  })

  it('speaks about the person when someone else fills in the form for them', () => {
    const theirs = ukAddress({
      noFixedAddress: true,
      missing: { en: 'Enter an address, or select that Sam Example has none', cy: 'Rhowch gyfeiriad Sam Example' },
      where: { thing: 'where Sam Example spends most of their time' },
    })
    expect(answer(theirs, nothing)).toEqual(['Enter an address, or select that Sam Example has none'])
    expect(answer(theirs, nothing, inWelsh)).toEqual(['Rhowch gyfeiriad Sam Example'])
    expect(answer(theirs, { ...nothing, 'no-fixed-address': 'yes', where: 'x'.repeat(501) })).toEqual([
      'Where Sam Example spends most of their time must be 500 characters or less',
    ])
  })

  holdsForAnything(
    anywhere,
    fc.oneof<fc.Arbitrary<UkAddress | NoFixedAddress>[]>(
      addresses as fc.Arbitrary<UkAddress>,
      fc.constantFrom<NoFixedAddress>({ noFixedAddress: true }, { noFixedAddress: true, where: 'a park\nin Leeds' }),
    ),
    'yes Aa1,/',
  )
})

describe('where people are who have no fixed address', () => {
  const anywhere = ukAddress({ noFixedAddress: true, askWhere: true })

  it('must be said if the service needs it', () => {
    const typed = { ...anywhere.read(undefined, 'home'), 'no-fixed-address': 'yes' }
    expect(anywhere.check(typed, inEnglish).problems).toEqual([
      { message: 'Enter where you spend most of your time', parts: ['where'] },
    ])
    expect(answer(anywhere, { ...typed, where: 'x'.repeat(501) }, inWelsh)).toEqual([
      'Ble rydych chi’n treulio’r rhan fwyaf o’ch amser: rhaid i’r ateb fod yn 500 o gymeriadau neu lai',
    ])
    expect(answer(anywhere, { ...typed, where: 'the park' })).toEqual({ noFixedAddress: true, where: 'the park' })
  })
})
