import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import { check } from '../check.js'
import { checkMarkdown, type PageFinding } from '../markdown/check-markdown.js'
import { positions } from '../markdown/positions.js'
import { help } from './help.js'
import { readTextFile } from './read-file.js'

/** Where the command writes. */
export interface Output {
  /** For findings, the summary and help. */
  out: (text: string) => void
  /** For problems with running it. */
  err: (text: string) => void
}

/** What the command says it could do: 0 no errors, 1 errors found, 2 could not check every file. */
export type ExitCode = 0 | 1 | 2

interface Choices {
  json: boolean
  strict: boolean
  help: boolean
  language: string
  files: string[]
}

function read(args: string[]): Choices | { problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        language: { type: 'string', default: 'en' },
      },
    })
    return { ...values, files: positionals }
  } catch (reason) {
    const { message } = reason as Error
    const [, option = ''] = /'(-[^' ]*)/.exec(message) ?? []
    if (/missing|ambiguous/.test(message)) return { problem: `The option ${option} needs a value, like --language=cy.` }
    if (/does not take/.test(message)) return { problem: `The option ${option} does not take a value.` }
    return { problem: `There is no option called ${option}.` }
  }
}

function checkFile(file: string, source: string, language: string): PageFinding[] {
  if (extname(file).toLowerCase() !== '.txt') return checkMarkdown(source, { file, language })
  const at = positions(source)
  return check(source, { language }).map((finding) => ({ ...finding, ...at(finding.start), file }))
}

function counted(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`
}

/**
 * The command line, as a function.
 *
 * @param args what was typed after the command's name
 * @param output where to write
 * @returns the number to end with
 */
export function run(args: string[], output: Output): ExitCode {
  const choices = read(args)
  if ('problem' in choices) {
    output.err(`${choices.problem} Type handrail-plain-language --help to see what there is.\n`)
    return 2
  }
  if (choices.help) {
    output.out(help)
    return 0
  }
  if (choices.files.length === 0) {
    output.err('Give at least one file to check. Type handrail-plain-language --help to see how.\n')
    return 2
  }
  const findings: PageFinding[] = []
  const problems: string[] = []
  for (const file of choices.files) {
    const result = readTextFile(file)
    if ('problem' in result) problems.push(result.problem)
    else findings.push(...checkFile(file, result.source, choices.language))
  }
  const checked = choices.files.length - problems.length
  const errors = findings.filter(({ level }) => level === 'error').length
  const warnings = findings.length - errors
  if (choices.json) {
    output.out(`${JSON.stringify({ findings, problems, checked, errors, warnings }, null, 2)}\n`)
  } else {
    for (const { file, line, column, rule, message, fix, level } of findings) {
      output.out(`${file}:${line}:${column}  ${rule}  ${message} — ${fix}${level === 'warning' ? ' (warning)' : ''}\n`)
    }
    const found = `${counted(errors, 'error', 'errors')} and ${counted(warnings, 'warning', 'warnings')}`
    output.out(`${found} in ${counted(checked, 'file', 'files')}.\n`)
  }
  for (const problem of problems) output.err(`${problem}\n`)
  if (problems.length > 0) return 2
  return errors > 0 || (choices.strict && warnings > 0) ? 1 : 0
}
