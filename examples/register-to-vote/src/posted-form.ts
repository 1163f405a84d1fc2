import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NextRequest } from 'next/server'

/**
 * Whether a page that is posted is a form that this page has, as this build of the service made it. Next answers anything
 * else by itself: with a line of plain text or an error, which is no help to a person whose page is older than the build.
 *
 * @param page the name of the page, such as `name`
 */
export async function isFormOf(page: string, request: NextRequest): Promise<boolean> {
  if (request.headers.get('content-type')?.startsWith('multipart/form-data;') !== true) return false
  const posted = await request
    .clone()
    .formData()
    .catch(() => undefined)
  // Next reads it once more, in another way, that fails at a name with a control character.
  if (!posted || [...posted.keys()].some((name) => /\p{Cc}/u.test(name))) return false
  // With scripts, a header says which action is meant.
  const action = request.headers.get('next-action')
  return action === null ? isOurs(page, posted) : hasAction(page, action) && isOursByScript(page, posted)
}

/**
 * With scripts, the part `0` is a list of what was bound to the action, and of the form: `$K1`. What stands in the form has
 * `_1_` before its name.
 */
function isOursByScript(page: string, posted: FormData): boolean {
  const names = [...posted.keys()]
  const sent = json(posted.get('0'))
  return (
    posted.getAll('0').length === 1 &&
    names.every((name) => name === '0' || name.startsWith('_1_')) &&
    Array.isArray(sent) &&
    sent.at(-1) === '$K1' &&
    isBound(sent.slice(0, -1), page)
  )
}

/**
 * Without scripts, hidden inputs say it: which action, and what the server bound to it when it made the page. They come
 * back from the browser, so they can be anything.
 */
function isOurs(page: string, posted: FormData): boolean {
  const names = [...posted.keys()].filter((name) => name.startsWith('$ACTION_'))
  const [, number] = /^\$ACTION_REF_(\d{1,2})$/.exec(names.find((name) => name.startsWith('$ACTION_REF_')) ?? '') ?? []
  const ours = [`$ACTION_REF_${number}`, `$ACTION_${number}:0`, `$ACTION_${number}:1`, '$ACTION_KEY']
  if (number === undefined || names.length > new Set(names).size || names.some((name) => !ours.includes(name)))
    return false
  const action = json(posted.get(`$ACTION_${number}:0`)) as { id?: unknown; bound?: unknown } | null | undefined
  const bound = json(posted.get(`$ACTION_${number}:1`))
  return hasAction(page, action?.id) && action?.bound === '$@1' && isBound(bound, page)
}

/** The first that was bound to an action is the page of a question, or the language of another page. */
function isBound(bound: unknown, page: string): boolean {
  if (!Array.isArray(bound) || !isPlain(bound)) return false
  const [first] = bound as unknown[]
  return typeof first === 'string' || (first as { path?: unknown } | null | undefined)?.path === page
}

/** Whether it is data. React takes a text that begins with `$` for something else, but for `$$` and `$undefined`. */
function isPlain(data: unknown): boolean {
  if (typeof data === 'string') return !/^\$(?!\$|undefined$)/.test(data)
  return typeof data !== 'object' || data === null || Object.values(data).every(isPlain)
}

function json(text: unknown): unknown {
  if (typeof text !== 'string') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The pages that each action is on. */
type Actions = Readonly<Record<string, { readonly workers: object }>>

let known: Actions | 'unknown' | undefined

function hasAction(page: string, id: unknown): boolean {
  known ??= knownActions()
  if (typeof id !== 'string') return false
  if (known === 'unknown') return /^[\da-f]{42}$/.test(id)
  return Object.hasOwn(known, id) && Object.hasOwn(known[id]!.workers, `app/[language]/${page}/page`)
}

/** What Next wrote down when the service was built. While it is developed, actions come and go. */
function knownActions(): Actions | 'unknown' {
  if (process.env.NODE_ENV !== 'production') return 'unknown'
  const file = join(process.env.SERVICE_FOLDER ?? process.cwd(), 'dist/server/server-reference-manifest.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { node: Actions }).node
}
