import { describe, expect, it } from 'vitest'
import { plural } from './plural.js'

const welsh = {
  zero: '%{count} dim',
  one: '%{count} un',
  two: '%{count} dau',
  few: '%{count} tri',
  many: '%{count} chwech',
  other: '%{count} arall',
}

describe('a sentence with a number', () => {
  it.each([
    [0, '0 dim'],
    [1, '1 un'],
    [2, '2 dau'],
    [3, '3 tri'],
    [6, '6 chwech'],
    [4, '4 arall'],
  ])('has the form that Welsh has for %i', (count, sentence) => {
    expect(plural(welsh, count, 'cy')).toBe(sentence)
  })

  it('has its number as the language writes it', () => {
    expect(plural({ other: '%{count} left' }, 2000, 'en')).toBe('2,000 left')
  })

  it('falls back to the form for all other numbers', () => {
    expect(plural({ other: '%{count} arall' }, 1, 'cy')).toBe('1 arall')
  })

  it('has plain digits in a language that the browser does not know, as it would write them in its own', () => {
    expect(plural({ one: 'one', other: '%{count} left' }, 2000, 'xx')).toBe('2000 left')
    expect(plural({ one: 'one', other: '%{count} left' }, 1, 'xx')).toBe('1 left')
  })
})
