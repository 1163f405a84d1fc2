import type { Field } from '../field.js'
import { controlName } from '../errors-on-page.js'
import { textPosted } from '../posted.js'
import { inParts } from './in-parts.js'
import { optional } from './optional.js'
import { text } from './text.js'

/** What someone says is wrong with a page. It has no answers in it, and nothing that says who they are. */
export interface ProblemReport {
  /** What they were doing, if they said so. */
  doing?: string
  wentWrong: string
  /** The path of the page it is about, such as `/permit/stall-name`. Left out if it is not known. */
  page?: string
  /** The moment of the report: ISO 8601, in UTC. */
  at: string
}

/** A part of `problemReport`: what its control is called, after the name of the question. */
export type ProblemReportPart = 'doing' | 'went-wrong' | 'page'

const parts = inParts({
  doing: optional(text({ thing: { en: 'what you were doing', cy: 'beth oeddech yn ei wneud' }, severalLines: true })),
  'went-wrong': text({ thing: { en: 'what went wrong', cy: 'beth aeth o’i le' }, severalLines: true }),
})

/**
 * A report that a page does not work. People say what went wrong and, if they like, what they were doing. The page and the
 * time are added for them. For `ReportAProblemForm`, whose hidden input is called `${name}-page`.
 *
 * Only the path of the page is taken: what follows a `?` may hold an answer, and an answer must never be in a report.
 */
export function problemReport(): Field<ProblemReport, Readonly<Record<ProblemReportPart, string>>> & {
  readonly parts: readonly ProblemReportPart[]
  readonly messagePerPart: true
} {
  return {
    parts: ['doing', 'went-wrong', 'page'],
    messagePerPart: true,
    read: (posted, name) => ({
      ...parts.read(posted, name),
      page: pagePath(textPosted(posted, controlName(name, 'page'))) ?? '',
    }),
    check: (typed, checking) => {
      const { value, problems } = parts.check(typed, checking)
      if (problems) return { problems }
      const page = pagePath(typed.page)
      return { value: { ...value, ...(page !== undefined && { page }), at: checking.now.toISOString() } }
    },
    show: ({ doing, wentWrong, page = '' }) => ({ ...parts.show({ doing, wentWrong }), page }),
  }
}

/**
 * The path of a page, from whatever says which page it is: the query of a link, a `Referer` header. Without what follows
 * `?` or `#`, which may hold an answer. Never throws.
 *
 * @param address `/permit/stall-name?change`, `https://example.com/permit/stall-name`, or anything at all
 * @returns the path, or nothing if it is none or has over 200 characters
 */
export function pagePath(address: unknown): string | undefined {
  if (typeof address !== 'string' || !/^(\/|https?:\/\/)/.test(address)) return undefined
  try {
    const { pathname } = new URL(address, 'https://example.com')
    return pathname.length > 200 ? undefined : pathname
  } catch {
    return undefined
  }
}
