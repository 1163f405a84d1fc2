import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { defineForm } from '../form.js'
import { askFrom } from '../ask.js'
import { answer, holdsForAnything, inEnglish, inWelsh } from './any-input.fixtures.js'
import { type BankDetails, bankDetails } from './bank-details.js'
import { optional } from './optional.js'

const bank = bankDetails()
const typed = (more: Partial<ReturnType<typeof bank.show>> = {}): ReturnType<typeof bank.show> => ({
  'name-on-the-account': 'Sam Example',
  'sort-code': '309430',
  'account-number': '00733445',
  'roll-number': '',
  ...more,
})

describe('the details of a bank account', () => {
  it('are an object that a service can store', () => {
    expect(answer(bank, typed())).toEqual({
      nameOnTheAccount: 'Sam Example',
      sortCode: '309430',
      accountNumber: '00733445',
    })
    expect(answer(bank, typed({ 'roll-number': 'A/123.45–6 B' }))).toMatchObject({ rollNumber: 'A/123.45-6 B' })
  })

  it.each(['309430', '30-94-30', '30 94 30', '30–94–30', '30.94.30', '30/94/30', ' 309430 ', '３０９４３０', '3O943O'])(
    'may have the sort code %j',
    (sortCode) => {
      expect(answer(bank, typed({ 'sort-code': sortCode }))).toMatchObject({ sortCode: '309430' })
    },
  )

  it.each(['00733445', '0073 3445', '0073-3445', '007334', '0073344', 'OO733445'])(
    'may have the account number %j',
    (accountNumber) => {
      const value = accountNumber.replaceAll('O', '0').replaceAll(/\D/g, '')
      expect(answer(bank, typed({ 'account-number': accountNumber }))).toMatchObject({ accountNumber: value })
    },
  )

  it('say what is wrong with each part, and nothing of the others', () => {
    const { problems } = bank.check(
      typed({ 'sort-code': '30943', 'account-number': '12345', 'roll-number': 'A*1' }),
      inEnglish,
    )
    expect(problems).toEqual([
      { message: 'Enter a valid sort code like 309430', parts: ['sort-code'] },
      { message: 'Account number must be between 6 and 8 digits', parts: ['account-number'] },
      {
        message:
          'Building society roll number must only include letters a to z, numbers, hyphens, spaces, forward slashes and full stops',
        parts: ['roll-number'],
      },
    ])
  })

  it('say more of some mistakes', () => {
    expect(answer(bank, typed({ 'account-number': 'GB29NWBK' }))).toEqual([
      'Enter a valid account number like 00733445',
    ])
    expect(answer(bank, typed({ 'account-number': '123456789' }))).toEqual([
      'Account number must be between 6 and 8 digits',
    ])
    expect(answer(bank, typed({ 'roll-number': '1234567890123456789' }))).toEqual([
      'Building society roll number must be 18 characters or less',
    ])
  })

  it('are asked for when they are missing, in both languages', () => {
    const nothing = bank.read(undefined, 'bank')
    expect(answer(bank, nothing)).toEqual([
      'Enter the name on the account',
      'Enter a sort code',
      'Enter an account number',
    ])
    expect(answer(bank, nothing, inWelsh)).toEqual([
      'Rhowch yr enw ar y cyfrif',
      'Rhowch god didoli',
      'Rhowch rif cyfrif',
    ])
  })

  it('come back in the groups of a bank card', () => {
    expect(bank.show({ nameOnTheAccount: 'Sam', sortCode: '309430', accountNumber: '00733445' })).toEqual({
      'name-on-the-account': 'Sam',
      'sort-code': '30-94-30',
      'account-number': '00733445',
      'roll-number': '',
    })
  })

  it('give each control of the page its own message', async () => {
    const form = defineForm({ bank, other: optional(bankDetails()) })
    const checked = await form.check({ 'bank-sort-code': '1' })
    expect(checked.errors.map(({ href }) => href)).toEqual([
      '#bank-name-on-the-account',
      '#bank-sort-code',
      '#bank-account-number',
    ])
    const asked = askFrom(checked)('bank')
    expect(asked.errors).toMatchObject({ 'sort-code': 'Enter a valid sort code like 309430' })
    expect(asked.error).toBeUndefined()
    expectTypeOf(asked.errors!['account-number']).toEqualTypeOf<string | undefined>()
    expectTypeOf<NonNullable<typeof checked.values>['bank']>().toEqualTypeOf<BankDetails>()
    expectTypeOf<NonNullable<typeof checked.values>['other']>().toEqualTypeOf<BankDetails | undefined>()
  })

  it('can be checked together with other answers, by the name of a part in the value', async () => {
    const form = defineForm(
      { bank },
      {
        '~standard': {
          version: 1,
          vendor: 'test',
          validate: () => ({ issues: [{ message: 'Sort code must be of a UK bank', path: ['bank', 'sortCode'] }] }),
        },
      },
    )
    const posted = Object.fromEntries(Object.entries(typed()).map(([part, each]) => [`bank-${part}`, each]))
    expect((await form.check(posted)).errors).toEqual([
      { href: '#bank-sort-code', message: 'Sort code must be of a UK bank' },
    ])
  })

  const values = fc.record(
    {
      nameOnTheAccount: fc.constantFrom('Sam Example', 'Siân O’Neill'),
      sortCode: fc.stringMatching(/^\d{6}$/),
      accountNumber: fc.stringMatching(/^\d{6,8}$/),
      rollNumber: fc.stringMatching(/^[A-Z0-9][A-Z0-9./-]{0,16}$/),
    },
    { requiredKeys: ['nameOnTheAccount', 'sortCode', 'accountNumber'] },
  )
  holdsForAnything(bank, values, '0123456789-/ABO')
})
