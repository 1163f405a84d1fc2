import { createHash, randomBytes } from 'node:crypto'
import {
  ageGroupOf,
  type Answers,
  type Basket,
  fittingBasket,
  lengthOf,
  type LocalDate,
  MOST_LICENCES,
  nowInLondon,
  priceOf,
  totalOf,
  unfinished,
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
export interface Application extends Basket {
  payment?: Payment
  reference?: string
  pence?: number
}

/** Every application. A session is a secret of the browser's: only its hash is kept. */
export interface Applications {
  /** The answers of a draft are those that still fit: a start date that has gone by is not among them. */
  find: (session: string) => Promise<Application>
  /**
   * Adds answers about a licence of a draft, and forgets a payment that was started. An application that was sent stays as
   * it is, and so does one that has no such licence. Licence 1 is there from the start.
   */
  save: (session: string, number: number, answers: Answers) => Promise<Application>
  /** The same for how we contact somebody, once for all licences. */
  saveContact: (session: string, contact: Basket['contact']) => Promise<Application>
  /** Adds a licence, if there is room and no other is unfinished: two presses add one. */
  addLicence: (session: string) => Promise<Application>
  removeLicence: (session: string, number: number) => Promise<Application>
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
  const changed = (session: string, change: Change) =>
    database.transaction((query) => changeDraft(query, hashOf(session), now(), change))
  const firstOf = ({ licences }: Basket): number => licences[0]?.number ?? 1
  return {
    find: (session) => find(database.query, hashOf(session), now()),
    save: (session, number, answers) => changed(session, (query, draft) => saveLicence(query, draft, number, answers)),
    saveContact: (session, { contact, contactTo }) =>
      changed(session, (query, { id }) =>
        query('update fishing_licence.application set contact = $2, contact_to = $3 where id = $1', [
          id,
          contact,
          contactTo,
        ]),
      ),
    addLicence: (session) => changed(session, (query, draft) => addLicence(query, draft, now())),
    removeLicence: (session, number) =>
      changed(session, (query, { id }) =>
        query('delete from fishing_licence.licence where application_id = $1 and number = $2', [id, number]),
      ),
    submit: (session, language) => database.transaction((query) => submit(query, hashOf(session), language, now())),
    pay: (session, language, code) =>
      database.transaction((query) => pay(query, hashOf(session), language, code, now())),
    keep: async (session, answers) => {
      const { code, codeHash } = await newCode()
      const until = await database.transaction(async (query) => {
        const { reference } = await changeDraft(query, hashOf(session), now(), (_, draft) =>
          saveLicence(query, draft, firstOf(draft), answers),
        )
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

interface Stored extends Application {
  id?: unknown
}

async function find(query: Query, hash: string, now: Date, lock = ''): Promise<Stored> {
  const [row] = await query(
    `select id, contact, contact_to as "contactTo", payment_code, payment_in_pence, reference, price_in_pence
     from fishing_licence.application
     where session_hash = $1 and not ${isOver} ${lock}`,
    [hash],
  )
  if (!row) return { licences: [], contact: {} }
  const rows = await query(
    `select number, ${selectedAnswers} from fishing_licence.licence where application_id = $1 order by number`,
    [row['id']],
  )
  const { id, contact, contactTo, payment_code: code, payment_in_pence: pence } = row
  const basket: Basket = {
    licences: rows.map((each) => ({ number: Number(each['number']), answers: answersIn(each) })),
    contact: (contact === null ? {} : { contact, contactTo }) as Basket['contact'],
  }
  if (typeof row['reference'] === 'string')
    return { id, ...basket, reference: row['reference'], pence: Number(row['price_in_pence']) }
  const fitting = { id, ...fittingBasket(basket, nowInLondon(now)) }
  return typeof code === 'string' ? { ...fitting, payment: { code, pence: Number(pence) } } : fitting
}

type Change = (query: Query, draft: Stored) => Promise<unknown>

/** Changes a draft, or a new one, and gives it as it then is. Nothing changes an application that was sent. */
async function changeDraft(query: Query, hash: string, now: Date, change: Change): Promise<Application> {
  await query(`delete from fishing_licence.application where session_hash = $1 and ${isOver}`, [hash])
  await query(
    `insert into fishing_licence.application (session_hash) values ($1) on conflict (session_hash) do nothing`,
    [hash],
  )
  const before = await find(query, hash, now, 'for update')
  if (before.reference) return before
  await change(query, before)
  await query(
    `update fishing_licence.application set payment_code = null, payment_in_pence = null, changed_at = now()
     where id = $1`,
    [before.id],
  )
  const after = await find(query, hash, now)
  // What no longer fits is not kept behind the person's back either.
  for (const { number, answers } of after.licences) await writeLicence(query, after.id, number, answers)
  if (after.contact.contact === undefined)
    await query('update fishing_licence.application set contact = null, contact_to = null where id = $1', [after.id])
  return after
}

async function saveLicence(query: Query, { id, licences }: Stored, number: number, answers: Answers): Promise<void> {
  const before = licences.find((each) => each.number === number)
  if (!before && (number !== 1 || licences.length > 0)) return
  if (!before) await query('insert into fishing_licence.licence (application_id, number) values ($1, $2)', [id, number])
  await writeLicence(query, id, number, { ...before?.answers, ...answers })
}

async function writeLicence(query: Query, id: unknown, number: number, answers: Answers): Promise<void> {
  const { assignments, values } = assignAnswers(answers)
  await query(
    `update fishing_licence.licence set ${assignments} where application_id = $1 and number = $${values.length + 2}`,
    [id, ...values, number],
  )
}

async function addLicence(query: Query, draft: Stored, moment: Date): Promise<void> {
  if (draft.licences.length >= MOST_LICENCES || unfinished(draft, nowInLondon(moment))) return
  await query('insert into fishing_licence.licence (application_id, number) values ($1, $2)', [
    draft.id,
    (draft.licences.at(-1)?.number ?? 0) + 1,
  ])
}

async function submit(query: Query, hash: string, language: Language, moment: Date): Promise<Application> {
  const application = await find(query, hash, moment, 'for update')
  const pence = priceToSend(application, moment)
  if (pence === undefined) return application
  if (pence === 0) return send(query, language, application, pence, moment)
  if (application.payment?.pence === pence) return application
  const payment: Payment = { code: randomBytes(16).toString('base64url'), pence }
  await query('update fishing_licence.application set payment_code = $2, payment_in_pence = $3 where id = $1', [
    application.id,
    payment.code,
    pence,
  ])
  return { ...application, payment }
}

async function pay(query: Query, hash: string, language: Language, code: string, moment: Date): Promise<Application> {
  const application = await find(query, hash, moment, 'for update')
  const { payment } = application
  const isRight = payment?.code === code && payment.pence === priceToSend(application, moment)
  return isRight ? send(query, language, application, payment.pence, moment) : application
}

/** What a draft costs that is complete. Nothing for one that is not, or that was sent. */
const priceToSend = (application: Application, moment: Date): number | undefined =>
  application.reference === undefined ? totalOf(application, nowInLondon(moment)) : undefined

async function send(
  query: Query,
  language: Language,
  application: Stored,
  pence: number,
  moment: Date,
): Promise<Application> {
  const now = nowInLondon(moment)
  for (const { number, answers } of application.licences)
    await query(
      `update fishing_licence.licence set age_group = $3, licence_length = $4, price_in_pence = $5
       where application_id = $1 and number = $2`,
      [application.id, number, ageGroupOf(answers, now), lengthOf(answers, now), priceOf(answers, now)],
    )
  // As good as never needed twice, but two people must never share a reference.
  for (;;) {
    const reference = newReference()
    const sent = await query(
      `update fishing_licence.application
       set reference = $2, sent_at = now(), sent_in = $3, price_in_pence = $4,
         paid_at = case when payment_code is not null then now() end, resume_hash = null, kept_until = null
       where id = $1 and not exists (select from fishing_licence.application where reference = $2)
       returning id`,
      [application.id, reference, language, pence],
    )
    if (sent.length > 0) return { ...application, reference, pence }
  }
}
