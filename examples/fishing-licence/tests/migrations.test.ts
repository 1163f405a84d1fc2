// A service that has run since its first version, with what people sent and drafts they had open.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPglite } from '../src/database/pglite.js'
import { openPostgres } from '../src/database/postgres.js'
import type { Database } from '../src/database/database.js'
import type { DatabasePlace } from '../src/database/open-database.js'
import { databaseKinds } from './databases.js'
import { openDatabase } from './service.js'

const first = readFileSync(new URL('../src/database/migrations/0001-create-application.sql', import.meta.url), 'utf8')

async function asAtFirst({ query }: Database): Promise<void> {
  await query('create schema fishing_licence')
  await query('create table fishing_licence.migration (name text primary key, ran_at timestamptz default now())')
  for (const statement of first.split(/;\s*$/m)) if (statement.trim()) await query(statement)
  await query(`insert into fishing_licence.migration (name) values ('0001-create-application.sql')`)
  await query(`
    insert into fishing_licence.application
      (session_hash, who_for, first_name, last_name, date_of_birth, licence_type, reference, sent_at, sent_in, age_group)
    values ('a', 'me', 'Siân', 'Lee', '1984-06-05', 'salmon', 'K7R-4XW-9HC', '2026-11-01T12:00:00Z', 'cy', 'adult')`)
  await query(`insert into fishing_licence.application (session_hash, who_for) values ('b', 'someone-else')`)
}

test.each(databaseKinds)(
  'with $kind, what was there before stays when the tables change',
  async ({ make }) => {
    const made = await make()
    // The folder that is made has its tables: this one begins with none.
    const folder = mkdtempSync(join(tmpdir(), 'fishing-licence-'))
    const place: DatabasePlace = made.place.url ? made.place : { folder }
    try {
      const old = place.url ? openPostgres(place.url) : await openPglite(folder)
      await asAtFirst(old)
      await old.close()
      const now = await openDatabase(place)
      expect(
        await now.query(
          `select reference, sent_in, number, who_for, first_name, licence_length, age_group,
           application.price_in_pence as total, licence.price_in_pence, paid_at
         from fishing_licence.application join fishing_licence.licence on application_id = application.id
         order by session_hash`,
        ),
      ).toMatchObject([
        {
          reference: 'K7R-4XW-9HC',
          sent_in: 'cy',
          number: 1,
          who_for: 'me',
          first_name: 'Siân',
          licence_length: '12-months',
          age_group: 'adult',
          total: 0,
          price_in_pence: 0,
          paid_at: null,
        },
        { reference: null, number: 1, who_for: 'someone-else', total: null },
      ])
      // What came later stands beside it, and knows nothing of it.
      expect(await now.query('select * from fishing_licence.request')).toEqual([])
      expect(await now.query('select * from fishing_licence.survey_answer')).toEqual([])
      await now.close()
    } finally {
      made.remove()
      rmSync(folder, { recursive: true, force: true })
    }
  },
  60_000,
)
