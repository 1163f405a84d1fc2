import { describe, expect, it } from 'vitest'
import { bracketedPlurals } from './bracketed-plurals.js'
import { fixes, found } from './found.fixtures.js'

describe('plurals in brackets', () => {
  it.each([
    ['Send your document(s)', 'document(s)'],
    ['Name of child(ren)', 'child(ren)'],
    ['Your address(es)', 'address(es)'],
  ])('finds the one in “%s”', (text, words) => {
    expect(found(bracketedPlurals, text)).toEqual([words])
  })

  it('says what to write', () => {
    expect(fixes(bracketedPlurals, 'Your document(s)')).toEqual([
      'Write the plural: it covers one as well, like “documents”.',
    ])
  })

  it.each(['Section 2(s)', 'the form (see below)', 'Name (as on your passport)'])('says nothing about “%s”', (text) => {
    expect(found(bracketedPlurals, text)).toEqual([])
  })
})
