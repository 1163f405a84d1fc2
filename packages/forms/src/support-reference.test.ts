import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cy } from './cy.js'
import { en } from './en.js'
import { resumeCode } from './resume-code.js'
import { newSupportReference, supportReference } from './support-reference.js'

const field = supportReference()
const check = (typed: string, language = en) => field.check(typed, { language, now: new Date() })
const messageFor = (typed: string): string | undefined => check(typed).problems?.[0].message

const references = fc
  .uint8Array({ minLength: 8, maxLength: 8 })
  .map((bytes) => newSupportReference((empty) => (empty.set(bytes), empty)))
const mistake = 'Check each letter and number of the reference. One of them is different'

describe('a reference to read out', () => {
  it('has 9 characters in threes, and none that look or sound alike', () => {
    for (let each = 0; each < 500; each += 1)
      expect(newSupportReference()).toMatch(/^[2346789FHKMQRWXY]{3} [2346789FHKMQRWXY]{3} [2346789FHKMQRWXY]{3}$/)
  })

  it('can be typed as it was shown, in small letters, without spaces, and as it was heard', () => {
    fc.assert(
      fc.property(references, (reference) => {
        for (const typed of [
          reference,
          reference.toLowerCase(),
          reference.replaceAll(' ', ''),
          ` ${reference.replaceAll(' ', '-')}.`,
          reference.replaceAll('M', 'N').replaceAll('8', 'B').replaceAll('K', 'j'),
        ])
          expect(check(typed)).toEqual({ value: reference })
      }),
    )
  })

  it('is never taken for that of another person when one character is wrong', () => {
    fc.assert(
      fc.property(references, fc.nat(8), fc.constantFrom(...'2346789FHKMQRWXY'), (reference, place, character) => {
        const typed = [...reference.replaceAll(' ', '')]
        fc.pre(typed[place] !== character)
        typed[place] = character
        expect(messageFor(typed.join(''))).toBe(mistake)
      }),
    )
  })

  it('is never taken for that of another person when two characters are in each other’s place', () => {
    fc.assert(
      fc.property(references, fc.nat(8), fc.nat(8), (reference, one, other) => {
        const typed = [...reference.replaceAll(' ', '')]
        fc.pre(typed[one] !== typed[other])
        ;[typed[one], typed[other]] = [typed[other]!, typed[one]!]
        expect(messageFor(typed.join(''))).toBe(mistake)
      }),
    )
  })

  it('is asked for when it is missing, and shown whole when it is not', () => {
    expect(messageFor(' ')).toBe('Enter the reference')
    expect(messageFor('4F7 K9W')).toBe('Enter the whole reference, like 4F7 K9W XM3')
    expect(check('4F7', cy).problems?.[0].message).toBe('Rhowch y cyfeirnod cyfan, fel 4F7 K9W XM3')
  })

  it('is shown in an example that is no one’s', () => {
    expect(messageFor('4F7 K9W XM3')).toBe(mistake)
  })

  it('is not taken for a code to come back with, nor the other way round', () => {
    fc.assert(
      fc.property(references, (reference) => {
        expect(resumeCode().check(reference, { language: en, now: new Date() }).problems).toBeDefined()
      }),
    )
    expect(messageFor('4F7K 9WXM 3H2Y')).toBe('Enter the whole reference, like 4F7 K9W XM3')
  })
})
