import type { FastifyInstance } from 'fastify'
import type { Application } from '../database/applications.js'
import { DatabaseAway } from '../database/database.js'
import { logFailure } from '../log.js'
import { helperIn, nowInLondon, pageAfter } from '../questions/index.js'
import { hasFormToken, isFromAnotherSite, sessionFor } from '../session.js'
import { PAYMENT_FIELD, PAYMENT_OUTCOME } from '../token-field.js'
import { goTo, type Service, show, type Visit, visitOf } from '../visit.js'
import { wordsFor } from '../words/index.js'
import { showProblem } from './problems.js'

/** The pages after a payment that did not happen. */
const notPaid = ['payment-refused', 'payment-cancelled'] as const

/**
 * A page that stands for the one of a company that takes payments, and the way back from it. It asks for no card, so
 * that nobody can give it one.
 */
export function paymentRoutes(app: FastifyInstance, service: Service, prefix: string): void {
  app.get(`${prefix}/example-pay`, async (request, reply) => {
    const visit = visitOf(service, request, reply)
    return offer(visit, sessionFor(request, reply))
  })

  app.post(`${prefix}/example-pay`, async (request, reply) => {
    const visit = visitOf(service, request, reply)
    if (!hasFormToken(request) && isFromAnotherSite(request)) return showProblem(visit, 'otherSite')
    const session = sessionFor(request, reply)
    if (!hasFormToken(request)) return offer(visit, session, 'expired', 403)
    const { [PAYMENT_OUTCOME]: outcome, [PAYMENT_FIELD]: code } = request.body as Record<string, unknown>
    if (outcome === 'refused' || outcome === 'cancelled') return goTo(visit, `payment-${outcome}`)
    if (outcome !== 'paid' || typeof code !== 'string') return offer(visit, session)
    try {
      const paid = await service.applications.pay(session, visit.language, code)
      if (paid.reference) return goTo(visit, 'confirmation')
      // The page was left open while an answer was changed: the price that counts is on the page to come.
      return goTo(visit, isToBePaid(visit, paid) ? 'example-pay' : placeOf(visit, paid))
    } catch (error) {
      logFailure(request, error)
      return error instanceof DatabaseAway ? showProblem(visit, 'awaySending') : offer(visit, session, 'failed', 500)
    }
  })

  for (const page of notPaid)
    app.get(`${prefix}/${page}`, async (request, reply) => {
      const visit = visitOf(service, request, reply)
      const session = sessionFor(request, reply)
      const application = await service.applications.find(session)
      if (application.reference) return goTo(visit, 'confirmation')
      if (!isToBePaid(visit, application)) return goTo(visit, placeOf(visit, application))
      return show(visit, { page }, { session, helper: helperIn(application) })
    })
}

/** Asks for the payment that was started, unless everything is sent, or an answer was changed or no longer fits. */
async function offer(visit: Visit, session: string, why?: 'expired' | 'failed', status?: number) {
  const application = await visit.service.applications.find(session)
  if (application.reference) return goTo(visit, 'confirmation')
  if (!isToBePaid(visit, application)) return goTo(visit, placeOf(visit, application))
  const notSent = why && wordsFor(visit.language).notSent[why]
  return show(
    visit,
    { page: 'example-pay', payment: application.payment, notSent },
    {
      session,
      status,
      helper: helperIn(application),
    },
  )
}

const placeOf = ({ service }: Visit, application: Application): string =>
  pageAfter(application, nowInLondon(service.now()))

const isToBePaid = (
  visit: Visit,
  application: Application,
): application is Required<Pick<Application, 'payment'>> & Application =>
  application.payment !== undefined && placeOf(visit, application) === 'check-answers'
