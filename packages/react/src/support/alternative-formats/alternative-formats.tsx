import type { ChosenFormat, FormatWithDetail } from '@handrail/forms'
import { type BrailleKind, type Format, formats } from '@handrail/forms/lists'
import type { ReactElement, ReactNode } from 'react'
import { type Language, useTag } from '../../foundations/language.js'
import { plural } from '../../foundations/plural.js'
import { useWords } from '../../foundations/words.js'
import { answerLines, detailOf, needsQuestion, type NeedsQuestionProps } from '../needs-question.js'
import { type AlternativeFormatsWords, en } from './alternative-formats.strings.js'
import { formatDetails, sizeWords } from './format-details.js'

/** Props of {@link AlternativeFormats}: any attribute of `<div>`, and these. They go to the `<div>` round the checkboxes. */
export interface AlternativeFormatsProps extends NeedsQuestionProps<FormatWithDetail> {
  /** How many working days it takes until you send what people ask for. */
  workingDays: number
  /** How many working days a format takes that takes longer: `{ braille: 20 }`. */
  workingDaysFor?: Partial<Record<Format, number>>
  /** What there is in place of each format that you cannot send, in a sentence. Give the field the same formats. */
  notOffered?: Partial<Record<Exclude<Format, 'something-else'>, ReactNode>>
}

/**
 * Asks which formats people need to be written to in: several at once, written first, then spoken, then anything else. It
 * says how long it takes, and what there is in place of a format that is not offered. How people reach you is another
 * question: `HowYouReachUs`.
 *
 * Works with the field `alternativeFormats` of `@handrail/forms`. Source: DWP Design System, "Choose alternative contact
 * formats". WCAG 1.3.1, 3.3.1, 3.3.2.
 */
export function AlternativeFormats({
  workingDays,
  workingDaysFor = {},
  notOffered,
  ...question
}: AlternativeFormatsProps): ReactElement {
  const { legend, hint, language } = question
  const words = useWords('alternative-formats', en, language)
  const tag = useTag(language)
  const needs = formats.map((value) => {
    const days = workingDaysFor[value]
    const takes = days === undefined ? [] : [plural(words.takes, days, tag)]
    return {
      value,
      label: words.formats[value],
      hint: [words.hints[value] ?? [], takes].flat().join('. '),
      detail: hasDetail(value) && formatDetails[value](detailOf(question, value), words),
    }
  })
  return needsQuestion(
    { ...question, legend: legend ?? words.legend, hint: hint ?? words.hint },
    needs,
    words,
    notOffered,
    plural(words.within, workingDays, tag),
  )
}

const hasDetail = (format: Format): format is FormatWithDetail => format in formatDetails

/** Props of {@link AlternativeFormatsAnswer}. */
export interface AlternativeFormatsAnswerProps {
  /** The answer, as the field `alternativeFormats` gives it. */
  value: readonly ChosenFormat[]
  /** The language of the words. */
  language?: Language
}

/** The formats that somebody chose, in the words they chose from. For the page to check answers, and for your letters. */
export function AlternativeFormatsAnswer({ value, language }: AlternativeFormatsAnswerProps): ReactElement {
  const words = useWords('alternative-formats', en, language)
  return answerLines(
    value.map(({ which, detail }) =>
      which === 'none' ? words.none : chosenFormat(words.formats[which], which, detail, words),
    ),
  )
}

/** One format that was chosen, with what has to be known about it. */
export function chosenFormat(
  label: string,
  which: string,
  detail: string | undefined,
  words: AlternativeFormatsWords,
): string {
  if (detail === undefined) return label
  if (which === 'large-print') return `${label}: ${sizeWords(detail, words)}`
  return `${label}: ${(which === 'braille' && words.brailleKinds[detail as BrailleKind]) || detail}`
}
