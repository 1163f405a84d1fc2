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
  await query(`
    insert into fishing_licence.application
      (session_hash, who_for, first_name, last_name, date_of_birth, licence_type, reference, sent_at, sent_in, age_group)
    values ('c', 'someone-else', 'Ben', 'Lee', '2012-06-05', 'salmon', 'M7R-4XW-9HC', '2026-11-01T12:00:00Z', 'en', 'junior')`)
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
           application.price_in_pence as total, licence.price_in_pence, paid_at, acting, agreement, acting_record
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
        { reference: null, number: 1, who_for: 'someone-else', total: null, acting: null, agreement: null },
        // Nobody was asked who filled it in, so nobody is on record.
        { reference: 'M7R-4XW-9HC', who_for: 'someone-else', first_name: 'Ben', total: 0, acting_record: null },
      ])
      // From now on, nothing is sent for someone else without a record of who did it.
      const send = `update fishing_licence.licence set first_name = 'A', last_name = 'B', date_of_birth = '1984-06-05',
          start_date = '2026-12-01', licence_type = 'salmon', licence_length = '12-months', age_group = 'adult', price_in_pence = 0`
      const draft = `where application_id = (select id from fishing_licence.application where session_hash = 'b')`
      await expect(now.query(`${send} ${draft}`)).rejects.toThrow('sent_with_record')
      await now.query(`${send}, acting_record = '{}' ${draft}`)
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
