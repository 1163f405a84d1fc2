import type { NextRequest } from 'next/server'
import { ABOUT_FIELD, COPY_FIELD, STEP_FIELD } from './hidden-fields'

/** The header with which src/proxy.ts hands on what was sent to a page with a plain form. It never leaves this process. */
export const PLAIN_FORM_HEADER = 'x-plain-form'

/**
 * Pages with a form that is the browser's own, and the fields it has. It keeps nothing, so there is no action to run: the
 * answer is the page itself, made anew. The browser gets no script for it, a screen reader says the new page from its start,
 * and what was chosen stands in no address.
 */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  'get-support': ['needs'],
  'get-support/places': ['postcode', 'facilities'],
  // After a request: the same page in the other language.
  'call-back': [COPY_FIELD],
  'what-you-need': [COPY_FIELD, STEP_FIELD, ABOUT_FIELD],
}

/** More boxes than any of these pages has, and more letters than any answer to them. */
const MOST_VALUES = 40
const MOST_LETTERS = 100

/** Whether a page takes what a browser sends by itself, without an action of Next's. */
export const hasPlainForm = (page: string): boolean => Object.hasOwn(fieldsOf, page)

/**
 * What was sent to such a page: its own fields alone, and no more than it could have asked. In ASCII, as a header must be.
 *
 * @returns nothing for anything that such a form does not send
 */
export async function plainFormOf(page: string, request: NextRequest): Promise<string | undefined> {
  if (request.headers.get('content-type') !== 'application/x-www-form-urlencoded') return undefined
  // Next takes it for an action of its own, and answers with a status and nothing else.
  if (request.headers.has('next-action')) return undefined
  const sent = new URLSearchParams(await request.clone().text())
  const kept = [...sent]
    .filter(([name]) => fieldsOf[page]?.includes(name))
    .slice(0, MOST_VALUES)
    .map(([name, value]) => [name, value.slice(0, MOST_LETTERS)])
  return new URLSearchParams(kept).toString()
}
