// Each test of the server runs on both databases, so that they cannot drift apart.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { type DatabasePlace } from '../src/database/open-database.js'

export interface NewDatabase {
  place: DatabasePlace
  remove: () => void
}

/** A kind of database, for `describe.each`. */
export interface DatabaseKind {
  kind: string
  /** A database of its own, with nothing in it. */
  make: () => Promise<NewDatabase>
}

const embedded: DatabaseKind = {
  kind: 'the database inside the process',
  make: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fishing-licence-'))
    cpSync(inject('emptyFolder'), folder, { recursive: true })
    return { place: { folder }, remove: () => rmSync(folder, { recursive: true, force: true }) }
  },
}

const server = (url: string): DatabaseKind => ({
  kind: 'a PostgreSQL server',
  make: async () => {
    const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
    const client = new pg.Client(url)
    await client.connect()
    await client.query(`create database ${name}`)
    await client.end()
    // The server and all in it are removed at the end.
    return { place: { url: Object.assign(new URL(url), { pathname: name }).href, folder: '' }, remove: () => {} }
  },
})

function kinds(): DatabaseKind[] {
  const postgres = inject('postgres')
  if ('url' in postgres) return [embedded, server(postgres.url)]
  console.warn(`Not tested on a PostgreSQL server. ${postgres.reason}`)
  return [embedded]
}

export const databaseKinds: readonly DatabaseKind[] = kinds()
