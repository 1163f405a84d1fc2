import type { ReactElement, ReactNode } from 'react'
import { Radio, Radios, type RadiosProps } from '../../form/radios/index.js'
import { useWords } from '../../foundations/words.js'
import type { LegendOptions } from '../../parts/fieldset/index.js'
import { en } from './same-answer.strings.js'

/** One answer that the person gave before. */
export interface EarlierAnswer {
  /** What is sent when it is chosen. Anything but `other`. Not the answer itself: look that up on your server. */
  id: string
  /** The answer in one line: "1 Example Street, Sampletown, SW1A 2AA". */
  answer: ReactNode
  /** Whose it is or what it was for, in a few words: "Your home address". */
  about?: ReactNode
}

/**
 * Props of {@link SameAnswer}: those of `Radios`, but for its choices, and these. `className`, `ref` and other attributes
 * go to the `<div>` round the radios.
 */
export type SameAnswerProps = Omit<
  RadiosProps,
  'id' | 'children' | 'inline' | 'value' | 'defaultValue' | 'onChange' | 'legend' | 'legendSize' | 'legendIsPageHeading'
> &
  LegendOptions & {
    /** The name of the answer: `landlord-address` for the choice `landlord-address-same`, which is its id too. */
    name: string
    /** What the person answered before, the likeliest first. Each different answer once. */
    answers: readonly EarlierAnswer[]
    /** The words of the last choice, which sends `other`: "Enter another address". */
    other: ReactNode
    /** One simple question that the last choice reveals. For more than one field, ask on the next page. */
    children?: ReactNode
    /** What was chosen before: the id of an earlier answer, or `other`. */
    defaultValue?: string
  }

/**
 * Asks whether an answer is the same as one that the person gave before, so that nobody has to remember it or type it
 * twice. It shows the answer itself: "same as above" makes people look for what is above.
 *
 * Nothing is chosen at first, as people in a hurry leave what is chosen already.
 *
 * WCAG 3.3.7 Redundant Entry.
 */
export function SameAnswer({ name, answers, other, children, ...question }: SameAnswerProps): ReactElement {
  const words = useWords('same-answer', en, question.language)
  const [before, after] = words.use.split('%{answer}')
  return (
    <Radios {...question} name={`${name}-same`}>
      {answers.map(({ id, answer, about }) => (
        <Radio key={id} value={id} hint={about}>
          {before}
          {/* Names from right to left stay in their place, and a long email address breaks on a small screen. */}
          <bdi className="govuk-!-text-break-word">{answer}</bdi>
          {after}
        </Radio>
      ))}
      <Radio value="other" conditional={children}>
        {other}
      </Radio>
    </Radios>
  )
}
