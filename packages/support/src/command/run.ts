import { parseArgs } from 'node:util'
import { instantOf, isRealDate } from '../london-time.js'
import { bankHolidaysFile } from './bank-holidays.js'
import { checkFiles, type ExitCode } from './check-files.js'
import { help } from './help.js'
import type { Output } from './print.js'

interface Choices {
  json: boolean
  strict: boolean
  help: boolean
  at?: string
  'bank-holidays'?: string
  words: string[]
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
        at: { type: 'string' },
        'bank-holidays': { type: 'string' },
      },
    })
    return { ...values, words: positionals }
  } catch (reason) {
    const { message } = reason as Error
    const [, option = ''] = /'(-[^' ]*)/.exec(message) ?? []
    if (/missing|ambiguous/.test(message)) return { problem: `The option ${option} needs a value.` }
    if (/does not take/.test(message)) return { problem: `The option ${option} does not take a value.` }
    return { problem: `There is no option called ${option}.` }
  }
}

/**
 * The command line, as a function.
 *
 * @param args what was typed after the command's name
 * @returns the number to end with
 */
export async function run(args: string[], output: Output): Promise<ExitCode> {
  const stop = (problem: string): ExitCode => {
    output.err(`${problem} Type handrail-support --help to see what there is.\n`)
    return 2
  }
  const choices = read(args)
  if ('problem' in choices) return stop(choices.problem)
  if (choices.help) {
    output.out(help)
    return 0
  }
  const { at, json, strict, words } = choices
  const [command, ...files] = words
  switch (command) {
    case 'check': {
      if (files.length === 0) return stop('Give at least one file to check.')
      if (at !== undefined && !isRealDate(at)) return stop(`"${at}" is not a date such as 2026-11-23.`)
      const bankHolidays = choices['bank-holidays']
      return checkFiles({ files, at: at ? instantOf(at, '12:00') : output.now, bankHolidays, strict, json }, output)
    }
    case 'bank-holidays':
      if (files.length !== 1) return stop('Give the one file of bank holidays to compare.')
      return bankHolidaysFile(files[0]!, json, output)
    case undefined:
      return stop('Say what to do: check, or bank-holidays.')
    default:
      return stop(`There is no command called ${command}.`)
  }
}
