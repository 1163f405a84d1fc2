import { describe, expect, it } from 'vitest'
import { found } from './found.fixtures.js'
import { latinAbbreviations } from './latin.js'

describe('Latin abbreviations', () => {
  it.each([
    ['Bring proof, eg a bill.', 'eg'],
    ['Bring proof (e.g. a bill).', 'e.g.'],
    ['Factors such as age eg. 16', 'eg.'],
    ['Bring proof, e.g a bill.', 'e.g'],
    ['Send it to us, ie the office.', 'ie'],
    ['The office, i.e. the desk', 'i.e.'],
    ['Bills, letters etc', 'etc'],
    ['Bills, letters, etc.', 'etc.'],
  ])('finds the one in “%s”', (text, words) => {
    expect(found(latinAbbreviations, text)).toEqual([words])
  })

  it.each([
    'IE 11 is an old browser',
    'See example.ie or a@b.ie',
    'A leg of lamb',
    'The tie is long',
    'Section E g',
    'Peg etches glass',
  ])('says nothing about “%s”', (text) => {
    expect(found(latinAbbreviations, text)).toEqual([])
  })
})
