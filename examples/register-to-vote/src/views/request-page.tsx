import type { ReactElement } from 'react'
import { addressOf } from '../addresses'
import { requests } from '../database'
import type { KeptRequest } from '../database/requests'
import { COPY_FIELD } from '../hidden-fields'
import { logFailure } from '../log'
import type { RequestKind } from '../requests/kinds'
import { copyId } from '../requests/request-state'
import { type Visit, visitOf } from '../visit'
import { wordsFor } from '../words'
import type { NextPage } from './page'
import { ProblemPage } from './problem-page'
import type { RequestSentWords } from './request-sent'

/** The page of each request. */
export const pageOfRequest = { 'call-back': 'call-back', needs: 'what-you-need' } as const satisfies Record<
  RequestKind,
  string
>

/**
 * A page that asks for something, or that shows what was sent once more: in the other language, from the copy that a plain
 * form sends.
 */
export const requestPage =
  (kind: RequestKind, show: (visit: Visit, request: KeptRequest | undefined, copy: string) => ReactElement): NextPage =>
  async (props) => {
    const visit = await visitOf(props)
    const copy = visit.plainForm.get(COPY_FIELD) ?? ''
    const id = copyId(copy)
    let request: KeptRequest | undefined
    try {
      request = id ? await (await requests()).find(kind, id) : undefined
    } catch (error) {
      logFailure(pageOfRequest[kind], error)
      return <ProblemPage visit={visit}>{visit.words.requests.notShown}</ProblemPage>
    }
    return show(visit, request, copy)
  }

/** What is the same after every request. */
export function sentWords(
  { language, words }: Visit,
  kind: RequestKind,
  { heading, next }: { heading: string; next: readonly string[] },
): RequestSentWords {
  const { whatNext, reference, kept, notReal } = words.requests
  const other = language === 'cy' ? 'en' : 'cy'
  return {
    heading,
    whatNext,
    next: [...next, notReal],
    reference,
    kept,
    other: {
      language: other,
      text: wordsFor(other).requests.inThisLanguage,
      action: addressOf(other, pageOfRequest[kind]),
    },
  }
}
