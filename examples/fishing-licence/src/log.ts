import type { FastifyReply, FastifyRequest } from 'fastify'

/**
 * One line for each request: no address as it was typed, no query, no cookie, no body. The address is the pattern of
 * the route, so that nothing a person typed can reach a log.
 */
export async function logRequest(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  request.log.info({
    method: request.method,
    route: request.routeOptions.url ?? 'none',
    status: reply.statusCode,
    milliseconds: Math.round(reply.elapsedTime),
  })
}

/**
 * What went wrong, for whoever puts it right. Without the message: databases repeat in it the values they did not like.
 */
export function logFailure(request: FastifyRequest, error: unknown): void {
  request.log.error({ route: request.routeOptions.url ?? 'none', ...withoutMessage(error) })
}

function withoutMessage(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const where = error.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return { error: error.name, code, where, ...(error.cause ? { cause: withoutMessage(error.cause) } : {}) }
}
