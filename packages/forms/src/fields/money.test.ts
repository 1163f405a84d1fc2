import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, holdsForAnything, inWelsh } from './any-input.fixtures.js'
import { money } from './money.js'

const rent = money({ thing: 'your rent' })
const clear = 'Your rent must only have commas between thousands, like 1,500. Use a full stop before pence, like 1.50'

describe('an amount of money', () => {
  it.each([
    ['150', 15000],
    ['150.00', 15000],
    ['1.50', 150],
    ['.50', 50],
    ['£1.50', 150],
    ['£ 1.50', 150],
    ['1.50£', 150],
    ['￡１５０', 15000],
    ['GBP 150', 15000],
    ['150 gbp', 15000],
    ['150 pounds', 15000],
    ['£1,234.50', 123450],
    ['1 234.50', 123450],
    ['£1,50,000', 15000000],
    ['£1·50', 150],
    ['£1.50p', 150],
    ['1.50 p', 150],
    ['50p', 50],
    ['150 pence', 150],
    ['٥٠p', 50],
    ['£500/-', 50000],
    ['500/=', 50000],
    ['500.-', 50000],
    ['£150.', 15000],
    ['+£150', 15000],
    ['0.10', 10],
    ['0.29', 29],
    ['1.15', 115],
    ['4.35', 435],
    ['0', 0],
  ])('may be written %j', (typed, pence) => {
    expect(answer(rent, typed)).toBe(pence)
  })

  it.each(['1,50', '£1,5', '1.500', '£1.234,50', '1,000,00', '10,00'])(
    'is asked for again when %j could be two amounts',
    (typed) => {
      expect(answer(rent, typed)).toEqual([clear])
    },
  )

  it.each(['1.5', '£1.5p', '1.5055'])('is asked for again when the pence of %j are not whole', (typed) => {
    expect(answer(rent, typed)).toEqual(['Your rent must include pence, like 123.45 or 156.00'])
  })

  it.each([
    '£',
    'p',
    '£50p',
    '$5',
    '5 euros',
    '€5',
    'about £5',
    '£5 a week',
    '£5 50',
    '£10k',
    '½',
    '£££5',
    '1e3',
    '5-',
  ])('is not guessed from %j', (typed) => {
    expect(answer(rent, typed)).toEqual(['Your rent must be a number, like 123.45'])
  })

  it('is missing if nothing was typed', () => {
    expect(answer(rent, ' ')).toEqual(['Enter your rent'])
  })

  it('is 0 or more unless the service takes less', () => {
    expect(answer(rent, '-£5')).toEqual(['Your rent must be £0 or more'])
    expect(answer(money({ thing: 'the change', least: -1000 }), '£-5.50')).toBe(-550)
    expect(answer(money({ thing: 'the change', least: -1000 }), '−£20')).toEqual(['The change must be -£10 or more'])
  })

  it('says its limits as amounts', () => {
    const claim = money({ thing: 'how much you claim', subject: 'Amount', least: 7550, most: 1000000 })
    expect(answer(claim, '75')).toEqual(['Amount must be between £75.50 and £10,000'])
    expect(answer(claim, '75', inWelsh)).toEqual(['Amount: rhaid i’r ateb fod rhwng £75.50 a £10,000'])
    expect(answer(money({ thing: 'it', most: 999 }), '10')).toEqual(['It must be £9.99 or less'])
    expect(answer(claim, '75.50')).toBe(7550)
  })

  it('is not stored as another amount when it is too big for a computer', () => {
    expect(answer(rent, '9'.repeat(40))).toEqual(['Your rent must be £90,071,992,547,409.91 or less'])
  })

  holdsForAnything(rent, fc.maxSafeNat(), '0123456789,.£p -/')
})

describe('an amount whose pence matter', () => {
  const exact = money({ thing: 'the total', pence: 'required' })

  it('must have them', () => {
    expect(answer(exact, '156.00')).toBe(15600)
    expect(answer(exact, '99p')).toBe(99)
    expect(answer(exact, '156')).toEqual(['The total must include pence, like 123.45 or 156.00'])
  })

  it('comes back with them', () => {
    expect(exact.show(15600)).toBe('156.00')
  })

  holdsForAnything(exact, fc.nat(99_999_999), '0123456789,.£p')
})

describe('an amount in whole pounds', () => {
  const about = money({ thing: 'your savings', pence: 'none' })

  it('may have no pence but 00', () => {
    expect(answer(about, '£1,500')).toBe(150000)
    expect(answer(about, '1500.00')).toBe(150000)
    expect(answer(about, '200p')).toBe(200)
    for (const typed of ['1500.50', '1.5', '50p', '1,50', '1.500'])
      expect(answer(about, typed), typed).toEqual(['Your savings must not include pence, like 123 or 156'])
    expect(answer(about, 'some')).toEqual(['Your savings must be a number, like 156'])
  })

  holdsForAnything(
    about,
    fc.nat(99_999).map((pounds) => pounds * 100),
    '0123456789,.£p',
  )
})
