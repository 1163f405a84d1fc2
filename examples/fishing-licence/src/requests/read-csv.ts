/** What a file of cells holds, or in which of its rows a quotation mark is left open. The first row is 1. */
export type ReadCsv = { rows: string[][] } | { openInRow: number }

/**
 * Reads CSV as spreadsheets write it (RFC 4180): commas between cells, quotation marks round a cell that has commas, lines
 * or quotation marks in it. The counterpart of `csvText`.
 */
export function readCsv(text: string): ReadCsv {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  const endRow = (): void => {
    rows.push([...row, cell])
    row = []
    cell = ''
  }
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!
    if (isQuoted) {
      if (character !== '"') cell += character
      else if (text[index + 1] === '"') cell += text[++index]!
      else isQuoted = false
    } else if (character === '"' && cell === '') isQuoted = true
    else if (character === ',') {
      row.push(cell)
      cell = ''
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[index + 1] === '\n') index++
      endRow()
    } else cell += character
  }
  if (isQuoted) return { openInRow: rows.length + 1 }
  if (cell !== '' || row.length > 0) endRow()
  return { rows }
}
