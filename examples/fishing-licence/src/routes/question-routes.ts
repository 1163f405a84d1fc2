import { countTries, isCopy, newCopy, type Posted } from '@handrail/forms'
import type { FastifyInstance } from 'fastify'
import { type Application, emptyApplication, type Saved, type SentFrom } from '../database/applications.js'
import { DatabaseAway } from '../database/database.js'
import { logFailure } from '../log.js'
import { answerWords } from '../pages/check-rows.js'
import type { PageContent, QuestionPageData } from '../pages/page-data.js'
import {
  type AnyQuestion,
  type Answers,
  formLanguage,
  type Helper,
  helperOf,
  type Known,
  licenceQuestions,
  mayVisit,
  nameOnPage,
  type Now,
  nowInLondon,
  pageAfter,
  pageOf,
  placeBefore,
  placeFollowing,
  questions,
} from '../questions/index.js'
import { contact } from '../questions/contact.js'
import { hasFormToken, isFromAnotherSite, sessionFor } from '../session.js'
import { goTo, LICENCE_PART, type Service, show, type Visit, visitOf } from '../visit.js'
import { type About, wordsFor } from '../words/index.js'
import { COPY_FIELD, OFFER_FIELD } from '../token-field.js'
import { showProblem } from './problems.js'

/** Two routes for each question: GET shows it, POST keeps the answer and goes on. */
export function questionRoutes(app: FastifyInstance, service: Service, prefix: string): void {
  for (const question of licenceQuestions)
    // The pages of the first licence have no number: most people have one.
    for (const address of [`${prefix}/${question.path}`, `${prefix}/${LICENCE_PART}/${question.path}`])
      routesOf(app, service, address, question, aboutALicence)
  routesOf(app, service, `${prefix}/contact`, contact, aboutAll)
}

/** How a question stands to the application. */
interface Standing {
  known: (application: Application, number: number, now: Now) => Known
  mayVisit: (question: AnyQuestion, application: Application, number: number, known: Known) => boolean
  save: (service: Service, session: string, number: number, answers: Answers, from: SentFrom) => Promise<Saved>
  after: (question: AnyQuestion, application: Application, number: number, now: Now) => string
  before: (question: AnyQuestion, number: number, known: Known) => string
  /** Who fills it in for whom. */
  helper: (known: Known) => Helper | undefined
}

const aboutALicence: Standing = {
  known: ({ licences }, number, now) => ({
    answers: licences.find((each) => each.number === number)?.answers ?? {},
    now,
    licences: licences.filter((each) => each.number < number).map(({ answers }) => answers),
  }),
  mayVisit: ({ path }, { licences }, number, { answers, now }) =>
    (licences.some((each) => each.number === number) || (number === 1 && licences.length === 0)) &&
    mayVisit(path, answers, now),
  save: ({ applications }, session, number, answers, from) => applications.save(session, number, answers, from),
  after: ({ path }, { licences }, number, now) => {
    const answers = licences.find((each) => each.number === number)?.answers ?? {}
    const place = placeFollowing(path, answers, now)
    return place === 'licences' ? place : pageOf(number, place)
  },
  before: ({ path }, number, { answers, now }) => {
    const place = placeBefore(path, answers, now)
    return place === 'start' && number > 1 ? 'licences' : place === 'start' ? place : pageOf(number, place)
  },
  helper: ({ answers }) => helperOf([answers]),
}

/** Asked once for all licences, when each of them is answered. */
const aboutAll: Standing = {
  known: (application, _, now) => ({
    answers: application.contact,
    now,
    licences: application.licences.map(({ answers }) => answers),
  }),
  mayVisit: (_, application, __, { now }) =>
    ['licences', 'contact', 'check-answers'].includes(pageAfter(application, now)),
  save: ({ applications }, session, _, answers, from) => applications.saveContact(session, answers, from),
  after: (_, application, __, now) => pageAfter(application, now),
  before: () => 'licences',
  helper: ({ licences = [] }) => helperOf(licences),
}

function routesOf(app: FastifyInstance, service: Service, address: string, question: AnyQuestion, standing: Standing) {
  app.get(address, async (request, reply) => {
    const visit = visitOf(service, request, reply)
    const session = sessionFor(request, reply)
    const now = nowInLondon(service.now())
    const application = await service.applications.find(session)
    const known = standing.known(application, visit.number, now)
    if (application.reference) return goTo(visit, 'confirmation')
    if (!standing.mayVisit(question, application, visit.number, known)) return goTo(visit, pageAfter(application, now))
    const form = question.form(wordsFor(visit.language, aboutIn(question, known)), known)
    const suggested = question.isAnswered(known.answers) ? undefined : question.suggested?.(known)
    const state = form.show(suggested ?? question.values(known.answers))
    const copy = newCopy(application.copies?.[pageOf(visit.number, question.path)])
    return showQuestion({ visit, question, standing, application, known, session }, { state, copy })
  })

  app.post(address, async (request, reply) => {
    const visit = visitOf(service, request, reply)
    if (!hasFormToken(request) && isFromAnotherSite(request)) return showProblem(visit, 'otherSite')
    const session = sessionFor(request, reply)
    const { number, language, isChange } = visit
    const now = nowInLondon(service.now())
    // Until the answers are known, the page speaks to "you".
    let application = emptyApplication
    let known: Known = { answers: {}, now }
    const posted = (request.body ?? {}) as Posted
    const { [COPY_FIELD]: sentCopy, [OFFER_FIELD]: sentOffer } = posted as Record<string, unknown>
    // The page that comes back with a mistake is still the same copy.
    const copy = isCopy(sentCopy) ? sentCopy : newCopy()
    try {
      application = await service.applications.find(session)
      known = standing.known(application, number, now)
      if (application.reference) return goTo(visit, 'confirmation')
      if (!hasFormToken(request)) return await askAgain('expired', 403)
      const form = question.form(wordsFor(language, aboutIn(question, known)), known)
      const state = await form.check(posted, { language: formLanguage(language), now: service.now() })
      if (!state.values) return ask({ state, copy, status: 422, tries: countTries(question.path, posted, state) })
      // Asked once: whoever sends the same address again means it.
      const [offer] = Object.values<string | undefined>(state.offers)
      if (offer && sentOffer !== offer) return askAboutOffer(state.typed, offer)
      const from: SentFrom = { path: question.path, copy }
      const { notSaved, application: saved } = await standing.save(
        service,
        session,
        number,
        question.answers(state.values),
        from,
      )
      if (saved.reference) return goTo(visit, 'confirmation')
      if (notSaved === 'removed') return showProblem(visit, 'removed')
      if (notSaved === 'changed') {
        application = saved
        known = standing.known(application, number, now)
        return askAgainAfterChange(state.typed)
      }
      // After a change, another answer may no longer fit. It is asked again, and then the way leads back.
      const place = pageAfter(saved, now)
      if (!isChange) return goTo(visit, standing.after(question, saved, number, now))
      if (place === 'contact') return goTo(visit, 'licences')
      return goTo(visit, isQuestion(place) ? `${place}?change` : place)
    } catch (error) {
      logFailure(request, error)
      return await (error instanceof DatabaseAway ? askAgain('away', 503) : askAgain('failed', 500))
    }

    function ask(shown: Asked): string {
      return showQuestion({ visit, question, standing, application, known, session }, shown)
    }

    /** What was typed stays. Only the page of the email address has an offer. */
    function askAboutOffer(typed: QuestionPageData['state']['typed'], offer: string): string {
      const errors = [{ href: '#contact-email', message: wordsFor(language).contact.checkEmail }]
      return ask({ state: { typed, errors, problems: {} }, copy, offer, status: 422 })
    }

    /** What was typed stays, and nothing is said about it: it may well be right. */
    async function askAgain(why: 'expired' | 'away' | 'failed', status: number): Promise<string> {
      const words = wordsFor(language, aboutIn(question, known))
      const { typed } = await question.form(words, known).check(posted)
      const state = { typed, errors: [], problems: {} }
      // No try of theirs, so the count stays as it was.
      const tries = countTries(question.path, posted, state)
      return ask({ state, copy, status, tries, notKept: words.notKept[why] })
    }

    /** What was typed stays, beside what another window saved. Sent once more, it takes the place of that. */
    function askAgainAfterChange(typed: QuestionPageData['state']['typed']): string {
      const page = pageOf(number, question.path)
      const words = wordsFor(language, aboutIn(question, known))
      return ask({
        state: { typed, errors: [], problems: {} },
        copy: newCopy(application.copies?.[page]),
        status: 409,
        notKept: words.changedElsewhere(answerWords(page, application, now, words, language)),
      })
    }
  })
}

interface Asked extends Pick<QuestionPageData, 'state' | 'copy' | 'offer' | 'notKept' | 'tries'> {
  status?: number
}

/** Everything that a page with a question is made of. */
interface Asking {
  visit: Visit
  question: AnyQuestion
  standing: Standing
  application: Application
  known: Known
  session: string
}

function showQuestion({ visit, question, standing, application, known, session }: Asking, shown: Asked): string {
  const { status, ...asked } = shown
  const place = pageAfter(application, known.now)
  // Changes are made from check answers or, until everything is answered, from the list.
  const changedFrom = place === 'check-answers' ? place : ['licences', 'contact'].includes(place) && 'licences'
  const back = (visit.isChange && changedFrom) || standing.before(question, visit.number, known)
  const hasAnswers = application.licences.some(({ answers }) => Object.keys(answers).length > 0)
  const content = { page: question.path, ...asked, hasAnswers, back, shown: question.shown?.(known) as unknown }
  return show(visit, content as PageContent, {
    status,
    session,
    whoFor: known.answers.whoFor,
    name: nameOnPage(known.answers, question.path),
    helper: standing.helper(known),
  })
}

/** Whom a page with a question is about. */
function aboutIn({ path }: AnyQuestion, { answers }: Known): About | undefined {
  const name = nameOnPage(answers, path)
  return name === undefined ? answers.whoFor : { name }
}

const isQuestion = (page: string): boolean => questions.some(({ path }) => page === path || page.endsWith(`/${path}`))
