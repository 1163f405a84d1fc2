import type { Posted } from '@handrail/forms'
import type { FastifyInstance } from 'fastify'
import { DatabaseAway } from '../database/database.js'
import type { Application } from '../database/applications.js'
import { logFailure } from '../log.js'
import type { QuestionPageData } from '../pages/page-data.js'
import {
  type AnyQuestion,
  formLanguage,
  mayVisit,
  placeAfter,
  placeBefore,
  placeFollowing,
  questions,
  todayInLondon,
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
      const form = question.form(wordsFor(visit.language, answers.whoFor))
      return ask(visit, question, { state: form.show(question.values(answers)), session, whoFor: answers.whoFor })
    })

    app.post(address, async (request, reply) => {
      const visit = visitOf(service, request, reply)
      if (!hasFormToken(request) && isFromAnotherSite(request)) return showProblem(visit, 'otherSite')
      const session = sessionFor(request, reply)
      // Until the answers are known, the page speaks to "you".
      let whoFor: WhoFor | undefined
      try {
        const application = await service.applications.find(session)
        whoFor = application.answers.whoFor
        if (application.reference) return goTo(visit, 'confirmation')
        if (!hasFormToken(request)) return await askAgain('expired', 403)
        return await keep(visit, question, session, application)
      } catch (error) {
        logFailure(request, error)
        return await (error instanceof DatabaseAway ? askAgain('away', 503) : askAgain('failed', 500))
      }

      /** What was typed stays, and nothing is said about it: it may well be right. */
      async function askAgain(why: 'expired' | 'away' | 'failed', status: number): Promise<string> {
        const words = wordsFor(visit.language, whoFor)
        const { typed } = await question.form(words).check(request.body as Posted)
        const state = { typed, errors: [], problems: {} }
        return ask(visit, question, { state, session, whoFor, status, notKept: words.notKept[why] })
      }
    })
  }
}

/** Keeps an answer that makes sense and goes on, or shows what is wrong with it. */
async function keep(visit: Visit, question: AnyQuestion, session: string, application: Application) {
  const { service, request, language, isChange } = visit
  const now = service.now()
  const { whoFor } = application.answers
  const form = question.form(wordsFor(language, whoFor))
  const state = await form.check(request.body as Posted, { language: formLanguage(language), now })
  if (!state.values) return ask(visit, question, { state, session, whoFor, status: 422 })
  const { answers, reference } = await service.applications.save(session, question.answers(state.values))
  const today = todayInLondon(now)
  if (reference) return goTo(visit, 'confirmation')
  return goTo(visit, isChange ? placeAfter(answers, today) : placeFollowing(question.path, answers, today))
}

interface Asked extends QuestionPageData {
  session: string
  whoFor?: WhoFor
  status?: number
}

function ask(visit: Visit, question: AnyQuestion, { state, notKept, ...shown }: Asked): string {
  const back = visit.isChange ? 'check-answers' : placeBefore(question.path)
  return show(visit, { page: question.path, state, notKept, back }, shown)
}
