import { join } from 'node:path'
import { type Applications, applicationsIn } from './applications'
import { openDatabase } from './open-database'

export { DatabaseAway } from './database'

/** Next can load a module more than once, and a database must be opened once. */
const kept = globalThis as { registerToVote?: Promise<Applications> }

/** Every application, in the database that the settings name. Opened when it is first needed. */
export function applications(): Promise<Applications> {
  kept.registerToVote ??= open().catch((error: unknown) => {
    // So that the next request tries again.
    kept.registerToVote = undefined
    throw error
  })
  return kept.registerToVote
}

async function open(): Promise<Applications> {
  const { DATABASE_URL, DATA_FOLDER = join(process.cwd(), 'data') } = process.env
  return applicationsIn(await openDatabase({ url: DATABASE_URL, folder: DATA_FOLDER }))
}
