import type { AdjustmentWithDetail, ChosenAdjustment } from '@handrail/forms'
import { type Adjustment, adjustmentGroups, type AdjustmentGroup, adjustmentsOf } from '@handrail/forms/lists'
import type { ReactElement, ReactNode } from 'react'
import { Checkbox, CheckboxDivider, Checkboxes } from '../../form/checkboxes/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { joinIds } from '../../foundations/ids.js'
import { type Language, useTag } from '../../foundations/language.js'
import { plural } from '../../foundations/plural.js'
import { useWords } from '../../foundations/words.js'
import { questionInParts } from '../../parts/question-in-parts.js'
import { type AlternativeFormatsWords, en as formatsEn } from '../alternative-formats/alternative-formats.strings.js'
import { chosenFormat } from '../alternative-formats/alternative-formats.js'
import { formatDetails } from '../alternative-formats/format-details.js'
import { answerLines, detailOf, needBox, type NeedsQuestionProps } from '../needs-question.js'
import { en, type ReasonableAdjustmentsWords } from './reasonable-adjustments.strings.js'

/** Props of {@link ReasonableAdjustments}: any attribute of `<div>`, and these. They go to the `<div>` round the groups. */
export interface ReasonableAdjustmentsProps extends NeedsQuestionProps<AdjustmentWithDetail> {
  /** How many working days it takes until you tell people what you can do. */
  workingDays: number
  /** The groups that your service has, in your order. All of them unless set. Give the field the same. */
  groups?: readonly AdjustmentGroup[]
  /** What happens next besides, in a sentence: who gets in touch, and how. */
  children?: ReactNode
  /** Other words than ours, in the language of the page: if what people send is a booking, and nothing is decided. */
  words?: Partial<Pick<ReasonableAdjustmentsWords, 'noEffect'>>
}

/**
 * Asks which reasonable adjustments people need: several at once, in groups, each with a plain label. It says what happens
 * next, and that to ask changes nothing else. What is sent is a plain name. The field adds the code for case systems.
 *
 * Works with the field `reasonableAdjustments` of `@handrail/forms`. Source: HMCTS reference data for case flags. The duty:
 * Equality Act 2010, section 20. WCAG 1.3.1, 3.3.1, 3.3.2.
 */
export function ReasonableAdjustments({
  workingDays,
  groups = Object.keys(adjustmentGroups) as AdjustmentGroup[],
  children,
  words: own,
  errors,
  error,
  defaultValue,
  ...question
}: ReasonableAdjustmentsProps): ReactElement {
  const { name, legend, hint, language } = question
  const words = useWords<ReasonableAdjustmentsWords>('reasonable-adjustments', en, language, own)
  const formatWords = useWords('alternative-formats', formatsEn, language)
  const which = `${name}-which`
  const asked = { name, errors, defaultValue, language }
  const box = (value: Adjustment): ReactElement =>
    needBox({
      value,
      label: labelOf(value, words, formatWords),
      hint: words.hints[value] ?? (isFormat(value, formatWords) ? formatWords.hints[value] : undefined),
      detail: detail(value, asked, words, formatWords),
    })
  // All of them have one name, so that "none" unselects those of every group.
  const group = (key: string, groupLegend: string, isFirst: boolean, boxes: ReactNode): ReactElement => (
    <Checkboxes
      key={key}
      name={which}
      id={isFirst ? which : `${which}-${key}`}
      legend={groupLegend}
      legendSize="s"
      defaultValue={defaultValue?.which}
    >
      {boxes}
    </Checkboxes>
  )
  return questionInParts(
    {
      ...question,
      legend: legend ?? words.legend,
      legendSize: question.legendSize ?? (question.legendIsPageHeading ? 'l' : 'm'),
      hint: hint ?? words.hint,
      error: error ?? errors?.which,
      'aria-describedby': joinIds(question['aria-describedby'], `${name}-about`),
    },
    () => (
      <>
        <p className="govuk-body" id={`${name}-about`}>
          {words.noEffect} {plural(words.next, workingDays, useTag(language))}
          {children && <> {children}</>}
        </p>
        {groups.map((each, index) => group(each, words.groups[each], index === 0, adjustmentsOf(each).map(box)))}
        {group(
          'else',
          words.anythingElse,
          groups.length === 0,
          <>
            {box('something-else')}
            <CheckboxDivider>{words.or}</CheckboxDivider>
            <Checkbox id={`${which}-none`} value="none" exclusive>
              {words.none}
            </Checkbox>
          </>,
        )}
      </>
    ),
  )
}

type Asked = Parameters<typeof detailOf>[0]

/** The question that an adjustment reveals. */
function detail(
  value: Adjustment,
  asked: Asked,
  words: ReasonableAdjustmentsWords,
  formatWords: AlternativeFormatsWords,
): ReactNode {
  const part = detailOf(asked, value)
  if (value === 'sign-language') return <TextInput {...part} label={words.signLanguageLabel} width={20} />
  if (value === 'language-interpreter') return <TextInput {...part} label={words.languageLabel} width={20} />
  return value in formatDetails && formatDetails[value as keyof typeof formatDetails](part, formatWords)
}

type SharedFormat = Extract<Adjustment, keyof AlternativeFormatsWords['formats']>

/** Formats are called the same as where people are asked for formats alone. */
const isFormat = (value: Adjustment, { formats }: AlternativeFormatsWords): value is SharedFormat => value in formats

const labelOf = (value: Adjustment, words: ReasonableAdjustmentsWords, formatWords: AlternativeFormatsWords): string =>
  isFormat(value, formatWords) ? formatWords.formats[value] : words.adjustments[value]

/** Props of {@link ReasonableAdjustmentsAnswer}. */
export interface ReasonableAdjustmentsAnswerProps {
  /** The answer, as the field `reasonableAdjustments` gives it. */
  value: readonly ChosenAdjustment[]
  /** The language of the words. */
  language?: Language
}

/** The adjustments that somebody asked for, in the words they chose from. For the page to check answers. */
export function ReasonableAdjustmentsAnswer({ value, language }: ReasonableAdjustmentsAnswerProps): ReactElement {
  const words = useWords('reasonable-adjustments', en, language)
  const formatWords = useWords('alternative-formats', formatsEn, language)
  return answerLines(
    value.map(({ which, detail }) =>
      which === 'none' ? words.none : chosenFormat(labelOf(which, words, formatWords), which, detail, formatWords),
    ),
  )
}
