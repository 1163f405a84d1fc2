import { PlainWord } from '@handrail/react'
import type { ReactElement } from 'react'
import type { Explained } from '../words/index.js'

/** A text in which a word that not everyone knows is followed by what it means. */
export function ExplainedText({ text, word, meaning }: Explained & { text: string }): ReactElement {
  const [before, ...after] = text.split(word)
  return (
    <>
      {before}
      <PlainWord meaning={meaning}>{word}</PlainWord>
      {after.join(word)}
    </>
  )
}
