import type { FastifyInstance } from 'fastify'
import { needsNoLicence, placeAfter, nowInLondon } from '../questions/index.js'
import { sessionOf } from '../session.js'
import { goTo, type Service, show, visitOf } from '../visit.js'

/** Pages that ask nothing. The first three need no cookie and no database. */
export function readingRoutes(app: FastifyInstance, service: Service, prefix: string): void {
  app.get(prefix, (request, reply) => reply.send(show(visitOf(service, request, reply), { page: 'start' })))

  app.get(`${prefix}/get-support`, (request, reply) =>
    reply.send(
      show(visitOf(service, request, reply), { page: 'get-support', hasSession: Boolean(sessionOf(request)) }),
    ),
  )

  app.get(`${prefix}/cookies`, (request, reply) =>
    reply.send(show(visitOf(service, request, reply), { page: 'cookies' })),
  )

  app.get(`${prefix}/no-licence-needed`, async (request, reply) => {
    const visit = visitOf(service, request, reply)
    const session = sessionOf(request)
    if (!session) return goTo(visit, 'start')
    const { answers, reference } = await service.applications.find(session)
    const now = nowInLondon(service.now())
    if (reference) return goTo(visit, 'confirmation')
    if (!needsNoLicence(answers, now)) return goTo(visit, placeAfter(answers, now))
    return show(visit, { page: 'no-licence-needed' }, { whoFor: answers.whoFor })
  })
}
