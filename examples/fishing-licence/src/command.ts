// What the programs for a service manager have in common: where the data is, and what is said when something cannot be done.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DirectoryError, problemWords, type SupportDirectory } from '@handrail/support'
import { readDirectoryFile } from '@handrail/support/node'
import { openDatabase } from './database/open-database.js'
import { type Requests, requestsIn } from './database/requests.js'

const {
  DATABASE_URL,
  DATA_FOLDER = fileURLToPath(new URL('../../data/', import.meta.url)),
  SUPPORT_DIRECTORY = fileURLToPath(new URL('../../support-directory.json', import.meta.url)),
} = process.env

/** What cannot be done, in plain words. */
export class Refused extends Error {}

/** Opens the database of the service, and closes it after the work. */
export async function withRequests<T>(work: (requests: Requests) => Promise<T>): Promise<T> {
  // Opening a folder makes a database in it, which would then be empty.
  if (!DATABASE_URL && !existsSync(DATA_FOLDER))
    throw new Refused(`There is no folder ${DATA_FOLDER}. Set DATA_FOLDER or DATABASE_URL as for the service.\n`)
  const database = await openDatabase({ url: DATABASE_URL, folder: DATA_FOLDER })
  try {
    return await work(requestsIn(database, () => new Date()))
  } finally {
    await database.close()
  }
}

/** The support directory of the service. */
export async function readDirectory(): Promise<SupportDirectory> {
  const read = await readDirectoryFile(SUPPORT_DIRECTORY)
  if (!read.ok) throw new DirectoryError(read.problems)
  return read.directory
}

/** Runs a program. What goes wrong is said in plain words: 2 if the command has to change, 1 for all else. */
export async function runCommand(notDone: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    process.stderr.write(explain(error, notDone))
    process.exitCode = error instanceof Refused ? 2 : 1
  }
}

function explain(error: unknown, notDone: string): string {
  if (error instanceof Refused) return error.message
  if (error instanceof DirectoryError)
    return `The support directory has problems, so ${notDone}.\n${error.problems.map((problem) => `- ${problemWords(problem)}`).join('\n')}\n`
  const { name, message, stack } = error as Error
  if (name === 'FolderInUse') return `The service runs, so ${notDone}. ${message}\n`
  if (name === 'DatabaseAway')
    return `The database does not answer, so ${notDone}. Check DATABASE_URL and that the database runs.\n`
  return `${stack ?? String(error)}\n`
}
