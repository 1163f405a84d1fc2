import type { ReactElement } from 'react'
import { Radio, Radios } from '../../form/radios/index.js'
import { useWords } from '../../foundations/words.js'
import type { SurveyQuestionProps } from './survey-question.js'
import { en, type SupportSurveyWords } from './support-survey.strings.js'

/** Props of {@link Satisfaction}: any attribute of `<div>`, and these. They go to the `<div>` round the radios. */
export interface SatisfactionProps extends SurveyQuestionProps {
  /** The number that was selected before. No number is, unless set. */
  defaultValue?: string
}

/** From not satisfied at all to completely satisfied. */
export const scores: readonly string[] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']

/** A number as its label says it: both ends in words too. */
export function scoreWords(score: string, { lowest, highest }: SupportSurveyWords): string {
  if (score === '0') return `${score}, ${lowest}`
  return score === '10' ? `${score}, ${highest}` : score
}

/**
 * Asks how satisfied people are, from 0 to 10. They are radios, one under the other, so that each number is as big as a
 * finger on the smallest phone, and the words of both ends are said with their numbers. Stars would say neither what they
 * mean nor that none is an answer. No number is selected for people.
 *
 * WCAG 1.3.1 Info and Relationships, 1.4.10 Reflow, 2.5.8 Target Size (Minimum).
 */
export function Satisfaction({ legend, defaultValue, ...question }: SatisfactionProps): ReactElement {
  const words = useWords('support-survey', en, question.language)
  return (
    <Radios {...question} legend={legend ?? words.satisfaction} defaultValue={defaultValue}>
      {scores.map((score) => (
        <Radio key={score} value={score}>
          {scoreWords(score, words)}
        </Radio>
      ))}
    </Radios>
  )
}
