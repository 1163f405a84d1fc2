// Writes what people asked for as CSV to standard output, for a service manager: `npm run export -- call-backs`.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { csvText } from '@handrail/support'
import { isAway } from './database/database'
import { FolderInUse } from './database/folder-lock'
import { openDatabase } from './database/open-database'
import { type Days, requestsIn } from './database/requests'
import { surveyAnswersIn } from './database/survey-answers'
import { type Export, exportRows, exports } from './export/rows'
import { isLanguage, type Language } from './words'

const { DATABASE_URL: url, DATA_FOLDER: folder = join(process.cwd(), 'data') } = process.env

const usage = `npm run export -- WHAT [--from DATE] [--to DATE] [--language cy]

WHAT is one of: ${exports.join(', ')}.
DATE is a day in London, such as 2026-11-21. Both days count.
Save the table in a file: npm run --silent export -- needs > needs.csv
`

/** What was asked for cannot be done, in plain words. */
class Refused extends Error {}

interface Wanted extends Days {
  what: Export
  language: Language
}

function wantedIn(args: string[]): Wanted {
  const text = { type: 'string' } as const
  let parsed
  try {
    parsed = parseArgs({ args, options: { from: text, to: text, language: text }, allowPositionals: true })
  } catch {
    throw new Refused(usage)
  }
  const { from, to, language = 'en' } = parsed.values
  const [what, ...others] = exports.filter((each) => parsed.positionals.includes(each))
  if (!what || others.length > 0 || parsed.positionals.length > 1) throw new Refused(usage)
  if (!isLanguage(language)) throw new Refused('--language must be en or cy.\n')
  for (const [name, day] of Object.entries({ from, to }))
    if (day !== undefined && !isDay(day)) throw new Refused(`--${name} must be a day, such as 2026-11-21.\n`)
  if (from && to && from > to) throw new Refused('--from must not be after --to.\n')
  return { what, language, ...(from && { from }), ...(to && { to }) }
}

/** A date that is none, such as 31 February, comes back as another. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString() === `${text}T00:00:00.000Z`
}

async function write({ what, language, ...days }: Wanted): Promise<void> {
  // A database would be made in a folder that is not there, and be empty.
  if (!url && !existsSync(folder)) throw new Refused(`There is no folder ${folder}. Set DATA_FOLDER or DATABASE_URL.\n`)
  const database = await openDatabase({ url, folder })
  try {
    const kept = { requests: requestsIn(database), surveyAnswers: surveyAnswersIn(database) }
    const table = csvText(await exportRows(kept, what, days, language))
    await new Promise<void>((resolve) => process.stdout.write(table, () => resolve()))
  } finally {
    await database.close()
  }
}

function explain(error: unknown): string {
  if (error instanceof Refused) return error.message
  if (error instanceof FolderInUse) return `Nothing was exported, as the service is running. ${error.message}\n`
  if (isAway(error)) return 'Nothing was exported, as the database does not answer.\n'
  return `Nothing was exported. ${String(error)}\n`
}

try {
  await write(wantedIn(process.argv.slice(2)))
} catch (error) {
  process.stderr.write(explain(error))
  process.exitCode = error instanceof Refused ? 2 : 1
}
