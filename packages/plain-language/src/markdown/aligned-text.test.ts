import { describe, expect, it } from 'vitest'
import { align } from './aligned-text.js'

/** The source at the place of each unit of the text. */
const places = (value: string, source: string): string =>
  align(value, source, 0)
    .offsets.map((at) => source[at])
    .join('')

describe('lining a text up with its source', () => {
  it('maps each letter to itself when nothing was taken out', () => {
    expect(align('abc', 'abc', 10)).toEqual({ text: 'abc', offsets: [10, 11, 12] })
  })

  it('steps over backslashes, and maps a character reference to where it starts', () => {
    expect(places('a*b', 'a\\*b')).toBe('a*b')
    expect(places('a&b', 'a&amp;b')).toBe('a&b')
    expect(places('A😀b', '&#x41;&#128512;b')).toBe('&&&b')
    expect(align('&amp;', '&amp;amp;', 0).offsets).toEqual([0, 5, 6, 7, 8])
  })

  it('steps over what begins the lines of a quotation', () => {
    expect(places('a\nb', 'a\n  > b')).toBe('a\nb')
  })

  it('drops what the source does not have instead of guessing a place for it', () => {
    expect(align('ab', 'a', 0)).toEqual({ text: 'a', offsets: [0] })
  })
})
