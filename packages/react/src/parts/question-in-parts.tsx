import type { ComponentProps, ReactElement, ReactNode } from 'react'
import type { Language } from '../foundations/language.js'
import type { Size } from '../foundations/sizes.js'
import { attributesOf, ofGroup } from '../foundations/attributes.js'
import { choicesQuestion, type ChoicesQuestionProps } from './choices/choices-question.js'

/** What a pattern with several controls takes, and says about all of them. Its legend is there already. */
export interface PresetLegendProps {
  /** The question. Ours unless set. Words, or a `Legend`. */
  legend?: ReactNode
  /** How big the legend is. `l` when it is the page heading, else body size. */
  legendSize?: Size
  /** Makes the legend the page's `<h1>`. For a page that asks one question. */
  legendIsPageHeading?: boolean
  /** Help that everyone needs, in one short sentence. Words, or a `Hint`. */
  hint?: ReactNode
  /** What went wrong and how to put it right, in the words of the error summary. Words, or an `ErrorMessage`. */
  error?: ReactNode
  /** The language of what it says by itself. */
  language?: Language
}

/**
 * What a pattern with several text inputs takes: any attribute of `<div>`, and these. `className`, `ref` and other
 * attributes go to the `<div>` round the inputs.
 */
export type QuestionInPartsProps<Part extends string> = Omit<
  ComponentProps<'div'>,
  'children' | 'defaultValue' | 'onChange'
> &
  PresetLegendProps & {
    /** What the names of the parts start with. */
    name: string
    /** The id of the group; the ids of the parts start with it. The same as `name` unless set. */
    id?: string
    /** What went wrong in each part. Link each error of the summary to its part. */
    errors?: Partial<Record<Part, ReactNode>>
    /** What each part starts with. The browser keeps what is typed after that. */
    defaultValue?: Partial<Record<Part, string>>
  }

/**
 * Puts a legend, a hint and an error message round several text inputs that answer one question.
 *
 * @param props what the pattern was given, with its legend
 * @param drawInputs draws the inputs. It gets a function that says what the input of a part must have
 */
export function questionInParts<Part extends string>(
  { errors, defaultValue, ...question }: QuestionInPartsProps<Part>,
  drawInputs: (propsOf: (part: Part) => InputOfPart) => ReactNode,
): ReactElement {
  const { name, id = name, language } = question
  const propsOf = (part: Part): InputOfPart => ({
    name: `${name}-${part}`,
    id: `${id}-${part}`,
    error: errors?.[part],
    defaultValue: defaultValue?.[part],
    language,
  })
  return choicesQuestion<GroupProps>(
    (group) => (
      <div {...attributesOf(group, ofGroup)} id={id}>
        {drawInputs(propsOf)}
      </div>
    ),
    question as GroupProps & ChoicesQuestionProps,
    // As in `DateInput`: without a role JAWS does not read out the hint and the error of a group of text inputs.
    'group',
  )
}

/** What the input of a part must have. */
export interface InputOfPart extends Pick<PresetLegendProps, 'error' | 'language'> {
  name: string
  id: string
  defaultValue: string | undefined
}

type GroupProps = ComponentProps<'div'> & Pick<PresetLegendProps, 'language'> & { name: string }
