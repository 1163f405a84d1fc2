import { countTries, type Fields, type FormState, type Posted, type Tries as TriesAtIt } from '@handrail/forms'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { emptyApplication } from '../database/applications.js'
import { DatabaseAway } from '../database/database.js'
import { logFailure } from '../log.js'
import { type ComeBackForm, comeBackForm, type SaveForm, saveForm } from '../questions/coming-back.js'
import { type Answers, type Basket, formLanguage, helperIn } from '../questions/index.js'
import { hasFormToken, isFromAnotherSite, newSession, sessionFor, startSession } from '../session.js'
import { type Tries, triesPerMinute } from '../tries.js'
import { goTo, type Service, show, type Visit, visitOf } from '../visit.js'
import { type Words, wordsFor } from '../words/index.js'
import { showProblem } from './problems.js'

/** How often in a minute one computer can come back with something wrong. */
const WRONG_TRIES = 5

/** Counts for both languages together. */
export const wrongTries = (now: () => Date): Tries => triesPerMinute(WRONG_TRIES, now)

/** Saving an application to come back to it later, on any device, with a code and a date of birth. */
export function savingRoutes(app: FastifyInstance, service: Service, prefix: string, tries: Tries): void {
  app.get(`${prefix}/save`, async (request, reply) => {
    const visit = visitOf(service, request, reply)
    const session = sessionFor(request, reply)
    const application = await service.applications.find(session)
    if (application.reference) return goTo(visit, 'confirmation')
    return askBeforeSaving(visit, session, application)
  })

  app.post(`${prefix}/save`, async (request, reply) => {
    const visit = visitOf(service, request, reply)
    if (!hasFormToken(request) && isFromAnotherSite(request)) return showProblem(visit, 'otherSite')
    const session = sessionFor(request, reply)
    let application = emptyApplication
    try {
      application = await service.applications.find(session)
      if (application.reference) return goTo(visit, 'confirmation')
      if (!hasFormToken(request)) return askBeforeSaving(visit, session, application, { why: 'expired', status: 403 })
      return await save(visit, session, application)
    } catch (error) {
      logFailure(request, error)
      return error instanceof DatabaseAway
        ? askBeforeSaving(visit, session, application, { why: 'away', status: 503 })
        : askBeforeSaving(visit, session, application, { why: 'failed', status: 500 })
    }
  })

  app.get(`${prefix}/come-back`, (request, reply) => {
    const visit = visitOf(service, request, reply)
    return reply.send(askToComeBack(visit, sessionFor(request, reply)))
  })

  app.post(`${prefix}/come-back`, async (request, reply) => {
    const visit = visitOf(service, request, reply)
    if (!hasFormToken(request) && isFromAnotherSite(request)) return showProblem(visit, 'otherSite')
    const session = sessionFor(request, reply)
    const form = comeBackForm(wordsFor(visit.language))
    const options = { language: formLanguage(visit.language), now: service.now() }
    const { values, ...state } = await form.check(request.body as Posted, options)
    const tried = (errors: typeof state.errors) => countTries('come-back', request.body as Posted, { errors })
    const again = (why: NotDone, status: number) => {
      // A code that matches nothing is a try. A problem of ours is none.
      const errors = why === 'wrong' ? [{ href: '#code', message: why }] : []
      return askToComeBack(visit, session, { typed: state.typed, why, status, tries: tried(errors) })
    }
    if (!hasFormToken(request)) return again('expired', 403)
    if (tries.areTooMany(request.ip)) return again('tooMany', 429)
    if (!values) return askToComeBack(visit, session, { ...state, status: 422, tries: tried(state.errors) })
    // A new session: whoever had this browser before has no part in what comes.
    const own = newSession()
    try {
      const isBack = await service.applications.comeBack(own, values.code, values['date-of-birth'])
      if (isBack) startSession(request, reply, own)
      if (isBack) return goTo(visit, 'check-answers')
    } catch (error) {
      logFailure(request, error)
      return error instanceof DatabaseAway ? again('away', 503) : again('failed', 500)
    }
    tries.count(request.ip)
    return again('wrong', 422)
  })
}

/** Why somebody could not save or come back, whatever they typed. */
type NotDone = keyof Words['comeBack']['notDone']

/** Gives a code, and says it this once. */
async function save(visit: Visit, session: string, basket: Basket): Promise<string | FastifyReply> {
  const { service, request, language } = visit
  const answers = firstIn(basket)
  const given: Answers = {}
  if (answers.dateOfBirth === undefined) {
    const form = saveForm(wordsFor(language, answers.whoFor))
    const options = { language: formLanguage(language), now: service.now() }
    const { values, ...state } = await form.check(request.body as Posted, options)
    const tries = countTries('save', request.body as Posted, state)
    if (!values) return askBeforeSaving(visit, session, basket, { ...state, status: 422, tries })
    given.dateOfBirth = values['date-of-birth']
  }
  const kept = await service.applications.keep(session, given)
  return kept
    ? show(
        visit,
        { page: 'saved', ...kept, back: 'check-answers' },
        { session, whoFor: answers.whoFor, helper: helperIn(basket) },
      )
    : goTo(visit, 'confirmation')
}

interface AskedAgain<F extends Fields> extends Partial<FormState<F>> {
  why?: NotDone
  status?: number
  tries?: TriesAtIt
}

/** The date of birth of the first licence is what people come back with. */
const firstIn = ({ licences }: Basket): Answers => licences[0]?.answers ?? {}

/** Asks for a date of birth, if there is none yet, and if a code is wanted. */
function askBeforeSaving(
  visit: Visit,
  session: string,
  basket: Basket,
  { why, status, tries, ...state }: AskedAgain<SaveForm['fields']> = {},
): string {
  const answers = firstIn(basket)
  const { dateOfBirth, whoFor } = answers
  const words = wordsFor(visit.language, whoFor)
  const shown = dateOfBirth === undefined ? { ...saveForm(words).show(), ...state } : undefined
  const notKept = why && words.comeBack.notDone[why]
  const hasAnswers = Object.keys(answers).length > 0
  const content = { page: 'save', state: shown, notKept, tries, hasAnswers, back: 'check-answers' } as const
  return show(visit, content, { session, whoFor, helper: helperIn(basket), status })
}

function askToComeBack(
  visit: Visit,
  session: string,
  { why, status, tries, ...state }: AskedAgain<ComeBackForm['fields']> = {},
): string {
  const words = wordsFor(visit.language)
  const shown = { ...comeBackForm(words).show(), ...state }
  const notKept = why && words.comeBack.notDone[why]
  return show(visit, { page: 'come-back', state: shown, notKept, tries, back: 'start' }, { session, status })
}
