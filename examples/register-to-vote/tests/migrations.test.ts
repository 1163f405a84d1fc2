// A service that has run since its first version, with what people sent and drafts they had open.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newCopy } from '@handrail/forms'
import { expect, test } from 'vitest'
import { applicationsIn } from '../src/database/applications'
import type { Database } from '../src/database/database'
import { openDatabase } from '../src/database/open-database'
import { createApplication } from '../src/database/migrations/0001-create-application'
import { openPglite } from '../src/database/pglite'
import { openPostgres } from '../src/database/postgres'
import { requestsIn } from '../src/database/requests'
import { surveyAnswersIn } from '../src/database/survey-answers'
import { databaseKinds } from './databases'

const hashOf = (session: string): string => createHash('sha256').update(session).digest('hex')

async function asAtFirst({ query }: Database): Promise<void> {
  await query('create schema register_to_vote')
  await query('create table register_to_vote.migration (name text primary key, ran_at timestamptz default now())')
  for (const statement of createApplication.split(/;\s*$/m)) if (statement.trim()) await query(statement)
  await query(`insert into register_to_vote.migration (name) values ('0001-create-application')`)
  await query(
    `insert into register_to_vote.application (session_hash, answers, reference, sent_at, sent_in)
     values ($1, '{"country": "wales", "postalForm": {"by": "post"}}', null, null, null),
            ($2, '{"contact": {"by": "email", "detail": "ann@example.com"}}', 'K7R-4XW-9HC', now(), 'cy')`,
    [hashOf('a draft'), hashOf('sent')],
  )
}

test.each(databaseKinds)('with $kind, what was there before stays when the table changes', async ({ make }) => {
  const url = await make()
  const folder = mkdtempSync(join(tmpdir(), 'register-to-vote-'))
  try {
    const old = url ? openPostgres(url) : await openPglite(folder)
    await asAtFirst(old)
    await old.close()

    const database = await openDatabase({ url, folder })
    const { find, save } = applicationsIn(database)
    expect(await find('sent')).toEqual({
      answers: { contact: { which: 'email', detail: 'ann@example.com' } },
      copies: {},
      reference: 'K7R-4XW-9HC',
    })
    expect(await find('a draft')).toEqual({
      answers: { country: 'wales', postalForm: { which: 'post' } },
      copies: {},
    })
    // Nobody knows which window it came from, so any may change it.
    await save('a draft', { country: 'england' }, { path: 'country', copy: newCopy() })
    expect((await find('a draft')).answers.country).toBe('england')
    // What came later works on the old tables too, and once more changes nothing.
    const requests = requestsIn(database)
    const sent = await requests.keep('call-back', 'a'.repeat(32), 'cy', {
      phone: '+441632960001',
      when: ['2026-11-23T08:00/12:00'],
      askFor: 'Ann',
      message: 'no',
    })
    await surveyAnswersIn(database).keep('b'.repeat(32), { satisfaction: 0 })
    await database.close()
    const again = await openDatabase({ url, folder })
    expect(await requestsIn(again).find('call-back', 'a'.repeat(32))).toEqual(sent)
    expect(await surveyAnswersIn(again).list({})).toEqual([{ asked: 'online', satisfaction: 0 }])
    await again.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
