// A file of cells, as spreadsheets write it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvText } from '@handrail/support'
import { readCsv } from '../src/requests/read-csv.js'

test('a table comes back from CSV as it went in, whatever is in its cells', () => {
  const rows = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), { minLength: 1 })
  fc.assert(
    fc.property(rows, (cells) => {
      const read = readCsv(csvText(cells).slice(1))
      const plain = (all: string[][]) => all.map((row) => row.map((each) => each.replace(/^'/, '')))
      expect('rows' in read && plain(read.rows)).toEqual(plain(cells))
    }),
  )
})

test.each([
  [
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\rb', [['a'], ['b']]],
  ['"a ""b"", c\nd",e', [['a "b", c\nd', 'e']]],
  ['a 6" fish,,', [['a 6" fish', '', '']]],
  ['', []],
])('%j is read as a spreadsheet reads it', (text, rows) => {
  expect(readCsv(text)).toEqual({ rows })
})

test('a quotation mark that nothing ends is found, with its row', () => {
  expect(readCsv('a\n"b\nc\n"\nd\n"e')).toEqual({ openInRow: 4 })
})
