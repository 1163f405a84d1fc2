import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DatabaseAway } from '../database/database.js'
import { logFailure } from '../log.js'
import { questions } from '../questions/index.js'
import { requestPaths } from '../requests/kinds.js'
import { LICENCE_PART, type Service, show, type Visit, visitOf } from '../visit.js'
import type { Problem } from '../words/index.js'

const statuses: Record<Problem, number> = {
  badRequest: 400,
  otherSite: 403,
  notFound: 404,
  wrongMethod: 405,
  removed: 409,
  tooBig: 413,
  wrongContentType: 415,
  failed: 500,
  away: 503,
  awaySending: 503,
}

/** A page that says what went wrong, and how to get help. It needs no cookie and no database. */
export function showProblem(visit: Visit, problem: Problem): string {
  if (statuses[problem] === 503) visit.reply.header('retry-after', '60')
  return show(visit, { page: 'problem', problem, link: wayOn(visit, problem) }, { status: statuses[problem] })
}

/** Back to the question, if it was one. */
function wayOn({ path }: Visit, problem: Problem): string {
  if (problem === 'awaySending') return 'check-answers'
  if (problem === 'removed') return 'licences'
  if (
    Object.values<string>(requestPaths).includes(path.slice(1)) &&
    (problem === 'tooBig' || problem === 'wrongContentType')
  )
    return path.slice(1)
  const question = questions.find((each) => path.endsWith(`/${each.path}`))
  return question && (problem === 'tooBig' || problem === 'wrongContentType') ? path.slice(1) : 'start'
}

/** Everything that no route answers, or that fails in one. */
export function problemRoutes(app: FastifyInstance, service: Service): void {
  app.setNotFoundHandler((request, reply) => reply.send(showProblem(visitOf(service, request, reply), 'notFound')))
  app.setErrorHandler((error: FastifyError, request, reply) => answerFailure(service, error, request, reply))

  // Before the body is read: whatever it holds, there is no such form here. Without a promise: when the browser is gone, one
  // that waits for the answer is fulfilled, and Fastify would go on to the route.
  app.addHook('onRequest', (request, reply, next) => {
    const allowed = methodsAt(
      app,
      request.url.replace(/\/?(\?.*)?$/s, '').replace(/\/licence-[^/]+\//, `/${LICENCE_PART}/`),
    )
    if (allowed.length === 0 || allowed.includes(request.method)) return next()
    reply.header('allow', allowed.join(', '))
    reply.send(showProblem(visitOf(service, request, reply), 'wrongMethod'))
  })
}

function methodsAt(app: FastifyInstance, url: string): string[] {
  return ['GET', 'HEAD', 'POST'].filter((method) => {
    const found = app.findRoute({ method, url })
    return found !== null && found !== undefined
  })
}

/** Answers a failure with a page: what went wrong for the person, and a line in the log for the team. */
export function answerFailure(
  service: Service,
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem = problemOf(error)
  if (statuses[problem] >= 500) logFailure(request, error)
  try {
    return reply.send(showProblem(visitOf(service, request, reply), problem))
  } catch (failure) {
    // Not even the page that says so could be made.
    logFailure(request, failure)
    return reply.code(500).type('text/plain; charset=utf-8').send(lastWords)
  }
}

const lastWords =
  'There is a problem with the service. Try again later.\nMae problem gyda’r gwasanaeth. Rhowch gynnig arall arni yn nes ymlaen.\n'

function problemOf(error: FastifyError): Problem {
  if (error instanceof DatabaseAway) return 'away'
  if (error.statusCode === 413) return 'tooBig'
  if (error.statusCode === 415) return 'wrongContentType'
  if (error.code === 'FST_ERR_BAD_URL') return 'notFound'
  return error.statusCode !== undefined && error.statusCode < 500 ? 'badRequest' : 'failed'
}
