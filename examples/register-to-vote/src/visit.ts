import { headers } from 'next/headers'
import { language as languageOfAddress } from 'next/root-params'
import { isLanguage, type Language, type Words, wordsFor } from './words'

/** One look at a page, as this service sees it. */
export interface Visit {
  language: Language
  words: Words
  /** Whether the person came from check answers, to change one answer. */
  isChange: boolean
  /** Whether this answers a form that could not be kept. Without scripts, its page is then made anew. */
  isSent: boolean
}

/** What Next gives to a page. */
export interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Reads the language and the rest from the address. */
export async function visitOf({ searchParams }: PageProps): Promise<Visit> {
  const text = await languageOfAddress()
  const language = isLanguage(text) ? text : 'en'
  return {
    language,
    words: wordsFor(language),
    isChange: 'change' in (await searchParams),
    isSent: (await headers()).get('x-method') === 'POST',
  }
}
