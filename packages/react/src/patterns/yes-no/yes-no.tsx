import type { ChangeEventHandler, ReactElement, ReactNode } from 'react'
import { Radio, Radios, type RadiosProps } from '../../form/radios/index.js'
import { isNothing } from '../../foundations/as-part.js'
import { type Language, useTag } from '../../foundations/language.js'
import type { LegendOptions } from '../../parts/fieldset/index.js'

/** Who keeps the answer: the browser, from `defaultValue` on, or your code, which gives `value`. */
type YesNoAnswer =
  | {
      /** The answer at first: `yes` or `no`. Anything else is no answer. */
      defaultValue?: string
      value?: never
      /** React's change event of the answer that was chosen. Must be given with `value`. */
      onChange?: ChangeEventHandler<HTMLInputElement>
    }
  | {
      /** The answer, if your code keeps it. An empty string for none. */
      value: 'yes' | 'no' | ''
      defaultValue?: never
      onChange: ChangeEventHandler<HTMLInputElement>
    }

/** What the two answers are called. English has words that fit every question, other languages may not. */
type YesNoLabels =
  | {
      /** The words of the first answer. "Yes" in English, if not set. Any other language needs its own. */
      yes?: ReactNode
      /** The words of the second answer. "No" in English, if not set. Any other language needs its own. */
      no?: ReactNode
      /** The language of yes and no, and of "Error:". */
      language?: 'en' | `en-${string}`
    }
  | {
      /** The words of the first answer. "Yes" in English, if not set. Any other language needs its own. */
      yes: ReactNode
      /** The words of the second answer. "No" in English, if not set. Any other language needs its own. */
      no: ReactNode
      /** The language of yes and no, and of "Error:". */
      language?: Language
    }

/**
 * Props of {@link YesNo}: those of `Radios`, but for its choices, and these. `className`, `ref` and other attributes go to
 * the `<div>` round the radios.
 */
export type YesNoProps = Omit<
  RadiosProps,
  | 'children'
  | 'inline'
  | 'value'
  | 'defaultValue'
  | 'onChange'
  | 'legend'
  | 'legendSize'
  | 'legendIsPageHeading'
  | 'language'
> &
  LegendOptions &
  YesNoAnswer &
  YesNoLabels & {
    /** One simple question that appears when the answer is yes. */
    ifYes?: ReactNode
    /** One simple question that appears when the answer is no. */
    ifNo?: ReactNode
  }

/**
 * Asks a question that is answered with yes or no. The form is sent with `yes` or `no`, whatever they are called.
 *
 * @throws Error in a language other than English if `yes` or `no` is missing. Welsh has no one word for yes: it says the
 *   verb of the question again.
 *
 * Design System: https://design-system.service.gov.uk/components/radios/
 */
export function YesNo({ yes, no, ifYes, ifNo, ...question }: YesNoProps): ReactElement {
  const tag = useTag(question.language)
  const isEnglish = tag === 'en' || tag.startsWith('en-')
  if (!isEnglish && (isNothing(yes) || isNothing(no)))
    throw new Error(
      `The question "${question.name}" needs the words for yes and no in "${tag}": <YesNo yes="…" no="…">. In Welsh they depend on the question.`,
    )
  return (
    // A question that appears would have no place of its own beside two choices in a row.
    <Radios {...question} inline={isNothing(ifYes) && isNothing(ifNo)}>
      <Radio value="yes" conditional={ifYes}>
        {yes ?? 'Yes'}
      </Radio>
      <Radio value="no" conditional={ifNo}>
        {no ?? 'No'}
      </Radio>
    </Radios>
  )
}
