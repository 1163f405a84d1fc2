import { actingRecordWords } from '@handrail/support'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { basketSeen } from '../database/answers-seen.js'
import { DatabaseAway } from '../database/database.js'
import { logFailure } from '../log.js'
import { helperIn, mustStillShow, nowInLondon, pageAfter, totalOf } from '../questions/index.js'
import { endSession, hasFormToken, isFromAnotherSite, sessionFor, sessionOf } from '../session.js'
import { goTo, type Service, show, type Visit, visitOf } from '../visit.js'
import { SEEN_FIELD } from '../token-field.js'
import { type Words, wordsFor } from '../words/index.js'
import { showProblem } from './problems.js'

/** Checking the answers, sending them once, and what comes after. */
export function sendingRoutes(app: FastifyInstance, service: Service, prefix: string): void {
  app.get(`${prefix}/check-answers`, async (request, reply) => {
    const visit = visitOf(service, request, reply)
    return check(visit, sessionFor(request, reply))
  })

  app.post(`${prefix}/check-answers`, async (request, reply) => {
    const visit = visitOf(service, request, reply)
    if (!hasFormToken(request) && isFromAnotherSite(request)) return showProblem(visit, 'otherSite')
    const session = sessionFor(request, reply)
    if (!hasFormToken(request)) return check(visit, session, 'expired', 403)
    const { [SEEN_FIELD]: seen } = request.body as Record<string, unknown>
    try {
      // A second press, or the same form once more, finds the payment or the reference of the first.
      const application = await service.applications.submit(session, visit.language, seen)
      const page = pageAfter(application, nowInLondon(service.now()))
      if (application.reference) return goTo(visit, 'confirmation')
      if (page !== 'check-answers') return goTo(visit, page)
      return application.payment ? goTo(visit, 'example-pay') : check(visit, session, 'changed', 409)
    } catch (error) {
      logFailure(request, error)
      return error instanceof DatabaseAway ? showProblem(visit, 'awaySending') : check(visit, session, 'failed', 500)
    }
  })

  app.get(`${prefix}/confirmation`, async (request, reply) => {
    const visit = visitOf(service, request, reply)
    const session = sessionOf(request)
    if (!session) return goTo(visit, 'start')
    const application = await service.applications.find(session)
    const { licences, contact, reference, pence = 0 } = application
    if (!reference) return goTo(visit, pageAfter(application, nowInLondon(service.now())))
    const sent = licences.map(({ answers, record }) => {
      const { firstName, lastName, startDate, startTime, delivery, whoFor } = answers
      return {
        name: `${firstName} ${lastName}`,
        startDate,
        startTime,
        delivery,
        whoFor,
        filledIn: record ? actingRecordWords(record, visit.language) : [],
        mustStillShow: mustStillShow(record),
      }
    })
    const content = { page: 'confirmation', reference, pence, licences: sent, contact: contact.contact } as const
    return show(visit, content, { session, whoFor: licences[0]?.answers.whoFor })
  })

  app.post(`${prefix}/finish`, (request: FastifyRequest, reply: FastifyReply) => {
    const visit = visitOf(service, request, reply)
    // A page of another site must not be able to make people lose their place.
    if (hasFormToken(request)) endSession(request, reply)
    return goTo(visit, 'start')
  })
}

/** Shows every answer, unless one is missing or everything is sent. */
async function check(visit: Visit, session: string, why?: keyof Words['notSent'], status?: number) {
  const { service, language } = visit
  const now = nowInLondon(service.now())
  const application = await service.applications.find(session)
  if (application.reference) return goTo(visit, 'confirmation')
  const page = pageAfter(application, now)
  if (page !== 'check-answers') return goTo(visit, page)
  const { licences, contact } = application
  const whoFor = licences.every(({ answers }) => answers.whoFor === 'me') ? 'me' : 'someone-else'
  const notSent = why && wordsFor(language, whoFor).notSent[why]
  const basket = { licences, contact }
  const pence = totalOf(application, now) ?? 0
  const seen = basketSeen(basket)
  const content = { page: 'check-answers', basket, pence, seen, notSent, now, back: 'contact' } as const
  return show(visit, content, { session, whoFor, helper: helperIn(application), status })
}
