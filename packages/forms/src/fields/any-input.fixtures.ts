import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cy } from '../cy.js'
import { en } from '../en.js'
import type { Checking, Field, Typed } from '../field.js'
import type { Posted } from '../posted.js'

/** A check in English, on a day in November 2026. */
export const inEnglish: Checking = { language: en, now: new Date('2026-11-22T12:00:00Z') }

/** The same check in Welsh. */
export const inWelsh: Checking = { ...inEnglish, language: cy }

/** What comes of what someone typed: the value, or the error messages. */
export function answer<Value, Given extends Typed>(
  field: Field<Value, Given>,
  typed: Given,
  checking: Checking = inEnglish,
): unknown {
  const { value, problems } = field.check(typed, checking)
  return problems ? problems.map(({ message }) => message) : value
}

/** Any text: of any characters, of halves of characters, and of those that people type for this kind of answer. */
export const anyText = (likely: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.array(fc.nat(0xffff), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes)),
    fc.array(fc.constantFrom(...likely, ' ', '\u00A0', '\t', '\u200B'), { maxLength: 20 }).map((each) => each.join('')),
  )

/** What a field must do with anything at all. */
export function holdsForAnything<Value, Given extends Typed>(
  field: Field<Value, Given>,
  values: fc.Arbitrary<Value>,
  likely: string,
): void {
  const text = anyText(likely)
  const names = ['it', ...(field.parts ?? []).map((part) => `it-${part}`)]
  const pairs = fc.array(fc.tuple(fc.constantFrom(...names), text), { maxLength: 8 })
  const anyBody: fc.Arbitrary<Posted> = fc.oneof(
    pairs.map((each) => new URLSearchParams(each)),
    pairs.map((each) => each.reduce((data, [name, value]) => (data.append(name, value), data), new FormData())),
    fc.dictionary(fc.constantFrom(...names), fc.oneof(text, fc.anything())),
    fc.anything() as fc.Arbitrary<Posted>,
  )

  it('takes anything that is posted, and gives an answer or says what is wrong', () => {
    fc.assert(
      fc.property(anyBody, fc.constantFrom(inEnglish, inWelsh), (body, checking) => {
        const { value, problems = [] } = field.check(field.read(body, 'it'), checking)
        expect(value === undefined ? problems.length : 1).toBeGreaterThan(0)
        for (const { message, parts = [] } of problems) {
          expect(message).toMatch(/\p{L}/u)
          expect(field.parts ?? []).toEqual(expect.arrayContaining([...parts]))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('shows again what was typed, to the last character', () => {
    const typed = fc.record(Object.fromEntries(names.map((name) => [name, text.map((each) => each.toWellFormed())])))
    fc.assert(
      fc.property(typed, (body) => {
        const given = field.read(body, 'it')
        const before = structuredClone(given)
        field.check(given, inEnglish)
        expect(given).toEqual(before)
        const { it: whole, ...parts } = body
        const inTheirParts = Object.fromEntries(
          Object.entries(parts).map(([name, each]) => {
            const part = name.slice(3)
            const isList = Array.isArray((given as Readonly<Record<string, unknown>>)[part])
            return [part, isList ? [each] : each]
          }),
        )
        expect(Array.isArray(given) ? given[0] : given).toEqual(field.parts ? inTheirParts : whole)
      }),
    )
  })

  it('shows an answer so that it is read as the same answer', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(field.check(field.show(value), inEnglish)).toMatchObject({ value })
      }),
      { numRuns: 300 },
    )
  })

  it('shows whatever it made of a text so that it is read as the same', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const { value } = field.check(field.read(body, 'it'), inEnglish)
        const again = value === undefined ? undefined : field.check(field.show(value), inEnglish).value
        expect(again).toEqual(value)
      }),
      { numRuns: 500 },
    )
  })
}
