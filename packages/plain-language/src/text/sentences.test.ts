import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords, sentences } from './sentences.js'

describe('sentences', () => {
  it('gives each one with its place in the text', () => {
    expect(sentences('  One here.  Two here?\nThree ')).toEqual([
      { start: 2, end: 11, words: 'One here.' },
      { start: 13, end: 22, words: 'Two here?' },
      { start: 23, end: 28, words: 'Three' },
    ])
  })

  it('keeps decimals, web addresses and file names whole', () => {
    expect(sentences('It costs £7.50 at example.com in index.ts now.')).toHaveLength(1)
  })

  it('joins a wrapped line, and keeps a list item apart', () => {
    expect(sentences('We can help you\nfill in the form.')).toHaveLength(1)
    expect(sentences('Bring proof,\nDetails follow.')).toHaveLength(1)
    expect(sentences('You can\n• ring us\n• write')).toHaveLength(3)
  })

  it('never loses or moves a word, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = sentences(text)
        for (const { start, end } of found) expect(0 <= start && start < end && end <= text.length).toBe(true)
        const kept = found.map(({ start, end }) => text.slice(start, end)).join('')
        expect(kept.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
      }),
    )
  })
})

describe('counting words', () => {
  it('counts what a person would count', () => {
    expect(countWords('Meet us face-to-face – or pay £7.50 at 9:30am.')).toBe(8)
  })
})
