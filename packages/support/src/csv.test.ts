import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvText } from './csv.js'

/** Reads CSV as RFC 4180 says, on its own terms: it shares nothing with the code that writes it. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let index = 0; index < csv.length; index += 1) {
    const character = csv[index]!
    if (quoted && character === '"' && csv[index + 1] === '"') {
      cell += '"'
      index += 1
    } else if (character === '"') quoted = !quoted
    else if (!quoted && (character === ',' || character === '\n')) {
      rows.at(-1)!.push(cell)
      cell = ''
      if (character === '\n') rows.push([])
    } else if (quoted || character !== '\r') cell += character
  }
  return rows.slice(0, -1)
}

const body = (csv: string): string => csv.slice(1)

test('a table is read back as it was, with commas, quotation marks and several lines in a cell', () => {
  const rows = [
    ['What made it hard', 'People'],
    ['No computer, phone or tablet', '12'],
    ['She said "it is slow"', 'one line\nand another'],
  ]
  expect(read(body(csvText(rows)))).toEqual(rows)
})

test('it starts with the mark by which Excel knows UTF-8, so that Welsh letters are right', () => {
  expect(csvText([['Dŵr']])).toBe('\uFEFF"Dŵr"\r\n')
})

test('a number is a number, and a cell without anything is empty', () => {
  expect(body(csvText([[0, -1.5, undefined, '']]))).toBe('0,-1.5,,""\r\n')
})

test.each(['=1+1', '+44', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', "=HYPERLINK('a')"])(
  'text that a spreadsheet would run is only text: %j',
  (text) => {
    expect(read(body(csvText([[text]])))[0]).toEqual([`'${text}`])
  },
)

test('a phone number that starts with 0 and a word with a dash in it are left alone', () => {
  expect(read(body(csvText([['01632 960 001', 'drop-in', 'a = b']])))).toEqual([['01632 960 001', 'drop-in', 'a = b']])
})

test('whatever people write stays in its own cell, and no cell starts a formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), { minLength: 1 }),
      (rows) => {
        const back = read(body(csvText(rows)))
        expect(back.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
          rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
        )
        for (const cell of back.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/)
      },
    ),
  )
})
