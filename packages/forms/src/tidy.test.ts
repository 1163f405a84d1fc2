import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthOf, plainFigures, readings, tidyCode, tidyFigures, tidyLine, tidyLines } from './tidy.js'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(fc.constantFrom(...'a1é\u0301 \t\n\r\u00A0\u00AD\u200B\u202E\u2028\uFEFF\uD800²'))
    .map((each) => each.join('')),
)

describe('a line of text', () => {
  it.each([
    ['  Sam   Example ', 'Sam Example'],
    ['Sam\tExample\r\n', 'Sam Example'],
    ['Sam\u00A0Example', 'Sam Example'],
    ['Sam\u2028Example', 'Sam Example'],
    ['Sam\u0000Example', 'Sam Example'],
    ['Exam\u00ADple', 'Example'],
    ['Exam\u200Bple', 'Example'],
    ['\uFEFFSam', 'Sam'],
    ['\u202Amas\u202C', 'mas'],
    ['\u202Emas', 'mas'],
    ['Sia\u0302n', 'Siân'],
    ['\uD83D', '\uFFFD'],
  ])('%j is %j', (typed, tidied) => {
    expect(tidyLine(typed)).toBe(tidied)
  })

  it.each(['O’Neill', 'Siân', 'می‌خواهم', '👨‍👩‍👧', '李', '<b>Sam</b>', '½', 'ﬁ', 'x²'])('keeps %s as it is', (typed) => {
    expect(tidyLine(typed)).toBe(typed)
  })

  it('has nothing in it that is not there to be read, however often it is tidied', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = tidyLine(text)
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u00AD\u200B\u202A-\u202E\u2028\u2029]| {2}|^ | $/u)
        expect(tidyLine(line)).toBe(line)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a text of several lines', () => {
  it.each([
    ['one\r\ntwo\rthree\ntwo', 'one\ntwo\nthree\ntwo'],
    ['one\u2028two\u0085three', 'one\ntwo\nthree'],
    [' one \n\n\n\n two ', 'one\n\ntwo'],
    ['\n\none\n', 'one'],
  ])('%j is %j', (typed, tidied) => {
    expect(tidyLines(typed)).toBe(tidied)
  })

  it('is tidied once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tidyLines(tidyLines(text))).toBe(tidyLines(text))
      }),
    )
  })
})

describe('a code', () => {
  it.each([
    [' sw1a 1aa ', 'SW1A1AA'],
    ['30-94-30', '309430'],
    ['30–94—30', '309430'],
    ['30.94·30', '309430'],
    ['30/94/30', '309430'],
    ['“(AB12 CDE)”', 'AB12CDE'],
    ["'AB12_CDE'", 'AB12CDE'],
    ['ａｂ１２', 'AB12'],
    ['\u202A12\u202C\u200B34', '1234'],
    ['12²', '12²'],
    ['1*2', '1*2'],
  ])('%j is %j', (typed, tidied) => {
    expect(tidyCode(typed)).toBe(tidied)
  })

  it('of figures alone has no letters that look like them', () => {
    expect(tidyFigures('o1 I2 l3')).toBe('011213')
    expect(tidyFigures('S5')).toBe('S5')
  })

  it('is found whatever people put between its characters', () => {
    const character = fc.constantFrom(...'ABCXYZ0189')
    const between = fc
      .array(fc.constantFrom(...' \t\u00A0\u200B\u202A-–—−.,·:;/()[]“”"’_'))
      .map((each) => each.join(''))
    fc.assert(
      fc.property(fc.array(fc.tuple(between, character)), between, (pieces, end) => {
        const typed = pieces.map(([before, each]) => before + each.toLowerCase()).join('') + end
        expect(tidyCode(typed)).toBe(pieces.map(([, each]) => each).join(''))
      }),
    )
  })
})

describe('figures', () => {
  it('of every script become 0 to 9', () => {
    const figures = Array.from({ length: 0x110000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((character) => /\p{Nd}/u.test(character))
    expect(figures.length).toBeGreaterThan(600)
    expect(figures.length % 10).toBe(0)
    for (const [index, figure] of figures.entries()) expect(plainFigures(figure), figure).toBe(String(index % 10))
  })

  it.each(['½', '1½', '10²', '①', 'H₂O'])('that are raised, circled or in a fraction stay: %s', (text) => {
    expect(plainFigures(text)).toBe(text)
  })
})

describe('letters that look like figures', () => {
  it('can be read both ways, first as typed', () => {
    expect(readings('A1')).toEqual(['A1', 'AI'])
    for (const code of ['O', '0', 'I', '1', 'O1', '0I']) expect(readings(code)[0]).toBe(code)
    expect(readings('O1').sort()).toEqual(['01', '0I', 'O1', 'OI'])
    expect(readings('AB')).toEqual(['AB'])
  })
})

describe('the length of a text', () => {
  it.each([
    ['', 0],
    ['Siân', 4],
    ['Sia\u0302n', 4],
    ['👨‍👩‍👧', 1],
    ['🏴󠁧󠁢󠁷󠁬󠁳󠁿', 1],
    ['நி', 1],
  ])('of %j is %d, as people see it', (text, length) => {
    expect(lengthOf(text)).toBe(length)
  })
})
