/**
 * What a form sent: a browser's `FormData`, the `URLSearchParams` of a body, or the object that a server such as Fastify
 * or Express makes of it. It can be anything: a field may be missing, be there twice, or not be text.
 */
export type Posted = FormData | URLSearchParams | Readonly<Record<string, unknown>> | null | undefined

/** Everything that was sent under a name, in its order. */
export function allPosted(posted: Posted, name: string): unknown[] {
  if (posted === null || typeof posted !== 'object') return []
  if (isPairs(posted)) return posted.getAll(name)
  const value = Object.hasOwn(posted, name) ? posted[name] : undefined
  return Array.isArray(value) ? value : [value]
}

/** Each text that was sent under a name. What is not text is left out. */
export const textsPosted = (posted: Posted, name: string): string[] =>
  allPosted(posted, name)
    .filter((value) => typeof value === 'string')
    .map((text) => text.toWellFormed())

/** The text that was sent under a name, as typed: the first, if there are several, and empty if there is none. */
export const textPosted = (posted: Posted, name: string): string => textsPosted(posted, name)[0] ?? ''

/** Node, browsers and edge runtimes each have classes of their own, so it is known by what it can do. */
const isPairs = (posted: object): posted is FormData | URLSearchParams =>
  typeof (posted as FormData).getAll === 'function'
