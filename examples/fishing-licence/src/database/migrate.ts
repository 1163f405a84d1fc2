import type { Database } from './database.js'

const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true })

/**
 * Brings the tables up to date. Each file in `migrations` runs once, in the order of its name, and is never changed
 * afterwards: a later change is a new file. All of them count, or none.
 */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (query) => {
    // Two servers that start at once take turns.
    await query(`select pg_advisory_xact_lock(hashtext('fishing_licence migrations'))`)
    await query('create schema if not exists fishing_licence')
    await query(
      'create table if not exists fishing_licence.migration (name text primary key, ran_at timestamptz not null default now())',
    )
    const ran = new Set((await query('select name from fishing_licence.migration')).map(({ name }) => name))
    for (const [path, sql] of Object.entries(files).toSorted(([a], [b]) => a.localeCompare(b))) {
      const name = path.replace('./migrations/', '')
      if (ran.has(name)) continue
      for (const statement of statementsIn(sql)) await query(statement)
      await query('insert into fishing_licence.migration (name) values ($1)', [name])
    }
  })
}

/** Statements end with a semicolon at the end of a line, so a migration has none elsewhere. */
const statementsIn = (sql: string): string[] =>
  sql
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement.replaceAll(/^--.*$/gm, '').trim() !== '')
