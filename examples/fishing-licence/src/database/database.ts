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
  constructor(cause: unknown) {
    super('The database does not answer.', { cause })
    this.name = 'DatabaseAway'
  }
}
