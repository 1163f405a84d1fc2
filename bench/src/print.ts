// The report as a person reads it in a terminal.
import type { ContenderReport, Report } from './report.ts'

type Column = [heading: string, cell: (contender: ContenderReport) => string]

const times = (value: number): string => `${value.toFixed(2)}x`
const milliseconds = (value: number): string => value.toFixed(value < 10 ? 2 : 1)
const whole = (value: number): string => Math.round(value).toLocaleString('en-GB')

const server = (page: 'page' | 'form'): Column[] => [
  ['to hand-written', ({ server }) => times(server[page].ratio.median)],
  ['quickest', ({ server }) => times(server[page].leastRatio)],
  ['half of rounds', ({ server }) => `${times(server[page].ratio.lower)} to ${times(server[page].ratio.upper)}`],
  ['a second', ({ server }) => whole(server[page].perSecond)],
  ['HTML bytes', ({ html }) => whole(html[page])],
]
const hydration = (page: 'page' | 'form'): Column[] => [
  ['to hand-written', ({ hydration }) => times(hydration[page].unthrottled.ratio.median)],
  ['quickest', ({ hydration }) => times(hydration[page].unthrottled.leastRatio)],
  ['ms', ({ hydration }) => milliseconds(hydration[page].unthrottled.median)],
  ['ms by the clock', ({ hydration }) => milliseconds(hydration[page].unthrottled.clock.median)],
  ['slow: to h.-w.', ({ hydration }) => times(hydration[page].slow.ratio.median)],
  ['slow: ms', ({ hydration }) => milliseconds(hydration[page].slow.median)],
]
const typing = (way: 'memoised' | 'plain'): Column[] => [
  ['ms', ({ typing }) => (typing ? milliseconds(typing[way].unthrottled.median) : '–')],
  ['slow: ms', ({ typing }) => (typing ? milliseconds(typing[way].slow.median) : '–')],
  ['fields drawn', ({ typing }) => (typing ? whole(typing[way].unthrottled.drawnAgain) : '–')],
]
const bytes: Column[] = [
  ['page, esbuild', ({ weight }) => whole(weight.script.page.esbuild)],
  ['page, rolldown', ({ weight }) => whole(weight.script.page.rolldown)],
  ['input, esbuild', ({ weight }) => whole(weight.script.input.esbuild)],
  ['input, rolldown', ({ weight }) => whole(weight.script.input.rolldown)],
  ['page CSS', ({ weight }) => whole(weight.css.page)],
  ['input CSS', ({ weight }) => whole(weight.css.input)],
]
const exposed: Column[] = [
  ['server’s HTML', ({ exposed }) => `${exposed.server} of 5`],
  ['hydrated', ({ exposed }) => `${exposed.hydrated} of 5`],
]

const sections: readonly [title: string, columns: readonly Column[]][] = [
  ['Server render, question page', server('page')],
  ['Server render, 200 fields', server('form')],
  ['Hydration, question page (slow: processor 4 times slower)', hydration('page')],
  ['Hydration, 200 fields', hydration('form')],
  ['Keystroke to commit, 200 kept fields, each in memo()', typing('memoised')],
  ['Keystroke to commit, 200 kept fields, no memo()', typing('plain')],
  ['Script beyond React and styles, bytes after minify and gzip', bytes],
  ['Label, hint and error together in Chromium’s accessibility tree', exposed],
]

/** The report, as lines. */
export function print({ machine, contenders, missing, wholePage, sameAsNunjucks, bars }: Report): string[] {
  const all = Object.values(contenders)
  const lines = [
    `Node ${machine.node}, ${machine.processors} × ${machine.processor}${machine.quick ? ', a quick run: the times are rough' : ''}`,
  ]
  for (const [title, columns] of sections) lines.push('', title, ...table(all, columns))
  lines.push(
    '',
    `A whole page with its styles inside: ${whole(wholePage.gzip)} bytes with gzip, ${whole(wholePage.brotli)} with Brotli, ${whole(wholePage.raw)} as they are.`,
    `Handrail’s HTML and GOV.UK Frontend’s are ${sameAsNunjucks ? 'the same DOM' : 'not the same DOM'}.`,
    '',
    'What cannot be compared',
  )
  for (const { name, differs, complaint } of all) {
    for (const each of differs) lines.push(`  ${name}: ${each}`)
    if (complaint) lines.push(`  ${name}: React says of its hydration: ${complaint.split('\n')[0]}`)
  }
  for (const [name, reason] of Object.entries(missing)) lines.push(`  ${name} could not take part: ${reason}`)
  lines.push('', 'Bars')
  for (const { name, is, most, unit, isMet } of bars) {
    const value = (number: number): string => (Number.isInteger(number) ? whole(number) : number.toFixed(2))
    lines.push(`  ${isMet ? '✔' : '✘'} ${name}: ${value(is)} of at most ${value(most)} ${unit}`)
  }
  return lines
}

function table(contenders: readonly ContenderReport[], columns: readonly Column[]): string[] {
  const rows = [
    ['', ...columns.map(([heading]) => heading)],
    ...contenders.map((each) => [`${each.name} ${each.version}`, ...columns.map(([, cell]) => cell(each))]),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) =>
    row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!))).join('  '),
  )
}
