import * as React from 'react'

/**
 * The language of interface words such as "Error:" and "Back".
 *
 * A React context cannot be made in a Server Components render, so there the language is kept for the one request
 * instead. Asking whether `createContext` exists, rather than marking this file `'use client'`, is what lets static
 * components that say a word or two stay out of the client bundle.
 */
export const LanguageContext: React.Context<string> | undefined =
  'createContext' in React ? React.createContext('en') : undefined

const requestLanguage = React.cache((): { current: string } => ({ current: 'en' }))

/** Remembers the language for the rest of this request, where there is no context to carry it. */
export function setRequestLanguage(language: string): void {
  if (!LanguageContext) requestLanguage().current = language
}

/**
 * The language to speak: the `language` prop if given, else the nearest `LanguageProvider`'s, else English.
 *
 * @param language a BCP 47 tag, such as `cy`
 */
export function useLanguage(language?: string): string {
  if (language) return language
  return LanguageContext ? React.use(LanguageContext) : requestLanguage().current
}
