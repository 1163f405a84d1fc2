import { describe, expect, it } from 'vitest'
import { found } from './found.fixtures.js'
import { pageTitle } from './page-title.js'

describe('page titles', () => {
  it('lets 65 characters through and finds 66', () => {
    expect(found(pageTitle, 'a'.repeat(65), { slot: 'title' })).toEqual([])
    expect(found(pageTitle, 'a'.repeat(66), { slot: 'title' })).toEqual(['a'.repeat(66)])
  })

  it('counts a character as one even when a computer stores it as two', () => {
    expect(found(pageTitle, '𝒜'.repeat(65), { slot: 'title' })).toEqual([])
  })
})
