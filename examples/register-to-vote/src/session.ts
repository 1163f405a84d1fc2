import { randomBytes } from 'node:crypto'
import { cookies, headers } from 'next/headers'

/**
 * A session is one random number in one cookie. The browser forgets it when it closes, which is what people who share a
 * computer need. There is no secret to keep, so a restart of the server changes nothing.
 */

/** With `__Host-`, no other site and no page over plain http can set the cookie (RFC 6265bis, section 4.1.3.2). */
const cookieName = (isSecure: boolean): string => (isSecure ? '__Host-register-to-vote' : 'register-to-vote')

/** Whether the browser talks to us over https. Next sets the header if no proxy in front does. */
const isSecure = async (): Promise<boolean> => (await headers()).get('x-forwarded-proto')?.split(',')[0] === 'https'

/** The browser's session. A cookie that is not one of ours counts as none. */
export async function sessionOf(): Promise<string | undefined> {
  const value = (await cookies()).get(cookieName(await isSecure()))?.value
  return value && /^[\w-]{43}$/.test(value) ? value : undefined
}

/** Gives the browser a session. Only an action can: a page that is read sets no cookie. */
export async function startSession(): Promise<string> {
  const session = randomBytes(32).toString('base64url')
  const secure = await isSecure()
  const store = await cookies()
  // Lax, not strict: people who come back by a link in an email have their answers.
  store.set(cookieName(secure), session, { path: '/', httpOnly: true, sameSite: 'lax', secure })
  return session
}

/** Makes the browser forget its session. What was sent stays in the database. */
export async function endSession(): Promise<void> {
  const secure = await isSecure()
  const store = await cookies()
  store.set(cookieName(secure), '', { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: 0 })
}
