import type { ReactElement, ReactNode } from 'react'

interface SentenceWithProps {
  /** A sentence with one gap in it: `Go to %{address}`. */
  sentence: string
  children: ReactNode
}

/** Puts an element into the gap of a sentence. */
export function SentenceWith({ sentence, children }: SentenceWithProps): ReactElement {
  const [before, after] = sentence.split(/%\{\w+\}/)
  return (
    <>
      {before}
      {children}
      {after}
    </>
  )
}
