import { describe, expect, it } from 'vitest'
import { cy } from '../cy.js'
import { en } from '../en.js'
import * as welsh from './cy.js'
import * as english from './en.js'
import type { ErrorMessages } from './error-messages.js'

/** Words for each message, as a service would give them. A new message does not compile until it is here. */
const words: { [Name in keyof ErrorMessages]: Parameters<ErrorMessages[Name]> } = {
  enter: ['THING'],
  select: ['THING'],
  selectYesIf: ['STATEMENT'],
  selectIf: ['STATEMENT'],
  selectOrNone: ['THING', 'NONE'],
  selectOnlyNone: ['THING', 'NONE'],
  tooLong: ['SUBJECT', 71],
  tooShort: ['SUBJECT', 71],
  mustNotInclude: ['SUBJECT', 'CHARACTERS'],
  mustOnlyInclude: ['SUBJECT', 'CHARACTERS'],
  mustBeANumber: ['SUBJECT', 'EXAMPLE'],
  mustBeAWholeNumber: ['SUBJECT'],
  mustBeOrMore: ['SUBJECT', 'LEAST'],
  mustBeOrLess: ['SUBJECT', 'MOST'],
  mustBeBetween: ['SUBJECT', 'LEAST', 'MOST'],
  mustIncludePence: ['SUBJECT'],
  mustNotIncludePence: ['SUBJECT'],
  commasInANumber: ['SUBJECT'],
  commasInMoney: ['SUBJECT'],
  mustIncludeParts: ['SUBJECT', ['day', 'month', 'year']],
  yearMustHave4Numbers: [],
  dayMustBe1To31: [],
  monthMustBe1To12: [],
  monthHasOnly: ['MONTH', 71],
  mustBeARealDate: ['SUBJECT'],
  mustBeInThePast: ['SUBJECT'],
  mustBeTodayOrInThePast: ['SUBJECT'],
  mustBeInTheFuture: ['SUBJECT'],
  mustBeTodayOrInTheFuture: ['SUBJECT'],
  mustBeTheSameAsOrAfter: ['SUBJECT', 'DATE'],
  mustBeAfter: ['SUBJECT', 'DATE'],
  mustBeTheSameAsOrBefore: ['SUBJECT', 'DATE'],
  mustBeBefore: ['SUBJECT', 'DATE'],
  mustBeBetweenDates: ['SUBJECT', 'FIRST', 'LAST'],
  selectAFile: ['THING'],
  fileMustBeA: ['SUBJECT', 'TYPES'],
  fileMustBeSmallerThan: ['SUBJECT', 'SIZE'],
  fileIsEmpty: ['SUBJECT'],
  fileHasAVirus: ['SUBJECT'],
  fileHasAPassword: ['SUBJECT'],
  fileWasNotUploaded: ['SUBJECT'],
  tooManyFiles: [71],
  fileMustUseTheTemplate: ['SUBJECT'],
  emailFormat: [],
  phoneFormat: [],
  phoneNotReal: [],
  postcodeFormat: [],
  addressLine1: [],
  townOrCity: [],
  addressOrNone: [],
  nationalInsuranceFormat: [],
  nationalInsurancePrefix: ['LETTERS'],
  vehicleRegistrationFormat: [],
  nameOnTheAccount: [],
  sortCode: [],
  sortCodeFormat: [],
  accountNumber: [],
  accountNumberFormat: [],
  accountNumberLength: [],
  rollNumberFormat: [],
  codeLength: [71],
  codeWrong: [],
  codeExpired: [],
  resumeCodeFormat: ['EXAMPLE'],
  resumeCodeMistake: [],
  supportReferenceFormat: ['EXAMPLE'],
  supportReferenceMistake: [],
  enterOrSayWhyNot: ['THING'],
  selectOrSayWhyNot: ['THING'],
  sayWhyNot: ['THING'],
  notBothAnswerAndNone: ['THING'],
  nobodyIsFreeThen: [],
  confirmThatYou: ['STATEMENT'],
}

const names = Object.keys(words) as (keyof ErrorMessages)[]
const say = (errors: ErrorMessages, name: keyof ErrorMessages): string =>
  (errors[name] as (...given: readonly unknown[]) => string)(...words[name])
const languages = [en, cy].map(({ tag, errors }) => ({ tag, errors }))

describe('the error messages', () => {
  it('are the same in both languages, called with the same words', () => {
    const functions = (errors: object): string[] =>
      Object.entries(errors)
        .flatMap(([name, each]) => (typeof each === 'function' ? [`${name}(${each.length})`] : []))
        .sort()
    expect(functions(welsh)).toEqual(functions(english))
    expect(functions(english).map((each) => each.replace(/\(.*/, ''))).toEqual([...names].sort())
  })

  it.each(languages)('say each word they are given: $tag', ({ errors }) => {
    for (const name of names)
      for (const word of words[name].flat().filter((each) => /^[A-Z]{3}|^71$/.test(String(each))))
        expect(say(errors, name), name).toContain(String(word))
  })

  it.each(languages)('are whole sentences without what nobody says: $tag', ({ errors }) => {
    for (const name of names) {
      const message = say(errors, name)
      expect(message, name).toMatch(/^[\p{Lu}\d].*[^.\s]$/u)
      expect(message, name).not.toMatch(/undefined|null|\[object|NaN| {2}|\$\{/)
      // What is typeset: ’ and not '.
      expect(message, name).not.toMatch(/'|;|!/)
    }
  })

  it('blame nobody, and do not plead', () => {
    // The Design System bans these in error messages, but for "valid" in those of bank details, which are its own.
    const banned =
      /\b(?:please|sorry|valid|invalid|oops|forbidden|illegal|prohibited|you forgot|error|failed|incorrect|can't|don't|click)\b/i
    const ofBankDetails = ['sortCodeFormat', 'accountNumberFormat']
    for (const name of names.filter((each) => !ofBankDetails.includes(each)))
      expect(say(english, name), name).not.toMatch(banned)
  })

  it('are short enough to read', () => {
    for (const name of names)
      for (const sentence of say(english, name).split(/\. /))
        expect(sentence.split(' ').length, `${name}: ${sentence}`).toBeLessThanOrEqual(25)
  })

  it.each([
    ['enter', welsh.enter('enw cyntaf'), 'Rhowch enw cyntaf'],
    ['yearMustHave4Numbers', welsh.yearMustHave4Numbers(), 'Rhaid i’r flwyddyn gynnwys 4 rhif'],
    ['emailFormat', welsh.emailFormat(), 'Rhowch gyfeiriad e-bost yn y ffurf gywir, fel name@example.com'],
    ['townOrCity', welsh.townOrCity(), 'Rhowch y dref neu’r ddinas'],
    [
      'nationalInsuranceFormat',
      welsh.nationalInsuranceFormat(),
      'Rhowch rif Yswiriant Gwladol sy’n 2 lythyren, 6 rhif, yna A, B, C neu D, fel QQ 12 34 56 C',
    ],
  ] as const)('have the Welsh that GOV.UK Forms publishes: %s', (name, message, published) => {
    expect(welsh.published).toContain(name)
    expect(message).toBe(published)
  })

  it('are marked as published only where this test knows their words', () => {
    expect([...welsh.published].sort()).toEqual(
      ['emailFormat', 'enter', 'nationalInsuranceFormat', 'townOrCity', 'yearMustHave4Numbers'].sort(),
    )
  })

  it('name the missing parts of a date in a row', () => {
    expect(english.mustIncludeParts('It', ['month'])).toBe('It must include a month')
    expect(english.mustIncludeParts('It', ['day', 'month', 'year'])).toBe('It must include a day, month and year')
    expect(welsh.mustIncludeParts('Hwn', ['day', 'month', 'year'])).toContain('diwrnod, mis a blwyddyn')
    expect(welsh.mustIncludeParts('Hwn', ['year'])).toContain('gynnwys blwyddyn')
  })

  it('have an example only if there is one', () => {
    expect(english.mustBeANumber('It', '30')).toBe('It must be a number, like 30')
    expect(english.mustBeANumber('It')).toBe('It must be a number')
    expect(welsh.mustBeANumber('Hwn')).toBe('Hwn: rhaid i’r ateb fod yn rhif')
  })
})
