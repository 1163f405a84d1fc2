import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from './en.js'
import { newResumeCode, resumeCode } from './resume-code.js'
import { spellOut } from './spoken-code.js'

const field = resumeCode()
const check = (typed: string) => field.check(typed, { language: en, now: new Date() })
const messageFor = (typed: string): string | undefined => check(typed).problems?.[0].message

const codes = fc.uint8Array({ minLength: 11, maxLength: 11 }).map((bytes) => newResumeCode(() => bytes))
const mistake = 'Check each letter and number of the code. One of them is different'

describe('a code to come back with', () => {
  it('has 12 characters in 3 groups, and none that look or sound alike', () => {
    for (let each = 0; each < 500; each += 1) expect(newResumeCode()).toMatch(/^([2346789FHKMQRWXY]{4} ?){3}$/)
  })

  it('is another each time', () => {
    expect(new Set(Array.from({ length: 1000 }, () => newResumeCode())).size).toBe(1000)
  })

  it('can be read out', () => {
    expect(spellOut('4F7K')).toEqual([
      { character: '4', word: undefined },
      { character: 'F', word: 'Foxtrot' },
      { character: '7', word: undefined },
      { character: 'K', word: 'Kilo' },
    ])
    for (const { character, word } of spellOut('2346789FHKMQRWXY')) expect(word?.charAt(0) ?? character).toBe(character)
  })

  it('can be typed as it was shown', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(check(code)).toEqual({ value: code })
      }),
    )
  })

  it.each([
    ['in small letters', (code: string) => code.toLowerCase()],
    ['without spaces', (code: string) => code.replaceAll(' ', '')],
    ['with dashes and a full stop', (code: string) => ` ${code.replaceAll(' ', '–')}. `],
    [
      'with what looks or sounds the same',
      (code: string) => code.replaceAll('2', 'z').replaceAll('8', 'B').replaceAll('M', 'N'),
    ],
  ])('can be typed %s', (_, typed) => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(check(typed(code))).toEqual({ value: code })
      }),
    )
  })

  it('is never taken for another when one character is wrong', () => {
    fc.assert(
      fc.property(codes, fc.nat(11), fc.constantFrom(...'2346789FHKMQRWXY'), (code, place, character) => {
        const typed = [...code.replaceAll(' ', '')]
        fc.pre(typed[place] !== character)
        typed[place] = character
        expect(messageFor(typed.join(''))).toBe(mistake)
      }),
    )
  })

  it('is never taken for another when two characters are in each other’s place', () => {
    fc.assert(
      fc.property(codes, fc.nat(11), fc.nat(11), (code, one, other) => {
        const typed = [...code.replaceAll(' ', '')]
        fc.pre(typed[one] !== typed[other])
        ;[typed[one], typed[other]] = [typed[other]!, typed[one]!]
        expect(messageFor(typed.join(''))).toBe(mistake)
      }),
    )
  })

  it('is asked for when it is missing, and shown when it is not whole', () => {
    expect(messageFor('  ')).toBe('Enter your code')
    expect(messageFor('4F7K 9WXM')).toBe('Enter the whole code, like 4F7K 9WXM 3H2Y')
    expect(messageFor('4F7K 9WXM 3H2!')).toBe('Enter the whole code, like 4F7K 9WXM 3H2Y')
  })

  it('is shown in an example that is no one’s', () => {
    expect(messageFor('4F7K 9WXM 3H2Y')).toBe(mistake)
  })

  it('takes any text without falling over', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(check(typed)).toBeDefined()
      }),
    )
  })
})
