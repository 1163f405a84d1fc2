import { createHash, randomInt } from 'node:crypto'
import { type LocalDate, takesPlace } from '@handrail/forms'
import { type Answers, answersAsked, placeAfter, type QuestionPath } from '../questions'
import type { Language } from '../words'
import { answersSeen } from './answers-seen'
import type { Database, Query } from './database'

/** An application that nobody changes for this long is over, and its answers are deleted. */
const DRAFT_HOURS = 24

/** What is kept for one session: the answers so far and, once it is sent, its reference. */
export interface Application {
  answers: Answers
  /** Which copy of its page each answer came from. */
  copies: Readonly<Partial<Record<QuestionPath, string>>>
  reference?: string
}

/** Where answers come from: the page that asked, and what it sent as its copy. */
export interface SentFrom {
  path: QuestionPath
  copy: unknown
}

/** An application after an answer was sent. */
export interface Saved {
  application: Application
  /** Set if the same question was answered in another window since, and this one never showed that answer. */
  notSaved?: true
}

/** Every application. A session is a secret of the browser's: only its hash is kept. */
export interface Applications {
  find: (session: string) => Promise<Application>
  /** Adds answers to a draft. An application that was sent stays as it is. */
  save: (session: string, answers: Answers, from: SentFrom) => Promise<Saved>
  /**
   * Sends a draft that is complete, once: every further call gives the same reference. Does nothing if the answers are
   * not those that were seen.
   *
   * @param seen what `answersSeen` made of the answers that the person checked
   */
  send: (session: string, language: Language, today: LocalDate, seen: unknown) => Promise<Application>
  deleteOldDrafts: () => Promise<void>
}

export function applicationsIn(database: Database): Applications {
  return {
    find: (session) => find(database.query, hashOf(session)),
    save: (session, answers, from) => database.transaction((query) => save(query, hashOf(session), answers, from)),
    send: (session, language, today, seen) =>
      database.transaction((query) => send(query, hashOf(session), language, today, seen)),
    deleteOldDrafts: async () =>
      void (await database.query(`delete from register_to_vote.application where ${isOver}`)),
  }
}

const hashOf = (session: string): string => createHash('sha256').update(session).digest('hex')

const isOver = `(reference is null and changed_at < now() - interval '${DRAFT_HOURS} hours')`

async function find(query: Query, hash: string, lock = ''): Promise<Application> {
  const [row] = await query<Omit<Application, 'reference'> & { reference: string | null }>(
    `select answers, copies, reference from register_to_vote.application
     where session_hash = $1 and not ${isOver} ${lock}`,
    [hash],
  )
  const { answers = {}, copies = {}, reference } = row ?? {}
  return { answers, copies, ...(reference && { reference }) }
}

async function save(query: Query, hash: string, answers: Answers, { path, copy }: SentFrom): Promise<Saved> {
  await query(`delete from register_to_vote.application where session_hash = $1 and ${isOver}`, [hash])
  // First the row, then its lock: the first answers of two windows take turns too.
  await query(
    `insert into register_to_vote.application (session_hash, answers) values ($1, '{}')
     on conflict (session_hash) do nothing`,
    [hash],
  )
  const before = await find(query, hash, 'for update')
  if (before.reference) return { application: before }
  const own = takesPlace(before.answers, answers, before.copies[path], copy)
  if (own === undefined) return { application: before, notSaved: true }
  await query(
    `update register_to_vote.application set answers = $2::jsonb, copies = $3::jsonb, changed_at = now()
     where session_hash = $1`,
    // An answer that is now undefined is gone: JSON has no such thing.
    [hash, JSON.stringify({ ...before.answers, ...answers }), JSON.stringify({ ...before.copies, [path]: own })],
  )
  return { application: await find(query, hash) }
}

async function send(
  query: Query,
  hash: string,
  language: Language,
  today: LocalDate,
  seen: unknown,
): Promise<Application> {
  const application = await find(query, hash, 'for update')
  const { answers: given, reference: before, copies } = application
  if (before || placeAfter(given, today) !== 'check-answers' || seen !== answersSeen(given)) return application
  const answers = answersAsked(given)
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
    if (sent.length > 0) return { answers, copies, reference }
  }
}

/** Letters and digits without those that look alike (O and 0, I and 1) or sound most alike (B, D, P or M, N). */
const signs = 'CFHJKMRTWXY34679'

/** A reference such as `K7R-4XW-9HC`: one of 68 billion, so that nobody can guess another's. */
function newReference(): string {
  const group = (): string => Array.from({ length: 3 }, () => signs[randomInt(signs.length)]).join('')
  return [group(), group(), group()].join('-')
}
