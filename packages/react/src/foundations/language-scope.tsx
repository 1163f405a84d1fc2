'use client'
import type { ReactElement, ReactNode } from 'react'
import { type Language, LanguageContext } from './language.js'

/** Gives client components the language. Use `LanguageProvider` instead: it works on both sides. */
export function LanguageScope({ language, children }: { language: Language; children?: ReactNode }): ReactElement {
  return LanguageContext ? <LanguageContext value={language}>{children}</LanguageContext> : <>{children}</>
}
