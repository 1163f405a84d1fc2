import type { BankHolidays } from '../bank-holidays.js'
import { joinBankHolidays, loadBankHolidays } from '../bank-holidays-file.js'
import { problemWords } from '../problem.js'
import { readTextFile } from '../read-file.js'
import { inspectDirectory } from '../review/review-directory.js'
import { counted, type FileFinding, findingText, lineText, type Output } from './print.js'

/** 0: no errors. 1: errors, or with `strict`, notices. 2: could not check every file. */
export type ExitCode = 0 | 1 | 2

export interface CheckChoices {
  files: readonly string[]
  at: Date
  /** The path of a list of bank holidays. */
  bankHolidays?: string
  strict: boolean
  json: boolean
}

/** Checks each file, and tells what it found. */
export async function checkFiles(choices: CheckChoices, output: Output): Promise<ExitCode> {
  const { files, at, strict, json } = choices
  const findings: FileFinding[] = []
  const problems: string[] = []
  const bankHolidays =
    choices.bankHolidays === undefined ? undefined : await readHolidays(choices.bankHolidays, problems)
  for (const file of problems.length > 0 ? [] : files) {
    const read = await readTextFile(file)
    if (!read.read) {
      problems.push(`${read.wrong} ${read.fix}\n`)
      continue
    }
    const found = inspectDirectory(read.text, { at, ...(bankHolidays && { bankHolidays }) })
    const fault = found.find(({ rule }) => rule === 'not-json')
    if (!fault) findings.push(...found.map((one) => ({ ...one, file })))
    else if (fault.line === undefined || fault.column === undefined)
      problems.push(`${file}: ${fault.wrong} ${fault.fix}\n`)
    else
      problems.push(
        `${file}:${fault.line}:${fault.column}  ${fault.wrong} ${fault.fix}\n${lineText(read.text, fault.line, fault.column)}`,
      )
  }
  const checked = files.length - Math.min(files.length, problems.length)
  const errors = findings.filter(({ level }) => level === 'error').length
  const notices = findings.length - errors
  if (json)
    output.out(
      `${JSON.stringify({ findings, problems: problems.map((one) => one.trimEnd()), checked, errors, notices }, null, 2)}\n`,
    )
  else {
    for (const finding of findings) output.out(findingText(finding, output))
    output.out(
      `${counted(errors, 'error', 'errors')} and ${counted(notices, 'notice', 'notices')} in ${counted(checked, 'file', 'files')}.\n`,
    )
  }
  for (const problem of problems) output.err(problem)
  if (problems.length > 0) return 2
  return errors > 0 || (strict && notices > 0) ? 1 : 0
}

async function readHolidays(path: string, problems: string[]): Promise<BankHolidays | undefined> {
  const read = await readTextFile(path)
  if (!read.read) return void problems.push(`${read.wrong} ${read.fix}\n`)
  const result = loadBankHolidays(read.text)
  if (result.ok) return joinBankHolidays(result.bankHolidays)
  for (const problem of result.problems) problems.push(`${path}: ${problemWords(problem)}\n`)
  return undefined
}
