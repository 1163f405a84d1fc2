import { describe, expect, it } from 'vitest'
import { describedBy, fieldIds, itemIds } from './ids.js'

describe('the ids of a question', () => {
  it('all start with its own', () => {
    expect(fieldIds('full-name')).toEqual({
      control: 'full-name',
      hint: 'full-name-hint',
      error: 'full-name-error',
    })
  })

  it('take an id as it stands, whatever is in it', () => {
    expect(fieldIds('people[0].name').error).toBe('people[0].name-error')
  })
})

describe('the ids of a choice', () => {
  it('have no number for the first, so that an error link to the question leads there', () => {
    expect(itemIds('contact', 1)).toEqual({
      control: 'contact',
      hint: 'contact-item-hint',
      conditional: 'conditional-contact',
    })
  })

  it('have the place of every other', () => {
    expect(itemIds('contact', 2)).toEqual({
      control: 'contact-2',
      hint: 'contact-2-item-hint',
      conditional: 'conditional-contact-2',
    })
    expect(itemIds('contact', 10).control).toBe('contact-10')
  })

  it('are never those of the question, nor of each other', () => {
    const { hint, error } = fieldIds('contact')
    const all = [hint, error, ...[1, 2, 3].flatMap((position) => Object.values(itemIds('contact', position)))]
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('what describes a control', () => {
  it('is each id in the order given, with a space between', () => {
    expect(describedBy('help', 'full-name-hint', 'full-name-error')).toBe('help full-name-hint full-name-error')
  })

  it('leaves out what is not there', () => {
    expect(describedBy(undefined, false, 'full-name-hint', null, '')).toBe('full-name-hint')
  })

  it('is no attribute at all when nothing describes it', () => {
    expect(describedBy()).toBeUndefined()
    expect(describedBy(undefined, false, null, '')).toBeUndefined()
  })
})
