// Writes what people asked for as CSV to standard output, for a service manager: `npm run export -- call-backs`.
import { parseArgs } from 'node:util'
import { csvText } from '@handrail/support'
import { readDirectory, Refused, runCommand, withRequests } from './command.js'
import type { Days } from './database/requests.js'
import { isDay } from './questions/now.js'
import { type Export, exportRows, exports } from './requests/export-rows.js'
import { type Language, languages } from './words/index.js'

const usage = `npm run export -- WHAT [--from DATE] [--to DATE] [--language en|cy]

WHAT is one of: ${exports.join(', ')}.
--from and --to are days, such as 2026-11-21. Both days count.
--language cy is for Welsh columns and answers. What people wrote stays as it is.
The table goes to standard output: npm run --silent export -- survey > survey.csv
`

function chosen(args: readonly string[]): { what: Export; days: Days; language: Language } {
  let parsed
  try {
    const text = { type: 'string' } as const
    const options = { from: text, to: text, language: text } as const
    parsed = parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new Refused(`${(error as Error).message}\n\n${usage}`)
  }
  const { positionals, values } = parsed
  const { language: tag = 'en', ...days } = values
  const what = exports.find((each) => each === positionals[0])
  if (!what || positionals.length > 1) throw new Refused(usage)
  for (const [name, day] of Object.entries(days))
    if (!isDay(day)) throw new Refused(`--${name} must be a day, such as 2026-11-21. It is "${day}".\n`)
  if (days.from && days.to && days.from > days.to) throw new Refused('--from must not be after --to.\n')
  const language = languages.find((each) => each === tag)
  if (!language) throw new Refused(`--language must be en or cy. It is "${tag}".\n`)
  return { what, days, language }
}

await runCommand('nothing was exported', async () => {
  const { what, days, language } = chosen(process.argv.slice(2))
  const directory = await readDirectory()
  const rows = await withRequests((requests) => exportRows(requests, directory, what, days, language))
  await new Promise<void>((resolve) => process.stdout.write(csvText(rows), () => resolve()))
})
