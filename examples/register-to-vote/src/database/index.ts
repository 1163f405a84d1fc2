import { join } from 'node:path'
import { type Applications, applicationsIn } from './applications'
import { openDatabase } from './open-database'
import { type ProblemReports, problemReportsIn } from './problem-reports'
import { type Requests, requestsIn } from './requests'
import { type SurveyAnswers, surveyAnswersIn } from './survey-answers'

export { isAway } from './database'

/** Next can load a module more than once, and a database must be opened once. */
const kept = globalThis as { registerToVote?: Promise<Kept> }

interface Kept {
  applications: Applications
  problemReports: ProblemReports
  requests: Requests
  surveyAnswers: SurveyAnswers
}

/** Every application, in the database that the settings name. Opened when it is first needed. */
export const applications = async (): Promise<Applications> => (await opened()).applications

/** Every report that a page does not work, in the same database. */
export const problemReports = async (): Promise<ProblemReports> => (await opened()).problemReports

/** What people asked for besides a place on the register, in the same database. */
export const requests = async (): Promise<Requests> => (await opened()).requests

/** What people say made it hard, in the same database. */
export const surveyAnswers = async (): Promise<SurveyAnswers> => (await opened()).surveyAnswers

function opened(): Promise<Kept> {
  kept.registerToVote ??= open().catch((error: unknown) => {
    // So that the next request tries again.
    kept.registerToVote = undefined
    throw error
  })
  return kept.registerToVote
}

async function open(): Promise<Kept> {
  const { DATABASE_URL, DATA_FOLDER = join(process.cwd(), 'data') } = process.env
  const database = await openDatabase({ url: DATABASE_URL, folder: DATA_FOLDER })
  return {
    applications: applicationsIn(database),
    problemReports: problemReportsIn(database),
    requests: requestsIn(database),
    surveyAnswers: surveyAnswersIn(database),
  }
}
