import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { ValueOf } from '../field.js'
import { answer, holdsForAnything, inEnglish, inWelsh } from './any-input.fixtures.js'
import { choice, choices } from './choice.js'

const missing = { en: 'Select how long', cy: 'Dewiswch am ba hyd' }
const length = choice({ values: ['day', 'year'], missing })

describe('one of several', () => {
  it('is one of the values of the page, and nothing else', () => {
    expect(answer(length, 'day')).toBe('day')
    for (const typed of ['', 'Day', ' day', 'month', 'constructor'])
      expect(answer(length, typed), typed).toEqual(['Select how long'])
    expectTypeOf<ValueOf<typeof length>>().toEqualTypeOf<'day' | 'year'>()
  })

  it('is asked for in Welsh on a Welsh page', () => {
    expect(answer(length, '', inWelsh)).toEqual(['Dewiswch am ba hyd'])
  })

  holdsForAnything(length, fc.constantFrom('day', 'year'), 'dayer')
})

const contact = choices({
  values: ['email', 'text', 'post', 'none'],
  missing: 'Select how to contact you',
  none: 'none',
  noneAndOther: 'Select how to contact you, or only select ‘None’',
})

describe('any number of several', () => {
  it('come in the order of the page, each once', () => {
    expect(answer(contact, ['post', 'email', 'post'])).toEqual(['email', 'post'])
    expectTypeOf<ValueOf<typeof contact>>().toEqualTypeOf<readonly ('email' | 'text' | 'post' | 'none')[]>()
  })

  it('are asked for when there is none of them', () => {
    expect(answer(contact, [])).toEqual(['Select how to contact you'])
    expect(answer(contact, ['pigeon'])).toEqual(['Select how to contact you'])
  })

  it('may be none of them, but not together with another', () => {
    expect(answer(contact, ['none'])).toEqual(['none'])
    expect(answer(contact, ['none', 'pigeon'])).toEqual(['none'])
    expect(answer(contact, ['text', 'none'])).toEqual(['Select how to contact you, or only select ‘None’'])
  })

  it('tell a developer what to say of none and another', () => {
    expect(() => choices({ values: ['a', 'none'], missing: 'Select', none: 'none' })).toThrow('needs `noneAndOther`')
  })

  it('are only ever values of the page', () => {
    const typed = fc.array(fc.oneof(fc.string(), fc.constantFrom('email', 'text', 'post', 'none', '__proto__')))
    fc.assert(
      fc.property(typed, (each) => {
        const { value = [] } = contact.check(each, inEnglish)
        expect(['email', 'text', 'post', 'none']).toEqual(expect.arrayContaining([...value]))
      }),
    )
  })

  it('take anything that is posted, and come back as they were', () => {
    fc.assert(
      fc.property(fc.anything(), (body) => contact.check(contact.read(body as never, 'it'), inEnglish) !== null),
    )
    fc.assert(
      fc.property(fc.subarray(['email', 'text', 'post'] as const, { minLength: 1 }), (value) => {
        expect(contact.check(contact.show(value), inEnglish)).toEqual({ value })
      }),
    )
    expect(contact.read({ it: ['x', 5, 'email'] }, 'it')).toEqual(['x', 'email'])
  })
})
