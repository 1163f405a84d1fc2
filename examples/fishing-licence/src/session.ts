import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { TOKEN_FIELD } from './token-field.js'

/**
 * A session is one random number in one cookie. The browser forgets it when it closes, which is what people who share a
 * computer need. Everything else follows from it, so a restart of the server changes nothing and there is no secret to keep.
 */

/** With `__Host-`, no other site and no page over plain http can set the cookie (RFC 6265bis, section 4.1.3.2). */
const cookieName = (request: FastifyRequest): string =>
  isSecure(request) ? '__Host-fishing-licence' : 'fishing-licence'

/** Whether the browser talks to us over https. Behind a proxy, set `trustProxy` so that Fastify knows. */
export const isSecure = (request: FastifyRequest): boolean => request.protocol === 'https'

/** The browser's session. A cookie that is not one of ours counts as none. */
export function sessionOf(request: FastifyRequest): string | undefined {
  const value = request.cookies?.[cookieName(request)]
  return value && /^[\w-]{43}$/.test(value) ? value : undefined
}

/** The browser's session, or a new one. */
export function sessionFor(request: FastifyRequest, reply: FastifyReply): string {
  const known = sessionOf(request)
  if (known) return known
  const session = newSession()
  startSession(request, reply, session)
  return session
}

/** A session that no one has yet. */
export const newSession = (): string => randomBytes(32).toString('base64url')

/** Makes a session the browser's own, in place of any other. */
export function startSession(request: FastifyRequest, reply: FastifyReply, session: string): void {
  reply.setCookie(cookieName(request), session, cookieOptions(request))
}

/** Makes the browser forget its session. What was sent stays in the database. */
export function endSession(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(cookieName(request), cookieOptions(request))
}

const cookieOptions = (request: FastifyRequest) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(request) }) as const

/**
 * The token that a form of ours carries, so that another site cannot post in someone's name. Only who has the session
 * can make it, and it does not give the session away.
 */
export function formToken(session: string): string {
  return createHmac('sha256', session).update('form').digest('base64url')
}

/** Whether a form was ours, in this session. */
export function hasFormToken(request: FastifyRequest): boolean {
  const session = sessionOf(request)
  const token = (request.body as Record<string, unknown> | undefined)?.[TOKEN_FIELD]
  if (!session || typeof token !== 'string') return false
  const [given, right] = [Buffer.from(token), Buffer.from(formToken(session))]
  return given.length === right.length && timingSafeEqual(given, right)
}

/**
 * Whether the browser says that a page of another site sent this. Then its cookies stay behind, and a new session from
 * us would take the place of the person's own.
 */
export const isFromAnotherSite = (request: FastifyRequest): boolean =>
  request.headers['sec-fetch-site'] === 'cross-site'
