import type { FastifyInstance } from 'fastify'
import { helperOf, nameOnPage, needsNoLicence, nowInLondon, pageAfter, pageOf } from '../questions/index.js'
import { sessionOf } from '../session.js'
import { goTo, LICENCE_PART, type Service, show, visitOf } from '../visit.js'

/** Pages that ask nothing. The first two need no cookie and no database. */
export function readingRoutes(app: FastifyInstance, service: Service, prefix: string): void {
  app.get(prefix, (request, reply) => reply.send(show(visitOf(service, request, reply), { page: 'start' })))

  app.get(`${prefix}/cookies`, (request, reply) =>
    reply.send(show(visitOf(service, request, reply), { page: 'cookies' })),
  )

  for (const address of [`${prefix}/no-licence-needed`, `${prefix}/${LICENCE_PART}/no-licence-needed`])
    app.get(address, async (request, reply) => {
      const visit = visitOf(service, request, reply)
      const { number } = visit
      const session = sessionOf(request)
      if (!session) return goTo(visit, 'start')
      const application = await service.applications.find(session)
      const now = nowInLondon(service.now())
      const answers = application.licences.find((each) => each.number === number)?.answers ?? {}
      if (application.reference) return goTo(visit, 'confirmation')
      if (!needsNoLicence(answers, now)) return goTo(visit, pageAfter(application, now))
      const isOneOfSeveral = application.licences.length > 1
      const content = { page: 'no-licence-needed', back: pageOf(number, 'date-of-birth'), isOneOfSeveral } as const
      return show(visit, content, { whoFor: answers.whoFor, name: nameOnPage(answers), helper: helperOf([answers]) })
    })
}
