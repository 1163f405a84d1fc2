import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthOf, tidyLine, tidyLines } from '../tidy.js'
import { answer, holdsForAnything, inEnglish, inWelsh } from './any-input.fixtures.js'
import { text } from './text.js'

const name = text({ thing: { en: 'your full name', cy: 'eich enw llawn' }, subject: { en: 'Full name', cy: 'Enw' } })
const tidy = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 }).map(tidyLine)
const sayable = tidy.filter((each) => /[^\s\p{C}]/u.test(each))

describe('an answer in words', () => {
  it.each([
    'O’Neill',
    "O'Neill",
    'Siân',
    'Nguyễn Văn',
    '李小龍',
    'محمد',
    'می‌خواهم',
    'X Æ A-12',
    '👩‍🚀',
    '<b>"Sam" & co</b>',
    '5',
    '-',
  ])('keeps %s as it is', (typed) => {
    expect(answer(name, typed)).toBe(typed)
  })

  it('loses only what nobody types on purpose', () => {
    expect(answer(name, '  Sam \t Example\u200B\r\n')).toBe('Sam Example')
  })

  it.each(['', '  ', '\n', '\u00A0', '\u200B', '\u200D', '\u200E', '\u0000'])(
    'is missing if all there is is %j',
    (typed) => {
      expect(answer(name, typed)).toEqual(['Enter your full name'])
      expect(answer(name, typed, inWelsh)).toEqual(['Rhowch eich enw llawn'])
    },
  )

  it('has 500 characters or less unless set, as people see them', () => {
    expect(answer(name, '👨‍👩‍👧'.repeat(500))).toHaveLength(500 * 8)
    expect(answer(name, 'a'.repeat(501))).toEqual(['Full name must be 500 characters or less'])
    expect(answer(text({ thing: 'it', most: 1 }), 'ab')).toEqual(['It must be 1 character or less'])
  })

  it('may have a fewest', () => {
    const field = text({ thing: 'the reason', fewest: 3 })
    expect(answer(field, 'ab')).toEqual(['The reason must be 3 characters or more'])
    expect(answer(field, ' ab ')).toEqual(['The reason must be 3 characters or more'])
    expect(answer(field, 'abc')).toBe('abc')
  })

  it('may have to look like something, each time it is asked', () => {
    const message = { en: 'Reference must start with HR', cy: 'Rhaid i’r cyfeirnod ddechrau â HR' }
    const field = text({ thing: 'the reference', mustMatch: { test: /^HR/g, message } })
    for (let time = 0; time < 3; time++) expect(answer(field, ' HR1')).toBe('HR1')
    expect(answer(field, '1HR')).toEqual(['Reference must start with HR'])
    expect(answer(field, '1HR', inWelsh)).toEqual(['Rhaid i’r cyfeirnod ddechrau â HR'])
  })

  it('never has more than its limit', () => {
    const short = text({ thing: 'it', most: 5 })
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (typed) => {
        const { value } = short.check(typed, inEnglish)
        expect(lengthOf(value ?? '')).toBeLessThanOrEqual(5)
      }),
    )
  })

  it('tells a service that speaks Welsh to give Welsh words', () => {
    expect(() => answer(text({ thing: { en: 'it' } }), '', inWelsh)).toThrow(
      'Add the words in "cy" beside {"en":"it"}.',
    )
  })

  holdsForAnything(name, sayable, 'Aa ’\n')
})

describe('an answer of several lines', () => {
  const reason = text({ thing: 'the reason', severalLines: true })

  it('keeps its lines, and not the way a browser sends them', () => {
    expect(answer(reason, ' one \r\n\r\n\r\n\r\ntwo\rthree ')).toBe('one\n\ntwo\nthree')
  })

  const lines = fc.array(sayable, { minLength: 1, maxLength: 5 }).map((each) => tidyLines(each.join('\n')))
  holdsForAnything(reason, lines, 'Aa\r\n\u2028')
})
