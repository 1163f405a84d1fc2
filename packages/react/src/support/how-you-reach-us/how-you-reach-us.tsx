import type { ChosenReachWay, ReachWayWithDetail } from '@handrail/forms'
import { type ReachWay, reachWays } from '@handrail/forms/lists'
import type { ReactElement, ReactNode } from 'react'
import { TextInput } from '../../form/text-input/index.js'
import { Textarea } from '../../form/textarea/index.js'
import { type Language, useTag } from '../../foundations/language.js'
import { plural } from '../../foundations/plural.js'
import { useWords } from '../../foundations/words.js'
import { answerLines, detailOf, needsQuestion, type NeedsQuestionProps } from '../needs-question.js'
import { en } from './how-you-reach-us.strings.js'

/** Props of {@link HowYouReachUs}: any attribute of `<div>`, and these. They go to the `<div>` round the checkboxes. */
export interface HowYouReachUsProps extends NeedsQuestionProps<ReachWayWithDetail> {
  /** How many working days you need to arrange something: `{ lipspeaker: 10 }`. */
  workingDaysFor?: Partial<Record<ReachWay, number>>
  /** What there is in place of each way that you do not have, in a sentence. Give the field the same ways. */
  notOffered?: Partial<Record<Exclude<ReachWay, 'something-else'>, ReactNode>>
}

/**
 * Asks what people need when they contact you: several at once, written first, then spoken and signed, then anything else.
 * How you write to them is another question: `AlternativeFormats`.
 *
 * Works with the field `howYouReachUs` of `@handrail/forms`. Source: DWP Design System, "Choose alternative contact
 * formats". WCAG 1.3.1, 3.3.1, 3.3.2.
 */
export function HowYouReachUs({ workingDaysFor = {}, notOffered, ...question }: HowYouReachUsProps): ReactElement {
  const { legend, hint, language } = question
  const words = useWords('how-you-reach-us', en, language)
  const tag = useTag(language)
  const needs = reachWays.map((value) => {
    const days = workingDaysFor[value]
    const takes = days === undefined ? [] : [plural(words.takes, days, tag)]
    const part = detailOf(question, value)
    return {
      value,
      label: words.ways[value],
      hint: [words.hints[value] ?? [], takes].flat().join('. '),
      detail:
        value === 'interpreter' ? (
          <TextInput {...part} label={words.languageLabel} width={20} />
        ) : (
          value === 'something-else' && <Textarea {...part} label={words.somethingElseLabel} rows={3} />
        ),
    }
  })
  return needsQuestion(
    { ...question, legend: legend ?? words.legend, hint: hint ?? words.hint },
    needs,
    words,
    notOffered,
  )
}

/** Props of {@link HowYouReachUsAnswer}. */
export interface HowYouReachUsAnswerProps {
  /** The answer, as the field `howYouReachUs` gives it. */
  value: readonly ChosenReachWay[]
  /** The language of the words. */
  language?: Language
}

/** What somebody needs who contacts you, in the words they chose from. For the page to check answers. */
export function HowYouReachUsAnswer({ value, language }: HowYouReachUsAnswerProps): ReactElement {
  const words = useWords('how-you-reach-us', en, language)
  return answerLines(
    value.map(({ which, detail }) => {
      const label = which === 'none' ? words.none : words.ways[which]
      return detail === undefined ? label : `${label}: ${detail}`
    }),
  )
}
