import { SCRIPT_SUPPORT_HASH } from '@handrail/react'
import { type NextRequest, NextResponse } from 'next/server'
import { addressOf, basePath, hasPage, type PageName, partsOf } from './addresses'
import { hasPlainForm, PLAIN_FORM_HEADER, plainFormOf } from './plain-form'
import { isFormOf } from './posted-form'
import { en } from './words/en'

/** No form of ours is bigger, even with a reason of 500 letters of 4 bytes each. Also in next.config.mjs. */
const BODY_LIMIT = 128 * 1024

/**
 * Next calls this before every page: security headers, the status of unknown addresses, and what of a form Next itself
 * would answer without a page.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  if (request.nextUrl.pathname === '/') return goTo(basePath, request)
  const { language, page } = partsOf(request.nextUrl.pathname)
  const isKnown = hasPage(page, en)
  let plainForm: string | undefined

  if (request.method === 'POST') {
    // A form always says how long it is. Of what is too long, or does not say, nothing is looked at.
    const length = request.headers.get('content-length')
    if (length === null || Number(length) > BODY_LIMIT) return goTo(addressOf(language, 'answer-too-long'), request)

    // Its cookies stay behind, and a new session from us would take the place of the person's own.
    if (isFromAnotherSite(request)) return goTo(addressOf(language, 'start'), request)

    const here = isKnown ? addressOf(language, (page || 'start') as PageName) : notFound
    if (hasPlainForm(page)) plainForm = await plainFormOf(page, request)
    if (plainForm === undefined && !(await isFormOf(page, request)))
      return goTo(here + (request.nextUrl.searchParams.has('change') ? '?change' : ''), request)
  } else if (!isReadable(request.nextUrl.pathname)) return goTo(notFound, request)

  if (request.method === 'GET' && request.nextUrl.pathname.startsWith(`${basePath}/assets/`)) {
    const file = withSecurity(NextResponse.next())
    // Browsers may keep what is the same for everyone.
    file.headers.delete('cache-control')
    return file
  }

  const nonce = crypto.randomUUID().replaceAll('-', '')
  const headers = new Headers(request.headers)
  const policy = contentSecurityPolicy(nonce)
  // Next puts the nonce of this header on its own scripts.
  headers.set('content-security-policy', policy)
  headers.set('x-nonce', nonce)
  headers.set('x-method', request.method)
  // Whatever a browser says here itself is thrown away.
  headers.set(PLAIN_FORM_HEADER, plainForm ?? '')
  // A page that calls notFound() is empty without scripts. Here the status is set, and the page is a page like any other.
  const status = isKnown ? 200 : 404
  return withSecurity(NextResponse.next({ status, request: { headers } }), policy)
}

export const config = { matcher: ['/((?!register-to-vote/_next/static/|_next/static/).*)'] }

/** An address without a page. */
const notFound = `${basePath}/not-found`

/**
 * Sends the browser to another page. The script of a form would follow an ordinary redirect by itself and take the page for
 * a broken answer, so it gets the header with which Next tells it where its actions lead.
 */
function goTo(address: string, request: NextRequest): Response {
  return withSecurity(
    request.headers.has('next-action')
      ? new NextResponse(null, { headers: { 'x-action-redirect': `${address};push` } })
      : // Next makes the address short again: what a browser says it calls us is not in it.
        NextResponse.redirect(new URL(address, request.nextUrl), 303),
  )
}

/** Old browsers send neither header. */
function isFromAnotherSite({ headers }: NextRequest): boolean {
  if (headers.get('sec-fetch-site') === 'cross-site') return true
  const origin = headers.get('origin')
  const host = (headers.get('x-forwarded-host') ?? headers.get('host'))?.split(',')[0]?.trim()
  return origin !== null && origin.replace(/^https?:\/\//, '') !== host
}

function isReadable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== ''
  } catch {
    return false
  }
}

/** Only our own files, and scripts with the nonce. Nothing may be put in our pages, or our pages in others. */
function contentSecurityPolicy(nonce: string): string {
  const evalInDevelopment = process.env.NODE_ENV === 'production' ? '' : ` 'unsafe-eval'`
  return [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}' '${SCRIPT_SUPPORT_HASH}'${evalInDevelopment}`,
    `style-src 'self'`,
    `img-src 'self'`,
    `connect-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

function withSecurity(response: NextResponse, policy = `default-src 'none'`): Response {
  const headers = {
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    // With no-referrer, browsers would hide from Next which site a form comes from.
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  }
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}
