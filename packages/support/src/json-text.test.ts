import fc from 'fast-check'
import { expect, test } from 'vitest'
import { positionsIn, readJson } from './json-text.js'

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

/** JSON with a few characters added, dropped or changed. */
const almostJson = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...'{}[]",:\\ \n\t/-+.0e1tu\u0000“'), fc.nat(2))),
  )
  .map(([json, edits]) =>
    edits.reduce((text, [at, character, drop]) => {
      const place = at % (text.length + 1)
      return text.slice(0, place) + character + text.slice(place + drop)
    }, json),
  )

test('it reads exactly what JSON.parse reads, to the same values', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json({ maxDepth: 6 }), almostJson, fc.string()), (text) => {
      const read = readJson(text)
      const wanted = parsed(text)
      expect(read.ok).toBe(wanted !== undefined)
      if (read.ok) expect(read.value).toEqual(wanted?.value)
    }),
    { numRuns: 3000 },
  )
})

test('a name such as __proto__ is a field like any other', () => {
  const read = readJson('{ "__proto__": { "polluted": true } }')
  expect(read.ok && Object.keys(read.value as object)).toEqual(['__proto__'])
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})

test('a bracket inside a bracket, thousands of times over, is told about and does not break anything', () => {
  expect(readJson('['.repeat(100_000))).toMatchObject({
    ok: false,
    fault: { wrong: 'There are too many brackets inside each other.' },
  })
})

const faults: [what: string, text: string, line: number, column: number, wrong: string, fix: string][] = [
  [
    'a comma too many in a record',
    '{\n  "a": 1,\n}',
    2,
    9,
    'There is a comma with nothing after it.',
    'Remove the extra comma.',
  ],
  [
    'a comma too many in a list',
    '[1, 2, ]',
    1,
    6,
    'There is a comma with nothing after it.',
    'Remove the extra comma.',
  ],
  [
    'a missing comma',
    '{\n  "a": 1\n  "b": 2\n}',
    3,
    3,
    'There is no comma between two fields.',
    'Add a comma before this, or a } to end.',
  ],
  [
    'a missing comma in a list',
    '["a" "b"]',
    1,
    6,
    'There is no comma between two entries.',
    'Add a comma before this, or a ] to end.',
  ],
  ['a missing colon', '{ "a" 1 }', 1, 7, 'There is no colon after "a".', 'Add a colon, :, then the value.'],
  [
    'a missing value',
    '{ "a": }',
    1,
    8,
    'There is a } here, where a value is missing.',
    'Add the value, or remove the extra comma.',
  ],
  [
    'quotes from a word processor',
    '{ "a": “b” }',
    1,
    8,
    'The text starts with “ here.',
    'Use straight double quotes, ".',
  ],
  ['single quotes', '{ "a": \'b\' }', 1, 8, "The text starts with ' here.", 'Use straight double quotes, ".'],
  [
    'a name without quotes',
    '{ a: 1 }',
    1,
    3,
    'The name of a field is missing here.',
    'Put straight double quotes around it, like "name".',
  ],
  [
    'text without an end',
    '{ "a": "b\n}',
    1,
    8,
    'The text that starts here does not end on the same line.',
    'Add a double quote, ", at its end.',
  ],
  ['a file cut short', '{ "a": [1', 1, 10, 'The file stops before it is finished.', 'Add the missing ] at the end.'],
  [
    'a comment',
    '{\n  // hours\n  "a": 1\n}',
    2,
    3,
    'There is a comment here.',
    'Remove it. This kind of file cannot have comments.',
  ],
  [
    'more after the end',
    '{} {}',
    1,
    4,
    'There is more text after the end of the directory.',
    'Remove it, or check the brackets above.',
  ],
  [
    'a tab in text',
    '{ "a": "b\tc" }',
    1,
    10,
    'There is a tab or a hidden character inside the text here.',
    'Remove it, or use a space.',
  ],
  [
    'a stray backslash',
    '{ "a": "b\\c" }',
    1,
    10,
    'There is a \\ here that does not go with what comes after it.',
    'Remove it, or type \\\\.',
  ],
  [
    'a word without quotes',
    '{ "a": yes }',
    1,
    8,
    'There is a y here, where a value is missing.',
    'Text needs straight double quotes around it, ". The only words without quotes are true, false and null.',
  ],
]

test.each(faults)('%s: it says where it is and what to do', (_, text, line, column, wrong, fix) => {
  const read = readJson(text)
  if (read.ok) throw new Error('It was read as good JSON.')
  expect(read.fault).toMatchObject({ wrong, fix })
  expect(positionsIn(text)(read.fault.offset)).toEqual({ line, column })
})

test('lines are counted the same with Windows line endings', () => {
  const text = '{\r\n  "a": 1,\r\n  "b" 2\r\n}'
  const read = readJson(text)
  expect(!read.ok && positionsIn(text)(read.fault.offset)).toEqual({ line: 3, column: 7 })
})

test('the place of each character is found, whatever ends the lines', () => {
  const text = 'a\n\nbc\r\nd\re'
  const at = positionsIn(text)
  const found = [...'abcde'].map((letter) => at(text.indexOf(letter)))
  expect(found).toEqual([
    { line: 1, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 2 },
    { line: 4, column: 1 },
    { line: 5, column: 1 },
  ])
  expect(at(text.length)).toEqual({ line: 5, column: 2 })
})
