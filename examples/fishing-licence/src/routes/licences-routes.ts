import { countTries, type Posted, type Tries } from '@handrail/forms'
import type { FastifyInstance } from 'fastify'
import type { Application } from '../database/applications.js'
import { DatabaseAway } from '../database/database.js'
import { logFailure } from '../log.js'
import type { LicencesData } from '../pages/page-data.js'
import { contact } from '../questions/contact.js'
import {
  helperIn,
  helperOf,
  type Licence,
  nowInLondon,
  pageAfter,
  MOST_LICENCES,
  placeAfter,
  priceOf,
  unfinished,
} from '../questions/index.js'
import { hasFormToken, isFromAnotherSite, sessionFor } from '../session.js'
import { goTo, LICENCE_PART, type Service, show, type Visit, visitOf } from '../visit.js'
import { wordsFor } from '../words/index.js'
import { showProblem } from './problems.js'

/** The list of licences: change one, remove one, add another. */
export function licencesRoutes(app: FastifyInstance, service: Service, prefix: string): void {
  app.get(`${prefix}/licences`, async (request, reply) => {
    const visit = visitOf(service, request, reply)
    const session = sessionFor(request, reply)
    const application = await service.applications.find(session)
    return list(visit, session, application)
  })

  app.post(`${prefix}/licences`, async (request, reply) => {
    const visit = visitOf(service, request, reply)
    if (!hasFormToken(request) && isFromAnotherSite(request)) return showProblem(visit, 'otherSite')
    const session = sessionFor(request, reply)
    const now = nowInLondon(service.now())
    let application = await service.applications.find(session)
    if (application.reference || !hasAFinishedOne(visit, application)) return list(visit, session, application)
    if (!hasFormToken(request)) return list(visit, session, application, { why: 'expired', status: 403 })
    const answer = (request.body as Record<string, unknown>)['add-another']
    const isFull = application.licences.length >= MOST_LICENCES
    try {
      if (answer === 'yes') {
        application = await service.applications.addLicence(session)
        // A second press finds the licence that the first one added.
        if (unfinished(application, now)) return goTo(visit, pageAfter(application, now))
      }
      if (answer !== 'no' && !isFull) return list(visit, session, application, { error: 'missing', status: 422 })
      if (!unfinished(application, now)) application = await service.applications.endLicences(session)
      const page = pageAfter(application, now)
      if (page === 'contact' || page === 'check-answers') return goTo(visit, page)
      // Where there is room for no more, nothing is asked that an error could stand at.
      return isFull ? goTo(visit, page) : list(visit, session, application, { error: 'unfinished', status: 422 })
    } catch (error) {
      logFailure(request, error)
      return error instanceof DatabaseAway
        ? showProblem(visit, 'away')
        : list(visit, session, application, { why: 'failed', status: 500 })
    }
  })

  for (const address of [`${prefix}/remove`, `${prefix}/${LICENCE_PART}/remove`]) {
    app.get(address, async (request, reply) => {
      const visit = visitOf(service, request, reply)
      const session = sessionFor(request, reply)
      return askToRemove(visit, session, await service.applications.find(session))
    })

    app.post(address, async (request, reply) => {
      const visit = visitOf(service, request, reply)
      if (!hasFormToken(request) && isFromAnotherSite(request)) return showProblem(visit, 'otherSite')
      const session = sessionFor(request, reply)
      const application = await service.applications.find(session)
      if (!isRemovable(visit, application)) return askToRemove(visit, session, application)
      if (!hasFormToken(request)) return askToRemove(visit, session, application, { why: 'expired', status: 403 })
      const answer = (request.body as Record<string, unknown>)['remove']
      if (answer === 'no') return goTo(visit, 'licences')
      if (answer !== 'yes') return askToRemove(visit, session, application, { error: 'missing', status: 422 })
      await service.applications.removeLicence(session, visit.number)
      return goTo(visit, 'licences')
    })
  }
}

interface Again {
  why?: 'expired' | 'failed'
  error?: LicencesData['error']
  status?: number
}

/** Shows the list, once there is a licence in it that everything was answered about. */
function list(visit: Visit, session: string, application: Application, { why, error, status }: Again = {}) {
  const now = nowInLondon(visit.service.now())
  if (application.reference) return goTo(visit, 'confirmation')
  if (!hasAFinishedOne(visit, application)) return goTo(visit, pageAfter(application, now))
  const licences = application.licences.map(({ number, answers }) => ({
    number,
    name: nameOf({ number, answers }),
    type: answers.licenceType,
    pence: priceOf(answers, now),
    isFinished: placeAfter(answers, now) === 'licences',
  }))
  const back = contact.isAnswered(application.contact) ? 'check-answers' : 'start'
  const notKept = why && wordsFor(visit.language).notKept[why]
  const tries = triesOf(visit, 'add-another', error)
  return show(
    visit,
    { page: 'licences', licences, error, notKept, tries, back },
    { session, status, helper: helperIn(application) },
  )
}

/** Asks before a licence is removed. The only one there is can be changed, but not removed. */
function askToRemove(visit: Visit, session: string, application: Application, { why, error, status }: Again = {}) {
  if (application.reference) return goTo(visit, 'confirmation')
  const licence = application.licences.find(({ number }) => number === visit.number)
  if (!licence || !isRemovable(visit, application)) return goTo(visit, 'licences')
  const notKept = why && wordsFor(visit.language).notKept[why]
  const state = error === 'missing' ? error : undefined
  const tries = triesOf(visit, 'remove', error)
  const content = { page: 'remove-licence', name: nameOf(licence), state, notKept, tries, back: 'licences' } as const
  return show(visit, content, { session, status, helper: helperOf([licence.answers]) })
}

/** How often a question was sent and came back with an error. */
const triesOf = ({ request }: Visit, question: string, error: Again['error']): Tries =>
  countTries(question, (request.body ?? undefined) as Posted, {
    errors: error ? [{ href: `#${question}`, message: error }] : [],
  })

const isRemovable = ({ number }: Visit, { licences, reference }: Application): boolean =>
  reference === undefined && licences.length > 1 && licences.some((each) => each.number === number)

const hasAFinishedOne = ({ service }: Visit, { licences }: Application): boolean =>
  licences.some(({ answers }) => placeAfter(answers, nowInLondon(service.now())) === 'licences')

const nameOf = ({ answers: { firstName = '', lastName = '' } }: Licence): string => `${firstName} ${lastName}`.trim()
