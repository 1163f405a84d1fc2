import { type Form, type FormState, isCopy, newCopy, type Posted } from '@handrail/forms'
import type { SurveyAnswer } from '@handrail/support'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DatabaseAway } from '../database/database.js'
import { logFailure } from '../log.js'
import type { PaperContent, RequestContent } from '../pages/request-data.js'
import { formLanguage } from '../questions/question.js'
import { appointmentForm, callBackForm, needsForm, surveyForm } from '../requests/forms.js'
import { needsParts, type NeedsPart, requestPaths } from '../requests/kinds.js'
import { isFromAnotherSite } from '../session.js'
import { COPY_FIELD, STEP_FIELD } from '../token-field.js'
import { type Tries, triesPerMinute } from '../tries.js'
import { goTo, type Service, show, type Visit, visitOf } from '../visit.js'
import { type RequestWords, requestWords } from '../words/requests.js'
import { showProblem } from './problems.js'

/** How many requests one computer can send in a minute. People who share one send fewer. */
const MOST_REQUESTS = 10

/** Counts for both languages together. */
export const requestCount = (now: () => Date): Tries => triesPerMinute(MOST_REQUESTS, now)

/**
 * Asking for a call, an appointment or an adjustment, saying what was hard, and paper for people who are not online. They
 * need no session and no application: whoever cannot begin must still get to a person. So their forms have no token, and
 * nothing in them that another site could gain by sending it. What was sent is shown as the answer to the form, so that
 * neither it nor its reference is in any address.
 */
export function requestRoutes(app: FastifyInstance, service: Service, prefix: string, sent: Tries): void {
  for (const asker of [callBack, appointment, needs, survey]) {
    const address = `${prefix}/${asker.path}`
    app.get(address, (request, reply) => {
      const visit = visitOf(service, request, reply)
      return reply.send(show(visit, asker.before?.(visit, undefined) ?? fresh(asker, visit)))
    })
    app.post(address, (request, reply) => answer(asker, service, sent, request, reply))
  }
  for (const page of ['leaflet', 'poster'] satisfies PaperContent['page'][])
    app.get(`${prefix}/${page}`, (request, reply) => reply.send(show(visitOf(service, request, reply), { page })))
}

type Body = Readonly<Record<string, unknown>>
type Values = Readonly<Record<string, unknown>>

/** Which copy of the page was sent, and the part of it that tells it from all others. */
interface Copy {
  copy: string
  id: string
}

/** A page that asks for something. */
interface Asker {
  path: string
  // oxlint-disable-next-line typescript/no-explicit-any -- what the fields of each are is its own affair
  form: (visit: Visit, body?: Body) => Form<any, any>
  /** The page with its form. */
  // oxlint-disable-next-line typescript/no-explicit-any -- what the fields of each are is its own affair
  content: (state: FormState<any>, asking: { copy: string; notKept?: string }, body?: Body) => RequestContent
  /** What comes before the form was sent. */
  before?: (visit: Visit, body: Body | undefined) => RequestContent | undefined
  keep: (visit: Visit, copy: Copy, values: Values) => Promise<RequestContent>
  /** What was sent from a copy before. */
  again?: (visit: Visit, copy: Copy) => Promise<RequestContent | undefined>
}

/** Keeps what was asked for, and shows it with its reference. */
const keeping = (
  kind: 'call-back' | 'appointment' | 'needs',
  contentOf: (values: Values) => object,
): Pick<Asker, 'keep' | 'again'> => ({
  keep: async ({ service: { requests }, language }, { copy, id }, values) => ({
    page: 'request-sent',
    kind,
    copy,
    request: await requests.keep(kind, id, language, contentOf(values)),
  }),
  again: async ({ service: { requests } }, { copy, id }) => {
    const request = await requests.find(kind, id)
    return request && { page: 'request-sent', kind, copy, request }
  },
})

const callBack: Asker = {
  path: requestPaths['call-back'],
  form: ({ service: { directory } }) => callBackForm(directory),
  content: (state, asking) => ({ page: 'call-back', state, ...asking }),
  ...keeping('call-back', ({ 'call-back': request }) => request as object),
}

const appointment: Asker = {
  path: requestPaths.appointment,
  form: ({ service: { directory }, language }) => appointmentForm(directory, language),
  content: (state, asking) => ({ page: 'appointment', state, ...asking }),
  ...keeping('appointment', ({ appointment: request, ...who }) => ({ ...(request as object), ...who })),
}

const needs: Asker = {
  path: requestPaths.needs,
  form: ({ service: { directory }, language }, body) => needsForm(directory, language, aboutIn(body)),
  content: (state, asking, body) => ({ page: 'needs', about: aboutIn(body), state, ...asking }),
  before: (visit, body) => {
    if (aboutIn(body).length === 0) return { page: 'choose-needs', isMissing: body !== undefined }
    return body?.[STEP_FIELD] === 'send' ? undefined : fresh(needs, visit, body)
  },
  ...keeping('needs', (values) => values),
}

const survey: Asker = {
  path: requestPaths.survey,
  form: ({ service: { directory } }) => surveyForm(directory),
  content: (state, asking) => ({ page: 'survey', state, ...asking }),
  keep: async ({ service: { requests }, language }, { id }, { survey: given }) => {
    if (given) await requests.keepSurvey(id, language, given as SurveyAnswer)
    return { page: 'survey-sent', isEmpty: !given }
  },
}

const fresh = ({ form, content }: Asker, visit: Visit, body?: Body): RequestContent =>
  content(form(visit, body).show(), { copy: newCopy() }, body)

async function answer(
  asker: Asker,
  service: Service,
  sent: Tries,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string | FastifyReply> {
  const visit = visitOf(service, request, reply)
  if (isFromAnotherSite(request)) return showProblem(visit, 'otherSite')
  const body = (request.body ?? {}) as Body
  const copy = copyIn(body)
  const before = body[STEP_FIELD] === 'show' ? undefined : asker.before?.(visit, body)
  if (before) return show(visit, before, { status: before.page === 'choose-needs' ? 422 : 200 })
  const options = { language: formLanguage(visit.language), now: service.now() }
  const { values, ...state } = await asker.form(visit, body).check(body as Posted, options)
  const ask = (again: FormState, status: number, why?: keyof RequestWords['notKept']): string => {
    const notKept = why && requestWords(visit.language).notKept[why]
    return show(visit, asker.content(again, { copy: copy.copy, notKept }, body), { status })
  }
  const asTyped: FormState = { typed: state.typed, errors: [], problems: {} }
  try {
    if (body[STEP_FIELD] === 'show') {
      const found = await asker.again?.(visit, copy)
      return found ? show(visit, found) : goTo(visit, asker.path)
    }
    if (!values) return ask(state, 422)
    if (sent.areTooMany(request.ip)) return ask(asTyped, 429, 'tooMany')
    const page = await asker.keep(visit, copy, values as Values)
    sent.count(request.ip)
    return show(visit, page)
  } catch (error) {
    logFailure(request, error)
    if (body[STEP_FIELD] === 'show') return showProblem(visit, error instanceof DatabaseAway ? 'away' : 'failed')
    return error instanceof DatabaseAway ? ask(asTyped, 503, 'away') : ask(asTyped, 500, 'failed')
  }
}

/** A copy that is none of ours counts as a new one: it could be that of someone else. */
function copyIn({ [COPY_FIELD]: sent }: Body): Copy {
  const own = isCopy(sent) && /^[0-9a-f]{32}\./.test(sent) ? sent : newCopy()
  return { copy: own, id: own.slice(0, 32) }
}

/** What a person wants to tell us about: several checkboxes or, once they chose, one hidden field. */
function aboutIn(body: Body | undefined): NeedsPart[] {
  const chosen = [body?.['about']].flat().flatMap((each) => (typeof each === 'string' ? each.split(' ') : []))
  return needsParts.filter((part) => chosen.includes(part))
}
