import pg from 'pg'
import { type Database, DatabaseAway, type Query, type Row, withoutValues } from './database'

/** Connects to a PostgreSQL server. Nobody waits long for a page: after 5 seconds the server counts as away. */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: 5000,
    query_timeout: 5000,
    application_name: 'register-to-vote',
  })
  // A connection that nobody uses can break at any time. The pool makes a new one when it is needed.
  pool.on('error', () => {})
  return {
    query: (sql, values) => answered(async () => (await pool.query(sql, values && [...values])).rows),
    transaction: (work) => answered(() => inTransaction(pool, work)),
    close: () => pool.end(),
  }
}

async function inTransaction<T>(pool: pg.Pool, work: (query: Query) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  // The pool listens to a client only while nobody uses it.
  const ignore = (): void => {}
  client.on('error', ignore)
  const query: Query = async <R extends Row>(sql: string, values?: readonly unknown[]) =>
    (await client.query<R>(sql, values && [...values])).rows
  let broken: unknown
  try {
    await query('begin')
    const result = await work(query)
    await query('commit')
    return result
  } catch (error) {
    await query('rollback').catch((failure: unknown) => (broken = failure))
    throw error
  } finally {
    client.off('error', ignore)
    client.release(Boolean(broken))
  }
}

async function answered<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw isAway(error) ? new DatabaseAway() : withoutValues(error)
  }
}

/**
 * An error with a code of PostgreSQL's is an answer, but for these: 08 connection, 53 no room, 57P shutting down, and
 * 25006 read only (a standby). Anything else that has no such code never reached the server.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (/^[0-9A-Z]{5}$/.test(code) && error instanceof pg.DatabaseError) return /^(08|53|57P|25006)/.test(code)
  return error instanceof AggregateError || /^E[A-Z]+$/.test(code) || /timeout|terminated|closed/i.test(error.message)
}
