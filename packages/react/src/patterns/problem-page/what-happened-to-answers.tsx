import type { ReactElement } from 'react'
import type { Language } from '../../foundations/language.js'
import { fill, useWords } from '../../foundations/words.js'
import { en } from './problem-page.strings.js'

/**
 * What happened to the answers of somebody who cannot go on. It has to be said: people who do not know whether their
 * answers are lost do it all again, or give up.
 */
export type AnswersAfterProblem =
  | {
      /** What happened to the answers: `kept`, `not-kept`, or `none` if there were none yet. */
      answers: 'kept'
      /** Until when they are kept: "5pm on 4 December 2026". Only with `kept`. */
      keptUntil?: string
    }
  | { answers: 'not-kept' | 'none'; keptUntil?: never }

const said = { kept: 'answersKept', 'not-kept': 'answersNotKept', none: 'answersNone' } as const

/** What happened to the answers, in a sentence or two. */
export function WhatHappenedToAnswers({
  answers,
  keptUntil,
  language,
}: AnswersAfterProblem & { language?: Language }): ReactElement {
  const words = useWords('problem-page', en, language)
  return <p className="govuk-body">{keptUntil ? fill(words.answersKeptUntil, { keptUntil }) : words[said[answers]]}</p>
}
