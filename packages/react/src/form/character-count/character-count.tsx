import type { ReactElement, ReactNode } from 'react'
import { asPart } from '../../foundations/as-part.js'
import { describedBy, fieldIds } from '../../foundations/ids.js'
import type { Size } from '../../foundations/sizes.js'
import { ErrorMessage } from '../../parts/error-message/index.js'
import { Hint } from '../../parts/hint/index.js'
import { Label } from '../../parts/label/index.js'
import type { TextAnswer } from '../text-input/index.js'
import { CharacterCountControl, type CountedTextProps } from './character-count-control.js'
import { CharacterCountGroup } from './character-count-group.js'

/**
 * Props of {@link CharacterCount}: any attribute of `<textarea>`, and these. `className`, `ref` and other attributes go
 * to the `<textarea>`.
 */
export type CharacterCountProps = Omit<CountedTextProps, 'name' | 'id'> &
  TextAnswer<HTMLTextAreaElement> & {
    /** What the answer is called when the form is sent. */
    name: string
    /** The id of the `<textarea>`; the hint, the error message and the limit take theirs from it. `name` unless set. */
    id?: string
    /** What to enter, shown above the box. Words, or a `Label`. */
    label: ReactNode
    /** How big the label is. `l` when it is the page heading, else body size. */
    labelSize?: Size
    /** Makes the label the page's `<h1>`. For a page that asks one question. */
    labelIsPageHeading?: boolean
    /** Help that everyone needs, in one short sentence. Words, or a `Hint`. */
    hint?: ReactNode
    /** What went wrong and how to put it right, in the words of the error summary. Words, or an `ErrorMessage`. */
    error?: ReactNode
    /** Anything between the error message and the box. */
    beforeInput?: ReactNode
    /** Anything after the count. */
    afterInput?: ReactNode
  }

/**
 * Asks for an answer of several lines that has a limit, and says how much room is left. People can go over the limit:
 * nothing is cut off, so that they can paste all of a text and then make it shorter.
 *
 * Without scripts, and until they run, it says what the limit is.
 *
 * Design System: https://design-system.service.gov.uk/components/character-count/
 * WCAG 1.3.1, 3.3.1, 3.3.2, 4.1.2, 4.1.3.
 */
export function CharacterCount({
  name,
  id = name,
  label,
  labelIsPageHeading,
  labelSize = labelIsPageHeading ? 'l' : undefined,
  hint,
  error,
  limit,
  countType,
  threshold,
  words,
  language,
  beforeInput,
  afterInput,
  'aria-describedby': describedByOther,
  ...rest
}: CharacterCountProps): ReactElement {
  const ids = fieldIds(id)
  const counted = { limit, countType, threshold, words, language }
  return (
    <CharacterCountGroup hasError={Boolean(error)} {...counted}>
      {asPart(Label, label, { htmlFor: ids.control, size: labelSize, isPageHeading: labelIsPageHeading })}
      {asPart(Hint, hint, { id: ids.hint })}
      {asPart(ErrorMessage, error, { id: ids.error, language })}
      {beforeInput}
      <CharacterCountControl
        id={ids.control}
        name={name}
        hasError={Boolean(error)}
        aria-describedby={describedBy(describedByOther, Boolean(hint) && ids.hint, Boolean(error) && ids.error)}
        {...counted}
        {...rest}
      />
      {afterInput}
    </CharacterCountGroup>
  )
}
