'use server'
import type { Posted } from '@handrail/forms'
import { redirect } from 'next/navigation'
import { addressOf } from '../addresses'
import { problemReports } from '../database'
import { logFailure } from '../log'
import { formLanguage } from '../questions'
import { ownPagePath, reportForm } from '../report-form'
import type { ReportState } from '../views/report-form-page'
import { isLanguage, wordsFor } from '../words'

/** Keeps a report that a page does not work. It needs no session, and has nothing to do with one. */
export async function report(sentIn: string, _before: ReportState, posted: FormData): Promise<ReportState> {
  const language = isLanguage(sentIn) ? sentIn : 'en'
  const { typed, errors, problems, values } = await reportForm.check(posted as Posted, {
    language: formLanguage(language),
    now: new Date(),
  })
  if (!values) return { typed, errors, problems }
  try {
    await (await problemReports()).add({ ...values.report, page: ownPagePath(values.report.page) }, language)
  } catch (error) {
    logFailure('report-a-problem', error)
    return { typed, errors: [{ message: wordsFor(language).report.notKept }], problems: {} }
  }
  redirect(addressOf(language, 'report-a-problem/sent'))
}
