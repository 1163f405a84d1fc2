import { createHash, randomInt } from 'node:crypto'
import type { LocalDate } from '@handrail/forms'
import { type Answers, answersAsked, placeAfter } from '../questions'
import type { Language } from '../words'
import type { Database, Query } from './database'

/** An application that nobody changes for this long is over, and its answers are deleted. */
const DRAFT_HOURS = 24

/** What is kept for one session: the answers so far and, once it is sent, its reference. */
export interface Application {
  answers: Answers
  reference?: string
}

/** Every application. A session is a secret of the browser's: only its hash is kept. */
export interface Applications {
  find: (session: string) => Promise<Application>
  /** Adds answers to a draft. An application that was sent stays as it is. */
  save: (session: string, answers: Answers) => Promise<Application>
  /** Sends a draft that is complete, once: every further call gives the same reference. */
  send: (session: string, language: Language, today: LocalDate) => Promise<Application>
  deleteOldDrafts: () => Promise<void>
}

export function applicationsIn(database: Database): Applications {
  return {
    find: (session) => find(database.query, hashOf(session)),
    save: (session, answers) => database.transaction((query) => save(query, hashOf(session), answers)),
    send: (session, language, today) => database.transaction((query) => send(query, hashOf(session), language, today)),
    deleteOldDrafts: async () =>
      void (await database.query(`delete from register_to_vote.application where ${isOver}`)),
  }
}

const hashOf = (session: string): string => createHash('sha256').update(session).digest('hex')

const isOver = `(reference is null and changed_at < now() - interval '${DRAFT_HOURS} hours')`

async function find(query: Query, hash: string, lock = ''): Promise<Application> {
  const [row] = await query<{ answers: Answers; reference: string | null }>(
    `select answers, reference from register_to_vote.application where session_hash = $1 and not ${isOver} ${lock}`,
    [hash],
  )
  return { answers: row?.answers ?? {}, ...(row?.reference && { reference: row.reference }) }
}

async function save(query: Query, hash: string, answers: Answers): Promise<Application> {
  await query(`delete from register_to_vote.application where session_hash = $1 and ${isOver}`, [hash])
  const application = await find(query, hash, 'for update')
  if (application.reference) return application
  // An answer that is now undefined is gone: JSON has no such thing.
  const all = JSON.stringify({ ...application.answers, ...answers })
  await query(
    `insert into register_to_vote.application (session_hash, answers) values ($1, $2::jsonb)
     on conflict (session_hash) do update set answers = excluded.answers, changed_at = now()
     where application.reference is null`,
    [hash, all],
  )
  return find(query, hash)
}

async function send(query: Query, hash: string, language: Language, today: LocalDate): Promise<Application> {
  const application = await find(query, hash, 'for update')
  if (application.reference || placeAfter(application.answers, today) !== 'check-answers') return application
  const answers = answersAsked(application.answers)
  // As good as never needed twice, but two people must never share a reference.
  for (;;) {
    const reference = newReference()
    const sent = await query(
      `update register_to_vote.application
       set answers = $4::jsonb, reference = $2, sent_at = now(), sent_in = $3
       where session_hash = $1 and not exists (select from register_to_vote.application where reference = $2)
       returning id`,
      [hash, reference, language, JSON.stringify(answers)],
    )
    if (sent.length > 0) return { answers, reference }
  }
}

/** Letters and digits without those that look alike (O and 0, I and 1) or sound most alike (B, D, P or M, N). */
const signs = 'CFHJKMRTWXY34679'

/** A reference such as `K7R-4XW-9HC`: one of 68 billion, so that nobody can guess another's. */
function newReference(): string {
  const group = (): string => Array.from({ length: 3 }, () => signs[randomInt(signs.length)]).join('')
  return [group(), group(), group()].join('-')
}
