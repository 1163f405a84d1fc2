import type { ComponentProps, ReactNode } from 'react'
import type { Language } from '../../foundations/language.js'
import type { Size } from '../../foundations/sizes.js'

/**
 * What each question of the survey takes: any attribute of `<div>`, and these. `className`, `ref` and other attributes go
 * to the `<div>` round its answers.
 */
export interface SurveyQuestionProps extends Omit<
  ComponentProps<'div'>,
  'children' | 'defaultValue' | 'onChange' | 'id'
> {
  /** What the answer is called when the form is sent, and the id of the first choice. */
  name: string
  /** The question. Ours unless set. Words, or a `Legend`. */
  legend?: ReactNode
  /** How big the legend is. `l` when it is the page heading, else body size. */
  legendSize?: Size
  /** Makes the legend the page's `<h1>`. For a page that asks one question. */
  legendIsPageHeading?: boolean
  /** Help that everyone needs, in one short sentence. */
  hint?: ReactNode
  /** What went wrong and how to put it right, in the words of the error summary. */
  error?: ReactNode
  /** The language of its words. */
  language?: Language
}
