import type { FastifyInstance } from 'fastify'
import {
  helperIn,
  helperOf,
  isNotAgreed,
  nameIn,
  needsAgreement,
  nowInLondon,
  pageAfter,
  pageOf,
} from '../questions/index.js'
import { sessionOf } from '../session.js'
import { goTo, LICENCE_PART, type Service, show, visitOf } from '../visit.js'

/** Pages for people who apply for someone else: who does not agree, and how to stop. They ask nothing that is kept. */
export function actingRoutes(app: FastifyInstance, service: Service, prefix: string): void {
  for (const address of [`${prefix}/not-agreed`, `${prefix}/${LICENCE_PART}/not-agreed`])
    app.get(address, async (request, reply) => {
      const visit = visitOf(service, request, reply)
      const session = sessionOf(request)
      if (!session) return goTo(visit, 'start')
      const application = await service.applications.find(session)
      const answers = application.licences.find(({ number }) => number === visit.number)?.answers ?? {}
      if (application.reference) return goTo(visit, 'confirmation')
      if (!isNotAgreed(answers)) return goTo(visit, pageAfter(application, nowInLondon(service.now())))
      const content = {
        page: 'not-agreed',
        back: pageOf(visit.number, 'agreement'),
        person: nameIn(answers) ?? '',
        mustAgree: needsAgreement(answers),
      } as const
      return show(visit, content, { whoFor: answers.whoFor, helper: helperOf([answers]) })
    })

  app.get(`${prefix}/stop`, async (request, reply) => {
    const visit = visitOf(service, request, reply)
    const session = sessionOf(request)
    if (!session) return goTo(visit, 'start')
    const application = await service.applications.find(session)
    if (application.reference) return goTo(visit, 'confirmation')
    const back = pageAfter(application, nowInLondon(service.now()))
    return show(visit, { page: 'stop', back }, { session, helper: helperIn(application) })
  })
}
