/** What a cell of a table holds. Nothing, if it is undefined. */
export type CsvCell = string | number | undefined

/**
 * Text that a spreadsheet takes for a formula: it would run when a service manager opens the file. OWASP, "CSV Injection":
 * = + - @ tab and return. Some programs pass over spaces before them, and take the wide forms of East Asia for them.
 */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/**
 * A table as CSV (RFC 4180) that a spreadsheet opens. Text that would be a formula there is set off by an apostrophe, and
 * all text stands in quotation marks, so that it stays in its cell also where a semicolon parts cells. It starts with a mark
 * that tells Excel that it is UTF-8, or Welsh letters would be lost.
 *
 * @param rows the first has the names of the columns
 */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`

function cellText(cell: CsvCell): string {
  if (cell === undefined) return ''
  // A number of ours is a number, also one under 0.
  if (typeof cell === 'number') return `${cell}`
  return `"${(formula.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`
}
