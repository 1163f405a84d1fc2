// Stores answers to the survey that people gave on paper, from a CSV file: `npm run import -- survey FILE.csv`.
import { createHash, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { Refused, runCommand, withRequests } from './command.js'
import { daysAfter, nowInLondon } from './questions/now.js'
import { importSurvey } from './requests/import-survey.js'
import { KEPT_DAYS } from './requests/kinds.js'

const usage = `npm run import -- survey FILE.csv [--again]

The file has the columns of the export of the survey, and a row for each person. To start one:
  npm run --silent export -- survey --to 2000-01-01 > paper.csv
If one row is wrong, nothing is stored. --again stores a file that was stored before.
`

/** As many mistakes as someone can put right in one go. */
const MOST_PROBLEMS = 50

function chosen(args: readonly string[]): { file: string; again: boolean } {
  let parsed
  try {
    parsed = parseArgs({ args: [...args], options: { again: { type: 'boolean' } }, allowPositionals: true })
  } catch (error) {
    throw new Refused(`${(error as Error).message}\n\n${usage}`)
  }
  const [what, file, ...more] = parsed.positionals
  if (what !== 'survey' || file === undefined || more.length > 0) throw new Refused(usage)
  return { file, again: parsed.values.again ?? false }
}

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => {
    throw new Refused(`We cannot read the file ${file}, so nothing was stored.\n`)
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refused('Some letters of the file would be lost, so nothing was stored. Save it as “CSV UTF-8”.\n')
  }
}

await runCommand('nothing was stored', async () => {
  const { file, again } = chosen(process.argv.slice(2))
  const text = await textOf(file)
  const { today } = nowInLondon(new Date())
  const read = await importSurvey(text, { today, first: daysAfter(today, -KEPT_DAYS.survey) })
  if ('problems' in read) {
    const shown = read.problems.slice(0, MOST_PROBLEMS)
    const more = read.problems.length - shown.length
    throw new Refused(
      `Nothing was stored.\n${shown.join('\n')}\n${more > 0 ? `There are ${more} more mistakes.\n` : ''}`,
    )
  }
  // The same file gives the same copies, so that nobody is counted twice by a slip.
  const seed = again ? randomBytes(16) : text
  const copyOf = (row: number): string => createHash('sha256').update(seed).update(` ${row}`).digest('hex').slice(0, 32)
  const answers = read.answers.map((answer, row) => ({ ...answer, copy: copyOf(row) }))
  const stored = await withRequests((requests) => requests.importSurvey(answers))
  if (!stored)
    throw new Refused('This file was stored before, so nothing was stored now. To store it once more, add --again.\n')
  process.stdout.write(`We stored the answers of ${answers.length} ${answers.length === 1 ? 'person' : 'people'}.\n`)
})
