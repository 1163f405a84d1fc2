import type { ProblemReport } from '@handrail/forms'
import type { Language } from '../words'
import type { Database } from './database'

/** People may write about themselves though we ask them not to, so a report is not kept for longer than it takes to mend. */
const REPORT_DAYS = 90

/** Every report that a page does not work. */
export interface ProblemReports {
  add: (report: ProblemReport, language: Language) => Promise<void>
  deleteOldReports: () => Promise<void>
}

export const problemReportsIn = ({ query }: Database): ProblemReports => ({
  add: async ({ page, doing, wentWrong, at }, language) =>
    void (await query(
      `insert into register_to_vote.problem_report (page, doing, went_wrong, language, reported_at)
       values ($1, $2, $3, $4, $5)`,
      [page ?? null, doing ?? null, wentWrong, language, at],
    )),
  deleteOldReports: async () =>
    void (await query(
      `delete from register_to_vote.problem_report where reported_at < now() - interval '${REPORT_DAYS} days'`,
    )),
})
