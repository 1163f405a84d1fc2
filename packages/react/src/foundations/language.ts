import * as React from 'react'

/** A language that interface words are spoken in: its tag, and the words. */
export interface InterfaceLanguage {
  /** A BCP 47 tag: `cy`, `ar`, or another. Set the same on the page's `<html lang>`. */
  tag: string
  /** The words of each component, by its folder's name. Those that are missing are said in English. */
  words: Readonly<Record<string, object>>
}

/**
 * How a `language` prop names a language: `en`, which every component speaks, or a language with its words, such as `cy`
 * from `@handrail/react/cy`. Words come with their language so that a bundle has only those that a service uses.
 */
export type Language = 'en' | `en-${string}` | InterfaceLanguage

/**
 * The language of interface words such as "Error:" and "Back".
 *
 * A React context cannot be made in a Server Components render, so there the language is kept for the one request
 * instead. Asking whether `createContext` exists, rather than marking this file `'use client'`, is what lets static
 * components that say a word or two stay out of the client bundle.
 */
export const LanguageContext: React.Context<Language> | undefined = React.createContext?.<Language>('en')

const requestLanguage = React.cache((): { current: Language } => ({ current: 'en' }))

/** Remembers the language for the rest of this request, where there is no context to carry it. */
export function setRequestLanguage(language: Language): void {
  if (!LanguageContext) requestLanguage().current = language
}

/** The language to speak: the `language` prop if given, else the nearest `LanguageProvider`'s, else English. */
export function useLanguage(language?: Language): Language {
  if (language) return language
  return LanguageContext ? React.use(LanguageContext) : requestLanguage().current
}

/** The BCP 47 tag of the language to speak. A tag alone is enough for what speaks with the words of the support directory. */
export function useTag(language?: string | InterfaceLanguage): string {
  const spoken = language ?? useLanguage()
  return typeof spoken === 'string' ? spoken : spoken.tag
}
