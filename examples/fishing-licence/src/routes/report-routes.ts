import type { FormState, Posted } from '@handrail/forms'
import type { FastifyInstance } from 'fastify'
import { DatabaseAway } from '../database/database.js'
import { logFailure } from '../log.js'
import { type ReportForm, reportedPage, reportForm } from '../problem-reports.js'
import { formLanguage } from '../questions/index.js'
import { isFromAnotherSite } from '../session.js'
import { type Tries, triesPerMinute } from '../tries.js'
import { goTo, type Service, show, type Visit, visitOf } from '../visit.js'
import { type Words, wordsFor } from '../words/index.js'
import { showProblem } from './problems.js'

/** How many reports one computer can send in a minute. People who share one send fewer. */
const MOST_REPORTS = 10

/** Counts for both languages together. */
export const reportCount = (now: () => Date): Tries => triesPerMinute(MOST_REPORTS, now)

/**
 * Reports that a page does not work. They need no session, as a session may be what does not work: so there is no token in
 * the form, and nothing in it that another site could gain by sending it.
 */
export function reportRoutes(app: FastifyInstance, service: Service, prefix: string, sent: Tries): void {
  const pageOf = (address: unknown): string =>
    reportedPage(address, service.basePath, (url) => app.findRoute({ method: 'GET', url })?.params) ?? ''

  app.get(`${prefix}/report-a-problem`, (request, reply) => {
    const page = pageOf((request.query as Record<string, unknown>)['page'])
    const { typed } = reportForm.show()
    const state = { typed: { report: { ...typed.report, page } }, errors: [], problems: {} }
    return reply.send(ask(visitOf(service, request, reply), state))
  })

  app.post(`${prefix}/report-a-problem`, async (request, reply) => {
    const visit = visitOf(service, request, reply)
    if (isFromAnotherSite(request)) return showProblem(visit, 'otherSite')
    const body = (request.body ?? {}) as Record<string, unknown>
    const posted = { ...body, 'report-page': pageOf(body['report-page']) } as Posted
    const options = { language: formLanguage(visit.language), now: service.now() }
    const { values, ...state } = await reportForm.check(posted, options)
    const again = (why: NotKept, status: number) =>
      ask(visit, { typed: state.typed, errors: [], problems: {} }, { status, why })
    if (!values) return ask(visit, state, { status: 422 })
    if (sent.areTooMany(request.ip)) return again('tooMany', 429)
    try {
      await service.reports.keep(values.report)
    } catch (error) {
      logFailure(request, error)
      return error instanceof DatabaseAway ? again('away', 503) : again('failed', 500)
    }
    sent.count(request.ip)
    return goTo(visit, 'report-a-problem/sent')
  })

  app.get(`${prefix}/report-a-problem/sent`, (request, reply) =>
    reply.send(show(visitOf(service, request, reply), { page: 'problem-reported' })),
  )
}

type NotKept = keyof Words['report']['notKept']

/** The page that is reported stays when the language changes. */
function ask(
  visit: Visit,
  state: FormState<ReportForm['fields']>,
  { why, status }: { why?: NotKept; status?: number } = {},
): string {
  const notKept = why && wordsFor(visit.language).report.notKept[why]
  const { page } = state.typed.report
  const path = page ? `${visit.path}?page=${encodeURIComponent(page)}` : visit.path
  return show({ ...visit, path, isChange: false }, { page: 'report-a-problem', state, notKept }, { status })
}
