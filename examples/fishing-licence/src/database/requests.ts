import { newSupportReference } from '@handrail/forms'
import type { SurveyAnswer } from '@handrail/support'
import { nowInLondon } from '../questions/now.js'
import { KEPT_DAYS, type RequestKind } from '../requests/kinds.js'
import type { Language } from '../words/index.js'
import type { Database, Row } from './database.js'

/** A request as it was sent. What is in `content` is what its form made of it. */
export interface KeptRequest {
  reference: string
  content: Readonly<Record<string, unknown>>
}

/** A request with all that is known of it. */
export interface RequestRow extends KeptRequest {
  madeAt: Date
  language: Language
}

/** From a day to another, in London. Both count. */
export interface Days {
  from?: string
  to?: string
}

/** An answer to the survey that was not given online. */
export interface ImportedAnswer {
  copy: string
  /** The day in London. */
  answeredOn: string
  language: Language
  answer: SurveyAnswer
}

/** What people asked for and what they told us. Nothing leads from it to an application. */
export interface Requests {
  /**
   * Keeps a request and gives its reference. Sent again from the same copy of the page, it is the same request: with what
   * was sent last, as people go back to put something right.
   */
  keep: (kind: RequestKind, copy: string, language: Language, content: object) => Promise<KeptRequest>
  /** The request that was sent from a copy of its page. */
  find: (kind: RequestKind, copy: string) => Promise<KeptRequest | undefined>
  keepSurvey: (copy: string, language: Language, answer: SurveyAnswer) => Promise<void>
  /**
   * Keeps answers that staff typed in: all of them, or none. False if they were kept before, from the same file: then
   * nothing is kept now.
   */
  importSurvey: (answers: readonly ImportedAnswer[]) => Promise<boolean>
  list: (kind: RequestKind, days: Days) => Promise<RequestRow[]>
  listSurvey: (days: Days) => Promise<SurveyAnswer[]>
  deleteOld: () => Promise<void>
}

const schema = 'fishing_licence'

/** @param now the clock that says when something was sent, and what is old */
export function requestsIn(database: Database, now: () => Date): Requests {
  const today = (): string => nowInLondon(now()).today
  return {
    keep: async (kind, copy, language, content) => {
      // As good as never needed twice, but two people must never share a reference.
      for (;;) {
        const [row] = await database.query(
          `insert into ${schema}.request (kind, copy, reference, made_at, changed_at, language, content)
           select $1::text, $2::text, $3::text, $4::timestamptz, $4::timestamptz, $5::text, $6::text::jsonb
           where not exists (select from ${schema}.request where reference = $3::text)
           on conflict (kind, copy) do update
             set content = excluded.content, language = excluded.language,
               changed_at = greatest(excluded.changed_at, request.made_at)
           returning reference, content::text`,
          [kind, copy, newSupportReference(), now(), language, JSON.stringify(content)],
        )
        if (row) return requestIn(row)
      }
    },
    find: async (kind, copy) => {
      const [row] = await database.query(
        `select reference, content::text from ${schema}.request where kind = $1 and copy = $2`,
        [kind, copy],
      )
      return row && requestIn(row)
    },
    keepSurvey: async (copy, language, answer) => {
      await database.query(keepAnswer, answerValues({ copy, language, answer, answeredOn: today() }))
    },
    importSurvey: (answers) =>
      database.transaction(async (query) => {
        const copies = answers.map(({ copy }) => copy)
        const [before] = await query(`select from ${schema}.survey_answer where copy = any($1::text[])`, [copies])
        if (before) return false
        for (const each of answers) await query(keepAnswer, answerValues(each))
        return true
      }),
    list: async (kind, { from, to }) =>
      (
        await database.query(
          `select reference, content::text, language, made_at from ${schema}.request
           where kind = $1
             and ($2::date is null or (made_at at time zone 'Europe/London')::date >= $2::date)
             and ($3::date is null or (made_at at time zone 'Europe/London')::date <= $3::date)
           order by made_at, reference`,
          [kind, from ?? null, to ?? null],
        )
      ).map((row) => ({ ...requestIn(row), language: row['language'] as Language, madeAt: row['made_at'] as Date })),
    listSurvey: async ({ from, to }) =>
      // In no order that says who came first.
      (
        await database.query(
          `select asked, made_it_hard::text, made_it_hard_other, satisfaction, helped_by::text, comment
           from ${schema}.survey_answer
           where ($1::date is null or answered_on >= $1::date) and ($2::date is null or answered_on <= $2::date)
           order by copy`,
          [from ?? null, to ?? null],
        )
      ).map(answerIn),
    deleteOld: async () => {
      await database.query(`delete from ${schema}.request where made_at < $1`, [daysBefore(now(), KEPT_DAYS.request)])
      await database.query(`delete from ${schema}.survey_answer where answered_on < $1::date - $2::integer`, [
        today(),
        KEPT_DAYS.survey,
      ])
    },
  }
}

/** Sent again from the same copy of the page, it is the same answer. */
const keepAnswer = `
  insert into ${schema}.survey_answer
    (copy, answered_on, language, asked, made_it_hard, made_it_hard_other, satisfaction, helped_by, comment)
  values ($1, $2, $3, $4, $5::text::jsonb, $6, $7, $8::text::jsonb, $9)
  on conflict (copy) do update
    set language = excluded.language, made_it_hard = excluded.made_it_hard,
      made_it_hard_other = excluded.made_it_hard_other, satisfaction = excluded.satisfaction,
      helped_by = excluded.helped_by, comment = excluded.comment`

const answerValues = ({ copy, answeredOn, language, answer }: ImportedAnswer): unknown[] => [
  copy,
  answeredOn,
  language,
  answer.asked ?? 'online',
  answer.madeItHard ? JSON.stringify(answer.madeItHard) : null,
  answer.madeItHardOther ?? null,
  answer.satisfaction ?? null,
  answer.helpedBy ? JSON.stringify(answer.helpedBy) : null,
  answer.comment ?? null,
]

const requestIn = ({ reference, content }: Row): KeptRequest => ({
  reference: String(reference),
  content: JSON.parse(String(content)) as KeptRequest['content'],
})

const listIn = (text: unknown): never[] | undefined =>
  typeof text === 'string' ? (JSON.parse(text) as never[]) : undefined

const answerIn = (row: Row): SurveyAnswer => ({
  asked: row['asked'] as SurveyAnswer['asked'],
  madeItHard: listIn(row['made_it_hard']),
  madeItHardOther: (row['made_it_hard_other'] as string | null) ?? undefined,
  satisfaction: (row['satisfaction'] as number | null) ?? undefined,
  helpedBy: listIn(row['helped_by']),
  comment: (row['comment'] as string | null) ?? undefined,
})

const daysBefore = (moment: Date, days: number): Date => new Date(moment.getTime() - days * 24 * 60 * 60 * 1000)
