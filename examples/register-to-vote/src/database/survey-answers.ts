import type { SurveyAnswer } from '@handrail/support'
import { KEPT_DAYS } from '../requests/kinds'
import type { Database, Row } from './database'
import type { Days } from './requests'

/** What people say made it hard. Nobody can tell whose an answer is. */
export interface SurveyAnswers {
  /** Keeps an answer. Sent once more from the same copy of the page, it takes the place of the first. */
  keep: (copy: string, answer: SurveyAnswer) => Promise<void>
  /** All of them, in no order that says who came first. */
  list: (days: Days) => Promise<SurveyAnswer[]>
  deleteOldAnswers: () => Promise<void>
}

/** The day it is for people in the United Kingdom. */
const today = `(now() at time zone 'Europe/London')::date`

export const surveyAnswersIn = ({ query }: Database): SurveyAnswers => ({
  keep: async (copy, answer) =>
    void (await query(
      `insert into register_to_vote.survey_answer (copy, answered_on, answer) values ($1, ${today}, $2::jsonb)
       on conflict (copy) do update set answer = excluded.answer`,
      [copy, JSON.stringify(answer)],
    )),
  list: async ({ from, to }) =>
    (
      await query<Row & { answer: SurveyAnswer }>(
        `select answer from register_to_vote.survey_answer
         where ($1::date is null or answered_on >= $1::date) and ($2::date is null or answered_on <= $2::date)
         order by copy`,
        [from ?? null, to ?? null],
      )
    ).map(({ answer }) => ({ asked: 'online', ...answer })),
  deleteOldAnswers: async () =>
    void (await query(`delete from register_to_vote.survey_answer where answered_on < ${today} - ${KEPT_DAYS.survey}`)),
})
