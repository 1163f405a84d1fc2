'use client'
import type { ReactElement, ReactNode } from 'react'
import { LanguageContext } from './language.js'

/** Gives client components the language. Use `LanguageProvider` instead: it works on both sides. */
export function LanguageScope({ language, children }: { language: string; children?: ReactNode }): ReactElement {
  return LanguageContext ? <LanguageContext value={language}>{children}</LanguageContext> : <>{children}</>
}
