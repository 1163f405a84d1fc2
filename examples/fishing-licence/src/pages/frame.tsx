import { createContext, type ReactElement, type ReactNode, use, useMemo } from 'react'
import { TOKEN_FIELD } from '../token-field.js'
import { type Language, type Words, wordsFor } from '../words/index.js'
import type { Frame } from './page-data.js'

const FrameContext = createContext<(Frame & { words: Words }) | undefined>(undefined)

/** Gives every part of a page what every page knows. */
export function FrameProvider({ frame, children }: { frame: Frame; children: ReactNode }): ReactElement {
  const { language, whoFor, name } = frame
  const words = useMemo(() => wordsFor(language, name === undefined ? whoFor : { name }), [language, whoFor, name])
  return <FrameContext value={{ ...frame, words }}>{children}</FrameContext>
}

/** What every page knows, and what follows from it. */
export function useFrame(): Frame & {
  words: Words
  /** The address of another page, in the language of this one. `start` is the first page. */
  link: (page: string) => string
  /** The address of this page in a language. */
  inLanguage: (language: Language) => string
  /** What every form sends besides its answers. */
  hiddenFields: Record<string, string>
} {
  const frame = use(FrameContext)
  if (!frame) throw new Error('A part of a page stands outside FrameProvider.')
  const root = (language: Language): string => frame.basePath + (language === 'cy' ? '/cy' : '')
  return {
    ...frame,
    link: (page) => `${root(frame.language)}/${page === 'start' ? '' : page}`,
    inLanguage: (language) => root(language) + frame.path,
    hiddenFields: { [TOKEN_FIELD]: frame.token },
  }
}
