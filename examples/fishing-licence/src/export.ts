// Writes what people asked for as CSV to standard output, for a service manager: `npm run export -- call-backs`.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { csvText, DirectoryError, problemWords } from '@handrail/support'
import { readDirectoryFile } from '@handrail/support/node'
import { openDatabase } from './database/open-database.js'
import { requestsIn } from './database/requests.js'
import { type Export, exportRows, exports } from './requests/export-rows.js'

const {
  DATABASE_URL,
  DATA_FOLDER = fileURLToPath(new URL('../../data/', import.meta.url)),
  SUPPORT_DIRECTORY = fileURLToPath(new URL('../../support-directory.json', import.meta.url)),
} = process.env

const usage = `npm run export -- WHAT [--from DATE] [--to DATE]

WHAT is one of: ${exports.join(', ')}.
--from and --to are days, such as 2026-11-21. Both days count.
The table goes to standard output: npm run --silent export -- survey > survey.csv
`

/** What cannot be done, in plain words. */
class Refused extends Error {}

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

/** Dates that do not exist, such as 31 February, are moved on by `Date`, so they differ. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

async function run(): Promise<void> {
  const { what, ...days } = chosen(process.argv.slice(2))
  // Opening a folder makes a database in it, which would then be empty.
  if (!DATABASE_URL && !existsSync(DATA_FOLDER))
    throw new Refused(`There is no folder ${DATA_FOLDER}. Set DATA_FOLDER or DATABASE_URL as for the service.\n`)
  const directory = await readDirectoryFile(SUPPORT_DIRECTORY)
  if (!directory.ok) throw new DirectoryError(directory.problems)
  const database = await openDatabase({ url: DATABASE_URL, folder: DATA_FOLDER })
  try {
    const rows = await exportRows(
      requestsIn(database, () => new Date()),
      directory.directory,
      what,
      days,
    )
    await new Promise<void>((resolve) => process.stdout.write(csvText(rows), () => resolve()))
  } finally {
    await database.close()
  }
}

function explain(error: unknown): string {
  if (error instanceof Refused) return error.message
  if (error instanceof DirectoryError)
    return `The support directory has problems, so nothing was exported.\n${error.problems.map((problem) => `- ${problemWords(problem)}`).join('\n')}\n`
  const { name, message, stack } = error as Error
  if (name === 'FolderInUse') return `The service runs, so nothing was exported. ${message}\n`
  if (name === 'DatabaseAway')
    return 'The database does not answer, so nothing was exported. Check DATABASE_URL and that the database runs.\n'
  return `${stack ?? String(error)}\n`
}

try {
  await run()
} catch (error) {
  process.stderr.write(explain(error))
  process.exitCode = error instanceof Refused ? 2 : 1
}
