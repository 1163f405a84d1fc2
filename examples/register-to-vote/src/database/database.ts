/** One row of a result, by column name. */
export type Row = Record<string, unknown>

/** Runs one statement. Values go in place of `$1`, `$2`, and are never part of the SQL text. */
export type Query = <R extends Row = Row>(sql: string, values?: readonly unknown[]) => Promise<R[]>

/** All that the service needs from a database. The SQL is PostgreSQL's, in both databases that implement this. */
export interface Database {
  query: Query
  /** Runs several statements so that all of them count, or none. */
  transaction: <T>(work: (query: Query) => Promise<T>) => Promise<T>
  close: () => Promise<void>
}

/** Thrown when the database does not answer. Nothing is wrong with what was asked, so it is worth asking again later. */
export class DatabaseAway extends Error {
  constructor() {
    super('The database does not answer.')
    this.name = 'DatabaseAway'
  }
}

/** Whether a failure is that. By its name: Next can load a module more than once, and each copy has a class of its own. */
export const isAway = (error: unknown): boolean => error instanceof Error && error.name === 'DatabaseAway'

/**
 * Thrown in place of anything else that a database says. Its own messages repeat the values it did not like, and Next
 * writes every error into its log.
 */
export class DatabaseFailed extends Error {
  constructor(code: string) {
    super(`The database refused what was asked (${code}).`)
    this.name = 'DatabaseFailed'
  }
}

/** What a failure says of itself, without the values in it. */
export function withoutValues(error: unknown): Error {
  if (error instanceof DatabaseAway || error instanceof DatabaseFailed) return error
  const { code, name } = error as { code?: unknown; name?: unknown }
  return new DatabaseFailed(typeof code === 'string' ? code : String(name))
}
