import { SCRIPT_SUPPORT_HASH } from '@handrail/react'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isSecure } from './session.js'

/** Only our own files, and the one line of script in the page. Nothing may be put in our pages, or our pages in others. */
const contentSecurityPolicy = [
  `default-src 'none'`,
  `script-src 'self' '${SCRIPT_SUPPORT_HASH}'`,
  `style-src 'self'`,
  `img-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
].join('; ')

/** What browsers must know about every answer of the server. */
export function addSecurityHeaders(request: FastifyRequest, reply: FastifyReply): void {
  reply.headers({
    'content-security-policy': contentSecurityPolicy,
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  })
  // Over plain http browsers ignore these, and some complain.
  if (isSecure(request))
    reply.headers({
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000',
    })
}
