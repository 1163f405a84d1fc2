import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { asPart } from '../../foundations/as-part.js'
import { describedBy, fieldIds } from '../../foundations/ids.js'
import type { Language } from '../../foundations/language.js'
import type { Size } from '../../foundations/sizes.js'
import { ErrorMessage } from '../../parts/error-message/index.js'
import { FormGroup } from '../../parts/form-group/index.js'
import { Hint } from '../../parts/hint/index.js'
import { Label } from '../../parts/label/index.js'
import type { TextAnswer } from '../text-input/index.js'
import { KeptTextarea } from './kept-textarea.js'
import { TextareaControl } from './textarea-control.js'

/**
 * Props of {@link Textarea}: any attribute of `<textarea>`, and these. `className`, `ref` and other attributes go to the
 * `<textarea>`.
 */
export type TextareaProps = Omit<ComponentProps<'textarea'>, 'name' | 'rows' | 'children' | 'value' | 'defaultValue'> &
  TextAnswer<HTMLTextAreaElement> & {
    /** What the answer is called when the form is sent. */
    name: string
    /** The id of the `<textarea>`; the hint and the error message take theirs from it. The same as `name` unless set. */
    id?: string
    /** What to enter, shown above the textarea. Words, or a `Label`. */
    label: ReactNode
    /** How big the label is. `l` when it is the page heading, else body size. */
    labelSize?: Size
    /** Makes the label the page's `<h1>`. For a page that asks one question. */
    labelIsPageHeading?: boolean
    /** Help that everyone needs, in one short sentence. Words, or a `Hint`. */
    hint?: ReactNode
    /** What went wrong and how to put it right, in the words of the error summary. Words, or an `ErrorMessage`. */
    error?: ReactNode
    /** How many lines show at first: about as many as most people write. 5 unless set. */
    rows?: number
    /** Anything between the error message and the textarea. */
    beforeInput?: ReactNode
    /** Anything after the textarea. */
    afterInput?: ReactNode
    /** The language of "Error:". */
    language?: Language
  }

/**
 * Asks for an answer of more than one line. Works without scripts and with `defaultValue` (the browser keeps what is
 * typed) or `value` (your code does).
 *
 * Design System: https://design-system.service.gov.uk/components/textarea/
 * WCAG 1.3.1, 1.3.5 (set `autoComplete`), 3.3.1, 3.3.2, 4.1.2.
 */
export function Textarea({
  name,
  id = name,
  label,
  labelIsPageHeading,
  labelSize = labelIsPageHeading ? 'l' : undefined,
  hint,
  error,
  beforeInput,
  afterInput,
  language,
  'aria-describedby': describedByOther,
  ...rest
}: TextareaProps): ReactElement {
  const ids = fieldIds(id)
  const attributes = {
    id: ids.control,
    name,
    hasError: Boolean(error),
    'aria-describedby': describedBy(describedByOther, Boolean(hint) && ids.hint, Boolean(error) && ids.error),
    ...rest,
  }
  return (
    <FormGroup hasError={Boolean(error)}>
      {asPart(Label, label, { htmlFor: ids.control, size: labelSize, isPageHeading: labelIsPageHeading })}
      {asPart(Hint, hint, { id: ids.hint })}
      {asPart(ErrorMessage, error, { id: ids.error, language })}
      {beforeInput}
      {attributes.value === undefined ? <TextareaControl {...attributes} /> : <KeptTextarea {...attributes} />}
      {afterInput}
    </FormGroup>
  )
}
