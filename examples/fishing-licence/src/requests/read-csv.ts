import { CsvError, parse } from 'csv-parse/sync'

/** What a file of cells holds, or in which of its rows a quotation mark is left open. The first row is 1. */
export type ReadCsv = { rows: string[][] } | { openInRow: number }

/** Reads CSV as spreadsheets write it. The counterpart of `csvText`. */
export function readCsv(text: string): ReadCsv {
  try {
    const rows = parse(text, {
      bom: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
    })
    return { rows }
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED')
      return { openInRow: Number(error['records']) + 1 }
    throw error
  }
}
