import { takesPlace } from '@handrail/forms'
import type { ActingRecord } from '@handrail/support'
import {
  type Answers,
  type Basket,
  fittingBasket,
  MOST_LICENCES,
  nowInLondon,
  pageOf,
  type QuestionPath,
  unfinished,
} from '../questions/index.js'
import { answersIn, assignAnswers, selectedAnswers } from './answer-columns.js'
import type { Query, Row } from './database.js'

/** An application that nobody changes for this long is over, and its answers are deleted. */
const DRAFT_HOURS = 24

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
  /** Which copy of its page each answer came from, by page. */
  copies?: Readonly<Record<string, string>>
}

/** Where answers come from: the page that asked, and what it sent as its copy. */
export interface SentFrom {
  path: QuestionPath
  copy: unknown
}

/** An application after an answer was sent. */
export interface Saved {
  application: Application
  /**
   * Why the answer was not saved. `changed`: the same question was answered in another window since, and this one never
   * showed that answer. `removed`: there is no such licence any more.
   */
  notSaved?: 'changed' | 'removed'
}

/** A draft is kept for a day or, once somebody got a code for it, until the day they were told. */
export const isOver = `(reference is null and now() > coalesce(kept_until, changed_at + interval '${DRAFT_HOURS} hours'))`

/** What is there before the first answer. */
export const emptyApplication: Application = { licences: [], contact: {} }

export interface Stored extends Application {
  id?: unknown
}

export async function find(query: Query, hash: string, now: Date, lock = ''): Promise<Stored> {
  const [row] = await query(
    `select id, contact, contact_to as "contactTo", contact_copy, has_every_licence, payment_code, payment_in_pence, reference, price_in_pence
     from fishing_licence.application
     where session_hash = $1 and not ${isOver} ${lock}`,
    [hash],
  )
  if (!row) return emptyApplication
  const rows = await query(
    `select number, copies, acting_record as record, ${selectedAnswers} from fishing_licence.licence where application_id = $1 order by number`,
    [row['id']],
  )
  const { id, contact, contactTo, payment_code: code, payment_in_pence: pence } = row
  const basket: Basket = {
    licences: rows.map((each) => ({
      number: Number(each['number']),
      answers: answersIn(each),
      ...(each['record'] !== null && { record: each['record'] as ActingRecord }),
    })),
    hasEveryLicence: row['has_every_licence'] === true,
    contact: (contact === null ? {} : { contact, contactTo }) as Basket['contact'],
  }
  if (typeof row['reference'] === 'string')
    return { id, ...basket, reference: row['reference'], pence: Number(row['price_in_pence']) }
  const fitting = { id, ...fittingBasket(basket, nowInLondon(now)), copies: copiesIn(row, rows) }
  return typeof code === 'string' ? { ...fitting, payment: { code, pence: Number(pence) } } : fitting
}

/** The copies of the pages of a whole application. */
function copiesIn(application: Row, licences: readonly Row[]): Record<string, string> {
  const pages = licences.flatMap(({ number, copies }) =>
    Object.entries(copies as Record<string, string>).map(([path, copy]) => [pageOf(Number(number), path), copy]),
  )
  const { contact_copy: contact } = application
  return { ...Object.fromEntries(pages), ...(typeof contact === 'string' && { contact }) }
}

/** Changes a draft, or says why it does not. */
export type Change = (query: Query, draft: Stored) => Promise<Saved['notSaved'] | void>

/** Changes a draft, or a new one, and gives it as it then is. Nothing changes an application that was sent. */
export async function changeDraft(query: Query, hash: string, now: Date, change: Change): Promise<Saved> {
  await query(`delete from fishing_licence.application where session_hash = $1 and ${isOver}`, [hash])
  await query(
    `insert into fishing_licence.application (session_hash) values ($1) on conflict (session_hash) do nothing`,
    [hash],
  )
  const before = await find(query, hash, now, 'for update')
  if (before.reference) return { application: before }
  const notSaved = await change(query, before)
  if (notSaved) return { application: before, notSaved }
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
  return { application: after }
}

export async function saveLicence(query: Query, draft: Stored, number: number, answers: Answers, from: SentFrom) {
  const { id, licences, copies = {} } = draft
  const before = licences.find((each) => each.number === number)
  if (!before && (number !== 1 || licences.length > 0)) return 'removed'
  const copy = takesPlace(before?.answers ?? {}, answers, copies[pageOf(number, from.path)], from.copy)
  if (copy === undefined) return 'changed'
  if (!before) await query('insert into fishing_licence.licence (application_id, number) values ($1, $2)', [id, number])
  await writeLicence(query, id, number, { ...before?.answers, ...answers })
  await query(
    `update fishing_licence.licence set copies = copies || jsonb_build_object($3::text, $4::text)
     where application_id = $1 and number = $2`,
    [id, number, from.path, copy],
  )
  return undefined
}

export async function saveContact(query: Query, draft: Stored, answers: Basket['contact'], from: SentFrom) {
  const copy = takesPlace(draft.contact, answers, draft.copies?.['contact'], from.copy)
  if (copy === undefined) return 'changed'
  await query('update fishing_licence.application set contact = $2, contact_to = $3, contact_copy = $4 where id = $1', [
    draft.id,
    answers.contact,
    answers.contactTo,
    copy,
  ])
  return undefined
}

async function writeLicence(query: Query, id: unknown, number: number, answers: Answers): Promise<void> {
  const { assignments, values } = assignAnswers(answers)
  await query(
    `update fishing_licence.licence set ${assignments} where application_id = $1 and number = $${values.length + 2}`,
    [id, ...values, number],
  )
}

export async function addLicence(query: Query, draft: Stored, moment: Date): Promise<void> {
  if (draft.licences.length >= MOST_LICENCES || unfinished(draft, nowInLondon(moment))) return
  await query('insert into fishing_licence.licence (application_id, number) values ($1, $2)', [
    draft.id,
    (draft.licences.at(-1)?.number ?? 0) + 1,
  ])
  await query('update fishing_licence.application set has_every_licence = false where id = $1', [draft.id])
}
