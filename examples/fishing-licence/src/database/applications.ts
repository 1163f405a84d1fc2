import { createHash, randomInt } from 'node:crypto'
import { ageGroup, type Answers, placeAfter, type LocalDate } from '../questions/index.js'
import type { Language } from '../words/index.js'
import type { Database, Query } from './database.js'

/** An application that nobody changes for this long is over, and its answers are deleted. */
export const DRAFT_HOURS = 24

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
    deleteOldDrafts: async () => void (await database.query(`delete from fishing_licence.application where ${isOver}`)),
  }
}

const hashOf = (session: string): string => createHash('sha256').update(session).digest('hex')

const isOver = `(reference is null and changed_at < now() - interval '${DRAFT_HOURS} hours')`

/** Each answer's column, and how to read it: a date as text, as a driver would make it a moment in some time zone. */
const columns = {
  whoFor: ['who_for', 'who_for'],
  firstName: ['first_name', 'first_name'],
  lastName: ['last_name', 'last_name'],
  dateOfBirth: ['date_of_birth', `to_char(date_of_birth, 'YYYY-MM-DD')`],
  licenceType: ['licence_type', 'licence_type'],
} as const satisfies Record<keyof Answers, readonly [column: string, read: string]>

const answerNames = Object.keys(columns) as (keyof Answers)[]
const selected = answerNames.map((name) => `${columns[name][1]} as "${name}"`).join(', ')

async function find(query: Query, hash: string, lock = ''): Promise<Application> {
  const [row] = await query(
    `select ${selected}, reference from fishing_licence.application where session_hash = $1 and not ${isOver} ${lock}`,
    [hash],
  )
  const answers = Object.fromEntries(
    answerNames.flatMap((name) => (typeof row?.[name] === 'string' ? [[name, row[name]]] : [])),
  ) as Answers
  return typeof row?.reference === 'string' ? { answers, reference: row.reference } : { answers }
}

async function save(query: Query, hash: string, answers: Answers): Promise<Application> {
  await query(`delete from fishing_licence.application where session_hash = $1 and ${isOver}`, [hash])
  const given = answerNames.filter((name) => answers[name] !== undefined)
  const names = given.map((name) => columns[name][0])
  await query(
    `insert into fishing_licence.application (session_hash, ${names.join(', ')})
     values ($1, ${names.map((_, index) => `$${index + 2}`).join(', ')})
     on conflict (session_hash) do update
     set ${names.map((name) => `${name} = excluded.${name}`).join(', ')}, changed_at = now()
     where application.reference is null`,
    [hash, ...given.map((name) => answers[name])],
  )
  return find(query, hash)
}

async function send(query: Query, hash: string, language: Language, today: LocalDate): Promise<Application> {
  const application = await find(query, hash, 'for update')
  const { answers } = application
  if (application.reference || placeAfter(answers, today) !== 'check-answers' || !answers.dateOfBirth)
    return application
  // As good as never needed twice, but two people must never share a reference.
  for (;;) {
    const reference = newReference()
    const sent = await query(
      `update fishing_licence.application
       set reference = $2, sent_at = now(), sent_in = $3, age_group = $4
       where session_hash = $1 and not exists (select from fishing_licence.application where reference = $2)
       returning id`,
      [hash, reference, language, ageGroup(answers.dateOfBirth, today)],
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
