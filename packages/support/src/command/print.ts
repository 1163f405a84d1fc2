import type { Finding } from '../review/rules.js'

/** Where the command writes, and what it knows about the computer. */
export interface Output {
  /** For findings, the summary and help. */
  out: (text: string) => void
  /** For problems with running it. */
  err: (text: string) => void
  /** Whether a person looks at it in a terminal that shows colours. */
  colour: boolean
  /** Now. */
  now: Date
}

/** Colour is never the only sign: each of these words is printed too. */
export function coloured(word: string, code: number, { colour }: Pick<Output, 'colour'>): string {
  return colour ? `\u001B[${code}m${word}\u001B[0m` : word
}

const red = 31
const yellow = 33

export interface FileFinding extends Finding {
  file: string
}

/** A finding as three lines: where, what is wrong, what to do. */
export function findingText(
  { file, line, column, level, rule, record, path, wrong, fix }: FileFinding,
  output: Output,
): string {
  const where = line === undefined ? file : `${file}:${line}:${column}`
  const sign = coloured(level === 'error' ? 'Error' : 'Notice', level === 'error' ? red : yellow, output)
  const field = [record && `"${record}"`, path].filter(Boolean).join(', ')
  return `${where}  ${sign}  ${rule}${field ? `  ${field}` : ''}\n  ${wrong}\n  ${fix}\n\n`
}

/** The line of a file with a sign under the place: where JSON stops making sense is easier to see than to count. */
export function lineText(text: string, line: number, column: number): string {
  const source = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)[line - 1] ?? ''
  // A file in one line can be longer than anyone reads.
  const from = Math.max(0, column - 40)
  const shown = source.slice(from, column + 40).replaceAll('\t', ' ')
  return `  ${shown}\n  ${' '.repeat(column - 1 - from)}^\n`
}

/** A number and the word for what was counted. */
export const counted = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`
