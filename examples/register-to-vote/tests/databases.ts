// The tests of the server run on both databases, so that they cannot drift apart.
import pg from 'pg'
import { inject } from 'vitest'

interface DatabaseKind {
  kind: string
  /** The address of an empty database. None for the one inside the process. */
  make: () => Promise<string | undefined>
}

function kinds(): DatabaseKind[] {
  const embedded = { kind: 'the database inside the process', make: async () => undefined }
  const postgres = inject('postgres')
  if ('reason' in postgres) {
    console.warn(`Not tested on a PostgreSQL server. ${postgres.reason}`)
    return [embedded]
  }
  const server = async (): Promise<string> => {
    const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
    const client = new pg.Client(postgres.url)
    await client.connect()
    await client.query(`create database ${name}`)
    await client.end()
    return Object.assign(new URL(postgres.url), { pathname: name }).href
  }
  return [embedded, { kind: 'a PostgreSQL server', make: server }]
}

export const databaseKinds: readonly DatabaseKind[] = kinds()
