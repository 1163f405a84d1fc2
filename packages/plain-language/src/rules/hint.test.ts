import { describe, expect, it } from 'vitest'
import { found } from './found.fixtures.js'
import { hint } from './hint.js'

const inHint = { slot: 'hint' } as const

describe('hints', () => {
  it.each([
    ['It is on www.example.com', 'www.example.com'],
    ['Read [how to find it](/help)', ']('],
    ['Read <a href="/help">how</a>', '<a'],
  ])('finds the link in “%s”, which a screen reader cannot follow', (text, words) => {
    expect(found(hint, text, inHint)).toEqual([words])
  })

  it('finds the second sentence', () => {
    expect(found(hint, 'It is on your card. Look for 10 numbers', inHint)).toEqual(['Look for 10 numbers'])
  })

  it('says nothing about one short sentence', () => {
    expect(found(hint, 'It is on your card, like QQ 12 34 56 C', inHint)).toEqual([])
  })
})
