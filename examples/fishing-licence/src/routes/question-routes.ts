import type { FastifyInstance } from 'fastify'
import { DatabaseAway } from '../database/database.js'
import type { Application } from '../database/applications.js'
import { logFailure } from '../log.js'
import type { FormError } from '../pages/page-data.js'
import {
  mayVisit,
  placeAfter,
  placeBefore,
  placeFollowing,
  type Question,
  questions,
  todayInLondon,
  type Typed,
  typedIn,
  type WhoFor,
} from '../questions/index.js'
import { hasFormToken, isFromAnotherSite, sessionFor } from '../session.js'
import { goTo, type Service, show, type Visit, visitOf } from '../visit.js'
import { wordsFor } from '../words/index.js'
import { showProblem } from './problems.js'

/** Two routes for each question: GET shows it, POST keeps the answer and goes on. */
export function questionRoutes(app: FastifyInstance, service: Service, prefix: string): void {
  for (const question of questions) {
    const address = `${prefix}/${question.path}`

    app.get(address, async (request, reply) => {
      const visit = visitOf(service, request, reply)
      const session = sessionFor(request, reply)
      const { answers, reference } = await service.applications.find(session)
      const today = todayInLondon(service.now())
      if (reference) return goTo(visit, 'confirmation')
      if (!mayVisit(question.path, answers, today)) return goTo(visit, placeAfter(answers, today))
      return ask(visit, question, { typed: question.show(answers), session, whoFor: answers.whoFor })
    })

    app.post(address, async (request, reply) => {
      const visit = visitOf(service, request, reply)
      if (!hasFormToken(request) && isFromAnotherSite(request)) return showProblem(visit, 'otherSite')
      const typed = typedIn(request.body, question.fields)
      const session = sessionFor(request, reply)
      // Until the answers are known, the page speaks to "you".
      let whoFor: WhoFor | undefined
      try {
        const application = await service.applications.find(session)
        whoFor = application.answers.whoFor
        if (application.reference) return goTo(visit, 'confirmation')
        if (!hasFormToken(request)) return askAgain('expired', 403)
        return await keep(visit, question, { typed, session, application })
      } catch (error) {
        logFailure(request, error)
        return error instanceof DatabaseAway ? askAgain('away', 503) : askAgain('failed', 500)
      }

      function askAgain(why: 'expired' | 'away' | 'failed', status: number): string {
        const { notKept } = wordsFor(visit.language, whoFor)
        return ask(visit, question, { typed, session, whoFor, status, errors: [{ message: notKept[why] }] })
      }
    })
  }
}

interface Keeping {
  typed: Typed
  session: string
  application: Application
}

/** Keeps an answer that makes sense and goes on, or shows what is wrong with it. */
async function keep(visit: Visit, question: Question, { typed, session, application }: Keeping) {
  const { service, language, isChange } = visit
  const today = todayInLondon(service.now())
  const { whoFor } = application.answers
  const read = question.read(typed, wordsFor(language, whoFor), today)
  if ('errors' in read) return ask(visit, question, { typed, session, whoFor, status: 422, errors: read.errors })
  const { answers, reference } = await service.applications.save(session, read.answers)
  if (reference) return goTo(visit, 'confirmation')
  return goTo(visit, isChange ? placeAfter(answers, today) : placeFollowing(question.path, answers, today))
}

interface Asked {
  typed: Typed
  session: string
  whoFor?: WhoFor
  status?: number
  errors?: readonly FormError[]
}

function ask(visit: Visit, question: Question, { typed, errors = [], ...shown }: Asked): string {
  const back = visit.isChange ? 'check-answers' : placeBefore(question.path)
  return show(visit, { page: question.path, typed, errors, back }, shown)
}
