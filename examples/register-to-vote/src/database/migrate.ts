import type { Database } from './database'
import { createApplication } from './migrations/0001-create-application'
import { twoWindows } from './migrations/0002-two-windows'
import { whichWay } from './migrations/0003-which-way'
import { problemReport } from './migrations/0004-problem-report'
import { requests } from './migrations/0005-requests'

/** In the order they run. */
const migrations: readonly (readonly [name: string, sql: string])[] = [
  ['0001-create-application', createApplication],
  ['0002-two-windows', twoWindows],
  ['0003-which-way', whichWay],
  ['0004-problem-report', problemReport],
  ['0005-requests', requests],
]

/**
 * Brings the tables up to date. Each file in `migrations` runs once, and is never changed afterwards: a later change is a
 * new file. All of them count, or none.
 */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (query) => {
    // Two servers that start at once take turns.
    await query(`select pg_advisory_xact_lock(hashtext('register_to_vote migrations'))`)
    await query('create schema if not exists register_to_vote')
    await query(
      'create table if not exists register_to_vote.migration (name text primary key, ran_at timestamptz not null default now())',
    )
    const ran = new Set((await query('select name from register_to_vote.migration')).map(({ name }) => name))
    for (const [name, sql] of migrations) {
      if (ran.has(name)) continue
      for (const statement of statementsIn(sql)) await query(statement)
      await query('insert into register_to_vote.migration (name) values ($1)', [name])
    }
  })
}

/** Statements end with a semicolon at the end of a line, so a migration has none elsewhere. */
const statementsIn = (sql: string): string[] =>
  sql
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
