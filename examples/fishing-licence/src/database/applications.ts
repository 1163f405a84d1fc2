import { newCopy } from '@handrail/forms'
import { createHash, randomBytes } from 'node:crypto'
import {
  ageGroupOf,
  type Answers,
  type Basket,
  lengthOf,
  type LocalDate,
  nowInLondon,
  priceOf,
  recordOf,
  totalOf,
} from '../questions/index.js'
import type { Language } from '../words/index.js'
import { basketSeen } from './answers-seen.js'
import type { Database, Query } from './database.js'
import {
  addLicence,
  type Application,
  type Change,
  changeDraft,
  find,
  isOver,
  type Payment,
  saveContact,
  type Saved,
  saveLicence,
  type SentFrom,
  type Stored,
} from './drafts.js'
import { newReference } from './reference.js'
import { hashOfCode, keepDraft, newCode, takeDraft } from './saved-drafts.js'

export { type Application, emptyApplication, type Payment, type Saved, type SentFrom } from './drafts.js'

/** Every application. A session is a secret of the browser's: only its hash is kept. */
export interface Applications {
  /** The answers of a draft are those that still fit: a start date that has gone by is not among them. */
  find: (session: string) => Promise<Application>
  /**
   * Adds answers about a licence of a draft, and forgets a payment that was started. An application that was sent stays as
   * it is, and so does one that has no such licence. Licence 1 is there from the start.
   */
  save: (session: string, number: number, answers: Answers, from: SentFrom) => Promise<Saved>
  /** The same for how we contact somebody, once for all licences. */
  saveContact: (session: string, contact: Basket['contact'], from: SentFrom) => Promise<Saved>
  /** Adds a licence, if there is room and no other is unfinished: two presses add one. */
  addLicence: (session: string) => Promise<Application>
  removeLicence: (session: string, number: number) => Promise<Application>
  /** Notes that no other licence is needed. */
  endLicences: (session: string) => Promise<Application>
  /**
   * Sends a draft that is complete, if it is free. Else starts a payment, or finds the one that was started. Does nothing
   * if the answers are not those that were seen.
   *
   * @param seen what `basketSeen` made of the answers that the person checked
   */
  submit: (session: string, language: Language, seen: unknown) => Promise<Application>
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
  const application = async (changing: Promise<Saved>) => (await changing).application
  const firstOf = ({ licences }: Basket): number => licences[0]?.number ?? 1
  return {
    find: (session) => find(database.query, hashOf(session), now()),
    save: (session, number, answers, from) =>
      changed(session, (query, draft) => saveLicence(query, draft, number, answers, from)),
    saveContact: (session, contact, from) =>
      changed(session, (query, draft) => saveContact(query, draft, contact, from)),
    addLicence: (session) => application(changed(session, (query, draft) => addLicence(query, draft, now()))),
    removeLicence: (session, number) =>
      application(
        changed(session, async (query, { id }) => {
          await query('delete from fishing_licence.licence where application_id = $1 and number = $2', [id, number])
        }),
      ),
    endLicences: (session) =>
      application(
        changed(session, async (query, { id }) => {
          await query('update fishing_licence.application set has_every_licence = true where id = $1', [id])
        }),
      ),
    submit: (session, language, seen) =>
      database.transaction((query) => submit(query, hashOf(session), language, seen, now())),
    pay: (session, language, code) =>
      database.transaction((query) => pay(query, hashOf(session), language, code, now())),
    keep: async (session, answers) => {
      const { code, codeHash } = await newCode()
      const until = await database.transaction(async (query) => {
        const from: SentFrom = { path: 'date-of-birth', copy: newCopy() }
        const saved = await changeDraft(query, hashOf(session), now(), (_, draft) =>
          saveLicence(query, draft, firstOf(draft), answers, from),
        )
        return saved.application.reference === undefined ? keepDraft(query, hashOf(session), codeHash) : undefined
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

async function submit(
  query: Query,
  hash: string,
  language: Language,
  seen: unknown,
  moment: Date,
): Promise<Application> {
  const application = await find(query, hash, moment, 'for update')
  const pence = priceToSend(application, moment)
  if (pence === undefined || seen !== basketSeen(application)) return application
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
      `update fishing_licence.licence
       set age_group = $3, licence_length = $4, price_in_pence = $5, acting_record = $6
       where application_id = $1 and number = $2`,
      [
        application.id,
        number,
        ageGroupOf(answers, now),
        lengthOf(answers, now),
        priceOf(answers, now),
        JSON.stringify(recordOf(answers, now.today)) ?? null,
      ],
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
