import { describe, expect, it } from 'vitest'
import { fieldIds, joinIds } from './ids.js'

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

describe('what describes a control', () => {
  it('is each id in the order given, with a space between', () => {
    expect(joinIds('help', 'full-name-hint', 'full-name-error')).toBe('help full-name-hint full-name-error')
  })

  it('leaves out what is not there', () => {
    expect(joinIds(undefined, false, 'full-name-hint', null, '')).toBe('full-name-hint')
  })

  it('is no attribute at all when nothing describes it', () => {
    expect(joinIds()).toBeUndefined()
    expect(joinIds(undefined, false, null, '')).toBeUndefined()
  })
})
