import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askFrom } from '../ask.js'
import { defineForm } from '../form.js'
import { holdsForAnything } from './any-input.fixtures.js'
import { choicesWithDetails } from './choices-with-details.js'
import { optional } from './optional.js'
import { text } from './text.js'

const pets = choicesWithDetails(
  {
    values: ['dog', 'cat', 'other', 'none'],
    none: 'none',
    missing: 'Select your pets',
    noneAndOther: 'Select your pets, or only none',
  },
  { dog: text({ thing: 'the breed' }), other: text({ thing: 'the animal', most: 20 }) },
)
const form = defineForm({ pets })
const posted = (...entries: [string, string][]): URLSearchParams => new URLSearchParams(entries)

describe('several choices, some of which ask for more', () => {
  it('gives what was ticked in the order of the page, each with its detail', async () => {
    const { values } = await form.check(
      posted(
        ['pets-which', 'other'],
        ['pets-which', 'dog'],
        ['pets-which', 'cat'],
        ['pets-dog', ' Collie '],
        ['pets-other', 'Newt'],
      ),
    )
    expect(values!.pets).toEqual([
      { which: 'dog', detail: 'Collie' },
      { which: 'cat' },
      { which: 'other', detail: 'Newt' },
    ])
  })

  it('leads to the first checkbox when nothing was ticked', async () => {
    expect((await form.check({})).errors).toEqual([{ href: '#pets-which', message: 'Select your pets' }])
  })

  it('leads to each detail that is wrong, in the order of the page', async () => {
    const body = posted(['pets-which', 'other'], ['pets-which', 'dog'], ['pets-other', 'x'.repeat(21)])
    expect((await form.check(body)).errors).toEqual([
      { href: '#pets-dog', message: 'Enter the breed' },
      { href: '#pets-other', message: 'The animal must be 20 characters or less' },
    ])
  })

  it('forgives what stands under a choice that was left', async () => {
    const { values } = await form.check(posted(['pets-which', 'cat'], ['pets-other', 'x'.repeat(900)]))
    expect(values!.pets).toEqual([{ which: 'cat' }])
  })

  it('takes "none" alone, and asks when it is ticked with another', async () => {
    expect((await form.check(posted(['pets-which', 'none']))).values!.pets).toEqual([{ which: 'none' }])
    expect((await form.check(posted(['pets-which', 'none'], ['pets-which', 'cat']))).errors).toEqual([
      { href: '#pets-which', message: 'Select your pets, or only none' },
    ])
  })

  it('takes a value that is not on the page for no answer', async () => {
    expect((await form.check(posted(['pets-which', 'dragon']))).errors).toHaveLength(1)
  })

  it('gives the page what was ticked, what was typed and what is wrong with each', async () => {
    const state = await form.check(posted(['pets-which', 'dog'], ['pets-other', '<b>']))
    expect(askFrom(state)('pets')).toEqual({
      name: 'pets',
      error: undefined,
      errors: { dog: 'Enter the breed' },
      defaultValue: { which: ['dog'], dog: '', other: '<b>' },
    })
  })

  it('can be left empty', async () => {
    const { values } = await defineForm({ pets: optional(pets) }).check({})
    expect(values).toEqual({ pets: undefined })
  })

  const detail = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }).filter((each) => /^\w+$/.test(each))
  holdsForAnything(
    pets,
    fc.oneof(
      fc.constant([{ which: 'none' as const }]),
      detail.map((each) => [{ which: 'dog' as const, detail: each }, { which: 'cat' as const }]),
    ),
    'dogcatothernone',
  )
})
