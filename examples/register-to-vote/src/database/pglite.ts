import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { type Database, type Query, type Row, withoutValues } from './database'
import { lockFolder } from './folder-lock'

/** Opens PostgreSQL inside this process, with its files in a folder. For one process at a time. */
export async function openPglite(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true })
  const unlock = lockFolder(folder)
  const pglite = await PGlite.create(join(folder, 'pglite')).catch((error: unknown) => {
    unlock()
    throw error
  })
  const query =
    (on: Pick<PGlite, 'query'>): Query =>
    async <R extends Row>(sql: string, values?: readonly unknown[]) =>
      (await on.query<R>(sql, values && [...values])).rows
  return {
    query: (sql, values) => answered(query(pglite)(sql, values)) as never,
    transaction: (work) => answered(pglite.transaction((transaction) => work(query(transaction)))),
    close: async () => {
      await pglite.close()
      unlock()
    },
  }
}

const answered = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    throw withoutValues(error)
  })
