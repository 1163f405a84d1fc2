import type { Database } from './database'

/** Where the answers are kept. */
export interface DatabasePlace {
  /** A PostgreSQL server, such as `postgres://user:password@host:5432/name`. */
  url?: string
  /** A folder for the database that runs inside this process. Used when there is no `url`. */
  folder: string
}

/** Opens the database and brings its tables up to date. Only the database that is used is loaded. */
export async function openDatabase({ url, folder }: DatabasePlace): Promise<Database> {
  const database = url
    ? (await import('./postgres')).openPostgres(url)
    : await (await import('./pglite')).openPglite(folder)
  const { migrate } = await import('./migrate')
  try {
    await migrate(database)
  } catch (error) {
    await database.close()
    throw error
  }
  return database
}
