import type { Posted } from '@handrail/forms'
import type { FastifyInstance } from 'fastify'
import { DatabaseAway } from '../database/database.js'
import { logFailure } from '../log.js'
import type { PageContent, QuestionPageData } from '../pages/page-data.js'
import {
  type AnyQuestion,
  type Answers,
  formLanguage,
  type Known,
  mayVisit,
  placeAfter,
  placeBefore,
  placeFollowing,
  questions,
  nowInLondon,
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
      const known = { answers, now: nowInLondon(service.now()) }
      if (reference) return goTo(visit, 'confirmation')
      if (!mayVisit(question.path, answers, known.now)) return goTo(visit, placeAfter(answers, known.now))
      const form = question.form(wordsFor(visit.language, answers.whoFor), known)
      return ask(visit, question, known, { state: form.show(question.values(answers)), session })
    })

    app.post(address, async (request, reply) => {
      const visit = visitOf(service, request, reply)
      if (!hasFormToken(request) && isFromAnotherSite(request)) return showProblem(visit, 'otherSite')
      const session = sessionFor(request, reply)
      // Until the answers are known, the page speaks to "you".
      const known: Known = { answers: {}, now: nowInLondon(service.now()) }
      try {
        const { answers, reference } = await service.applications.find(session)
        known.answers = answers
        if (reference) return goTo(visit, 'confirmation')
        if (!hasFormToken(request)) return await askAgain('expired', 403)
        return await keep(visit, question, session, known)
      } catch (error) {
        logFailure(request, error)
        return await (error instanceof DatabaseAway ? askAgain('away', 503) : askAgain('failed', 500))
      }

      /** What was typed stays, and nothing is said about it: it may well be right. */
      async function askAgain(why: 'expired' | 'away' | 'failed', status: number): Promise<string> {
        const words = wordsFor(visit.language, known.answers.whoFor)
        const { typed } = await question.form(words, known).check(request.body as Posted)
        const state = { typed, errors: [], problems: {} }
        return ask(visit, question, known, { state, session, status, notKept: words.notKept[why] })
      }
    })
  }
}

/** Keeps an answer that makes sense and goes on, or shows what is wrong with it. */
async function keep(visit: Visit, question: AnyQuestion, session: string, known: Known) {
  const { service, request, language, isChange } = visit
  const form = question.form(wordsFor(language, known.answers.whoFor), known)
  const state = await form.check(request.body as Posted, { language: formLanguage(language), now: service.now() })
  if (!state.values) return ask(visit, question, known, { state, session, status: 422 })
  const given: Answers = question.answers(state.values)
  const { answers, reference } = await service.applications.save(session, given)
  if (reference) return goTo(visit, 'confirmation')
  if (!isChange) return goTo(visit, placeFollowing(question.path, answers, known.now))
  // Another answer may no longer fit. It is asked again, and then the way leads back to check answers.
  const place = placeAfter(answers, known.now)
  return goTo(visit, questions.some(({ path }) => path === place) ? `${place}?change` : place)
}

interface Asked extends Pick<QuestionPageData, 'state' | 'notKept'> {
  session: string
  status?: number
}

function ask(visit: Visit, question: AnyQuestion, known: Known, { state, notKept, ...shown }: Asked): string {
  const { answers, now } = known
  const isComplete = placeAfter(answers, now) === 'check-answers'
  const back = visit.isChange && isComplete ? 'check-answers' : placeBefore(question.path, answers, now)
  const content = { page: question.path, state, notKept, back, shown: question.shown?.(known) as unknown }
  return show(visit, content as PageContent, { ...shown, whoFor: answers.whoFor })
}
