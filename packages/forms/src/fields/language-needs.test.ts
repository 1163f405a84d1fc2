import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cy } from '../cy.js'
import { defineForm } from '../form.js'
import { knownLanguages } from '../lists/languages.js'
import { holdsForAnything } from './any-input.fixtures.js'
import { languageNeeds, type LanguageNeeds } from './language-needs.js'

const form = defineForm({ language: languageNeeds() })
const all = { 'language-speak-which': 'pl', 'language-read-which': 'en', 'language-interpreter-which': 'no' }
const value = async (body: Record<string, string>) => (await form.check({ ...all, ...body })).values?.language

describe('the languages somebody uses', () => {
  it('can be one to talk in and another to read', async () => {
    expect(await value({})).toEqual({ speak: { which: 'pl' }, read: { which: 'en' }, interpreter: { which: 'no' } })
  })

  it('can be one that is not in the list, in their own words', async () => {
    const answer = await value({
      'language-speak-which': 'other',
      'language-speak-other': ' ትግርኛ ',
      'language-read-which': 'other',
      'language-read-other': 'Tigrinya',
    })
    expect(answer).toMatchObject({
      speak: { which: 'other', detail: 'ትግርኛ' },
      read: { which: 'other', detail: 'Tigrinya' },
    })
  })

  it('are taken from people who want everything read out, and who sign', async () => {
    const answer = await value({ 'language-speak-which': 'bfi', 'language-read-which': 'read-to-me' })
    expect(answer).toMatchObject({ speak: { which: 'bfi' }, read: { which: 'read-to-me' } })
  })

  it('have no sign language to read in', async () => {
    const { errors } = await form.check({ ...all, 'language-read-which': 'bfi' })
    expect(errors.map(({ href }) => href)).toEqual(['#language-read-which'])
  })

  it.each([
    ['spoken', {}, { which: 'spoken' }],
    ['bsl', {}, { which: 'bsl' }],
    ['other-sign', { 'language-interpreter-other-sign': 'ISL' }, { which: 'other-sign', detail: 'ISL' }],
  ])('can need an interpreter: %s', async (which, more, interpreter) => {
    expect(await value({ 'language-interpreter-which': which, ...more })).toMatchObject({ interpreter })
  })

  it('can need a woman or a man, and need not say so', async () => {
    const wanted = { 'language-interpreter-which': 'spoken' }
    expect(await value({ ...wanted, 'language-gender': 'woman' })).toMatchObject({ gender: 'woman' })
    expect(await value({ ...wanted, 'language-gender': 'any' })).not.toHaveProperty('gender')
    expect(await value(wanted)).not.toHaveProperty('gender')
  })

  it('need nobody to be a woman or a man when there is no interpreter', async () => {
    expect(await value({ 'language-gender': 'man' })).not.toHaveProperty('gender')
  })

  it('are asked for in words that say what to do, each at its own question', async () => {
    expect((await form.check({})).errors).toEqual([
      { href: '#language-speak-which', message: 'Select the language you want to use when we talk' },
      { href: '#language-read-which', message: 'Select the language you want us to write in' },
      { href: '#language-interpreter-which', message: 'Select if you need an interpreter' },
    ])
    const others = { 'language-speak-which': 'other', 'language-interpreter-which': 'other-sign' }
    expect((await form.check({ ...all, ...others })).errors).toEqual([
      { href: '#language-speak-other', message: 'Enter the language you want to use when we talk' },
      { href: '#language-interpreter-other-sign', message: 'Enter the sign language you use' },
    ])
  })

  it('are asked for in Welsh on a Welsh page', async () => {
    const { errors } = await form.check({}, { language: cy })
    expect(errors.map(({ message }) => message)).toEqual([
      'Dewiswch yr iaith rydych am ei defnyddio wrth siarad â ni',
      'Dewiswch yr iaith rydych am i ni ysgrifennu ynddi',
      'Dewiswch a oes angen cyfieithydd ar y pryd arnoch',
    ])
  })

  it('are asked about only as far as the page does', async () => {
    const welsh = defineForm({ language: languageNeeds({ languages: ['en', 'cy'], questions: ['read'] }) })
    expect((await welsh.check({ 'language-read-which': 'cy' })).values).toEqual({ language: { read: { which: 'cy' } } })
    expect((await welsh.check({ 'language-read-which': 'pl' })).errors).toHaveLength(1)
    expect(welsh.fields.language.parts).toEqual(['read-which', 'read-other'])
  })

  it('have English and Welsh first', () => {
    expect(knownLanguages.slice(0, 2)).toEqual(['en', 'cy'])
  })

  const values: fc.Arbitrary<LanguageNeeds> = fc.record({
    speak: fc.constantFrom({ which: 'cy' as const }, { which: 'other' as const, detail: 'Twi' }),
    read: fc.constantFrom({ which: 'read-to-me' as const }, { which: 'ur' as const }),
    interpreter: fc.constantFrom({ which: 'bsl' as const }, { which: 'other-sign' as const, detail: 'ISL' }),
    gender: fc.constantFrom('woman' as const, 'man' as const),
  })
  holdsForAnything(languageNeeds(), values, 'plcyenotherno')
})
