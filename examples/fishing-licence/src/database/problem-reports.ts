import type { ProblemReport } from '@handrail/forms'
import type { Database } from './database.js'

/** How long a report is kept. People may write about themselves in it, whatever they are told. */
const REPORT_DAYS = 90

/** What people said is wrong with a page. It is kept apart from applications, and nothing leads from one to the other. */
export interface ProblemReports {
  keep: (report: ProblemReport) => Promise<void>
  deleteOld: () => Promise<void>
}

export function problemReportsIn(database: Database): ProblemReports {
  return {
    keep: async ({ at, page, doing, wentWrong }) =>
      void (await database.query(
        `insert into fishing_licence.problem_report (reported_at, page, doing, went_wrong) values ($1, $2, $3, $4)`,
        [at, page ?? null, doing ?? null, wentWrong],
      )),
    deleteOld: async () =>
      void (await database.query(
        `delete from fishing_licence.problem_report where reported_at < now() - interval '${REPORT_DAYS} days'`,
      )),
  }
}
