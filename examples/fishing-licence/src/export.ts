// Writes what people asked for as CSV to standard output, for a service manager: `npm run export -- call-backs`.
import { parseArgs } from 'node:util'
import { csvText } from '@handrail/support'
import { readDirectory, Refused, runCommand, withRequests } from './command.js'
import { isDay } from './questions/now.js'
import { type Export, exportRows, exports } from './requests/export-rows.js'

const usage = `npm run export -- WHAT [--from DATE] [--to DATE]

WHAT is one of: ${exports.join(', ')}.
--from and --to are days, such as 2026-11-21. Both days count.
The table goes to standard output: npm run --silent export -- survey > survey.csv
`

function chosen(args: readonly string[]): { what: Export; from?: string; to?: string } {
  let parsed
  try {
    const options = { from: { type: 'string' }, to: { type: 'string' } } as const
    parsed = parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new Refused(`${(error as Error).message}\n\n${usage}`)
  }
  const { positionals, values } = parsed
  const what = exports.find((each) => each === positionals[0])
  if (!what || positionals.length > 1) throw new Refused(usage)
  for (const [name, day] of Object.entries(values))
    if (!isDay(day)) throw new Refused(`--${name} must be a day, such as 2026-11-21. It is "${day}".\n`)
  if (values.from && values.to && values.from > values.to) throw new Refused('--from must not be after --to.\n')
  return { what, ...values }
}

await runCommand('nothing was exported', async () => {
  const { what, ...days } = chosen(process.argv.slice(2))
  const directory = await readDirectory()
  const rows = await withRequests((requests) => exportRows(requests, directory, what, days))
  await new Promise<void>((resolve) => process.stdout.write(csvText(rows), () => resolve()))
})
