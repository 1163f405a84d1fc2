import { createHash, randomBytes } from 'node:crypto'
import {
  ageGroupOf,
  type Answers,
  fittingAnswers,
  type LocalDate,
  lengthOf,
  nowInLondon,
  placeAfter,
  priceOf,
} from '../questions/index.js'
import type { Language } from '../words/index.js'
import { answersIn, assignAnswers, selectedAnswers } from './answer-columns.js'
import type { Database, Query } from './database.js'
import { newReference } from './reference.js'
import { hashOfCode, keepDraft, newCode, takeDraft } from './saved-drafts.js'

/** An application that nobody changes for this long is over, and its answers are deleted. */
export const DRAFT_HOURS = 24

/** A payment that was started and not finished. */
export interface Payment {
  /** Tells this payment from any other, so that a page that was left open cannot pay for changed answers. */
  code: string
  pence: number
}

/** What is kept for one session: the answers so far, then a payment and, once it is sent, its reference and its price. */
export interface Application {
  answers: Answers
  payment?: Payment
  reference?: string
  pence?: number
}

/** Every application. A session is a secret of the browser's: only its hash is kept. */
export interface Applications {
  /** The answers of a draft are those that still fit: a start date that has gone by is not among them. */
  find: (session: string) => Promise<Application>
  /** Adds answers to a draft, and forgets a payment that was started. An application that was sent stays as it is. */
  save: (session: string, answers: Answers) => Promise<Application>
  /** Sends a draft that is complete, if it is free. Else starts a payment, or finds the one that was started. */
  submit: (session: string, language: Language) => Promise<Application>
  /** Pays and sends, once: every further call gives the same reference. Does nothing with a code that is no longer right. */
  pay: (session: string, language: Language, code: string) => Promise<Application>
  /**
   * Makes a code to come back with, and keeps the draft until then. Nothing for an application that was sent. It needs a
   * date of birth: with what is saved here or before.
   */
  keep: (session: string, answers: Answers) => Promise<{ code: string; until: LocalDate } | undefined>
  /** Gives the draft of a code to a session, if the date of birth is right. */
  comeBack: (session: string, code: string, dateOfBirth: LocalDate) => Promise<boolean>
  deleteOldDrafts: () => Promise<void>
}

/** @param now the clock that says which answers still fit */
export function applicationsIn(database: Database, now: () => Date): Applications {
  return {
    find: (session) => find(database.query, hashOf(session), now()),
    save: (session, answers) => database.transaction((query) => save(query, hashOf(session), answers, now())),
    submit: (session, language) => database.transaction((query) => submit(query, hashOf(session), language, now())),
    pay: (session, language, code) =>
      database.transaction((query) => pay(query, hashOf(session), language, code, now())),
    keep: async (session, answers) => {
      const { code, codeHash } = await newCode()
      const until = await database.transaction(async (query) => {
        const { reference } = await save(query, hashOf(session), answers, now())
        return reference === undefined ? keepDraft(query, hashOf(session), codeHash) : undefined
      })
      return until === undefined ? undefined : { code, until }
    },
    comeBack: async (session, code, dateOfBirth) => {
      const codeHash = await hashOfCode(code)
      return database.transaction((query) => takeDraft(query, codeHash, dateOfBirth, hashOf(session)))
    },
    deleteOldDrafts: async () => void (await database.query(`delete from fishing_licence.application where ${isOver}`)),
  }
}

const hashOf = (session: string): string => createHash('sha256').update(session).digest('hex')

/** A draft is kept for a day or, once somebody got a code for it, until the day they were told. */
const isOver = `(reference is null and now() > coalesce(kept_until, changed_at + interval '${DRAFT_HOURS} hours'))`

async function find(query: Query, hash: string, now: Date, lock = ''): Promise<Application> {
  const [row] = await query(
    `select ${selectedAnswers}, payment_code, payment_in_pence, reference, price_in_pence
     from fishing_licence.application
     where session_hash = $1 and not ${isOver} ${lock}`,
    [hash],
  )
  const answers = answersIn(row)
  if (typeof row?.['reference'] === 'string')
    return { answers, reference: row['reference'], pence: Number(row['price_in_pence']) }
  const fitting = { answers: fittingAnswers(answers, nowInLondon(now)) }
  const { payment_code: code, payment_in_pence: pence } = row ?? {}
  return typeof code === 'string' ? { ...fitting, payment: { code, pence: Number(pence) } } : fitting
}

async function save(query: Query, hash: string, given: Answers, now: Date): Promise<Application> {
  await query(`delete from fishing_licence.application where session_hash = $1 and ${isOver}`, [hash])
  await query(
    `insert into fishing_licence.application (session_hash) values ($1) on conflict (session_hash) do nothing`,
    [hash],
  )
  const before = await find(query, hash, now, 'for update')
  if (before.reference) return before
  const answers = fittingAnswers({ ...before.answers, ...given }, nowInLondon(now))
  const { assignments, values } = assignAnswers(answers)
  await query(
    `update fishing_licence.application set ${assignments}, payment_code = null, payment_in_pence = null, changed_at = now()
     where session_hash = $1 and reference is null`,
    [hash, ...values],
  )
  return { answers }
}

async function submit(query: Query, hash: string, language: Language, moment: Date): Promise<Application> {
  const application = await find(query, hash, moment, 'for update')
  const pence = priceToSend(application, moment)
  if (pence === undefined) return application
  if (pence === 0) return send(query, hash, language, application, moment)
  if (application.payment?.pence === pence) return application
  const payment: Payment = { code: randomBytes(16).toString('base64url'), pence }
  await query(
    'update fishing_licence.application set payment_code = $2, payment_in_pence = $3 where session_hash = $1',
    [hash, payment.code, pence],
  )
  return { ...application, payment }
}

async function pay(query: Query, hash: string, language: Language, code: string, moment: Date): Promise<Application> {
  const application = await find(query, hash, moment, 'for update')
  const { payment } = application
  const isRight = payment?.code === code && payment.pence === priceToSend(application, moment)
  return isRight ? send(query, hash, language, application, moment) : application
}

/** What a draft costs that is complete. Nothing for one that is not, or that was sent. */
function priceToSend({ answers, reference }: Application, moment: Date): number | undefined {
  const now = nowInLondon(moment)
  return reference === undefined && placeAfter(answers, now) === 'check-answers' ? priceOf(answers, now) : undefined
}

async function send(
  query: Query,
  hash: string,
  language: Language,
  { answers }: Application,
  moment: Date,
): Promise<Application> {
  const now = nowInLondon(moment)
  const pence = priceOf(answers, now)
  // As good as never needed twice, but two people must never share a reference.
  for (;;) {
    const reference = newReference()
    const sent = await query(
      `update fishing_licence.application
       set reference = $2, sent_at = now(), sent_in = $3, age_group = $4, licence_length = $5, price_in_pence = $6,
         paid_at = case when payment_code is not null then now() end, resume_hash = null, kept_until = null
       where session_hash = $1 and not exists (select from fishing_licence.application where reference = $2)
       returning id`,
      [hash, reference, language, ageGroupOf(answers, now), lengthOf(answers, now), pence],
    )
    if (sent.length > 0) return { answers, reference, pence }
  }
}
