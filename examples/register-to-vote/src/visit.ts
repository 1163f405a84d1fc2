import { headers } from 'next/headers'
import { language as languageOfAddress } from 'next/root-params'
import { PLAIN_FORM_HEADER } from './plain-form'
import { isLanguage, type Language, type Words, wordsFor } from './words'

/** One look at a page, as this service sees it. */
export interface Visit {
  language: Language
  words: Words
  /** Whether the person came from check answers, to change one answer. */
  isChange: boolean
  /** Whether this answers a form that could not be kept. Without scripts, its page is then made anew. */
  isSent: boolean
  /** What was sent to a page with a plain form. See src/plain-form.ts. */
  plainForm: URLSearchParams
  /** Which page somebody came from to report a problem, as the address says. It can be anything. */
  reported: string | string[] | undefined
}

/** What Next gives to a page. */
export interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Reads the language and the rest from the address. */
export async function visitOf({ searchParams }: PageProps): Promise<Visit> {
  const text = await languageOfAddress()
  const language = isLanguage(text) ? text : 'en'
  const sent = await headers()
  const { change, page: reported } = await searchParams
  return {
    language,
    words: wordsFor(language),
    isChange: change !== undefined,
    isSent: sent.get('x-method') === 'POST',
    plainForm: new URLSearchParams(sent.get(PLAIN_FORM_HEADER) ?? ''),
    reported,
  }
}
