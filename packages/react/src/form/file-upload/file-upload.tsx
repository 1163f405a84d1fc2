import { cloneElement, type ReactElement, type ReactNode } from 'react'
import { asPart } from '../../foundations/as-part.js'
import { joinIds, fieldIds } from '../../foundations/ids.js'
import { ErrorMessage } from '../../parts/error-message/index.js'
import { FormGroup } from '../../parts/form-group/index.js'
import { Hint } from '../../parts/hint/index.js'
import { Label, type LabelProps } from '../../parts/label/index.js'
import type { LabelledQuestionProps } from '../../parts/labelled-question.js'
import { FileDropZone, type FileDropZoneProps } from './file-drop-zone.js'
import { FileDropZoneLabel } from './file-drop-zone-label.js'
import { FileInput, type FileInputProps } from './file-input.js'
import type { FileUploadWords } from './file-upload.strings.js'

/** Whether there is a drop zone, and words of your own, which only a drop zone says. */
type DropZone =
  | { dropZone?: false; words?: never }
  | {
      /**
       * Once scripts run, shows a big button that says which files are chosen, and that files can be dropped on. Without
       * scripts it is the plain input. `true`, or a `FileDropZone` with class names or attributes of your own.
       */
      dropZone: boolean | ReactElement<FileDropZoneProps>
      /** Words of your own for this one drop zone. */
      words?: Partial<FileUploadWords>
    }

/**
 * Props of {@link FileUpload}: any attribute of `<input type="file">`, and these. `className`, `ref` and other attributes
 * go to the `<input>`, with a drop zone too. There is no `value`: only the person can choose a file.
 */
export type FileUploadProps = Omit<FileInputProps, 'name' | 'hasError'> &
  LabelledQuestionProps &
  DropZone & {
    /** Anything between the error message and the input. */
    beforeInput?: ReactNode
    /** Anything after the input. */
    afterInput?: ReactNode
  }

/**
 * Asks for a file. The browser keeps what is chosen: through hydration, and when the page around it changes. The form
 * needs `encType="multipart/form-data"` and `method="post"`, or React's `action`, which sees to both.
 *
 * Design System: https://design-system.service.gov.uk/components/file-upload/
 * WCAG 1.3.1, 3.3.1, 3.3.2, 4.1.2.
 */
export function FileUpload({
  name,
  id = name,
  label,
  labelIsPageHeading,
  labelSize = labelIsPageHeading ? 'l' : undefined,
  hint,
  error,
  beforeInput,
  afterInput,
  dropZone,
  words,
  language,
  'aria-describedby': describedByOther,
  ...rest
}: FileUploadProps): ReactElement {
  const ids = fieldIds(id)
  const named = asPart(Label, label, { htmlFor: ids.control }, { size: labelSize, isPageHeading: labelIsPageHeading })
  const input = (
    <FileInput
      id={ids.control}
      name={name}
      hasError={Boolean(error)}
      aria-describedby={joinIds(describedByOther, Boolean(hint) && ids.hint, Boolean(error) && ids.error)}
      {...rest}
    />
  )
  return (
    <FormGroup hasError={Boolean(error)}>
      {dropZone ? withId(named, ids.control) : named}
      {asPart(Hint, hint, { id: ids.hint })}
      {asPart(ErrorMessage, error, { id: ids.error }, { language })}
      {beforeInput}
      {dropZone ? inZone(dropZone, { words, language, labelId: idOf(named) }, input) : input}
      {afterInput}
    </FormGroup>
  )
}

const idOf = (label: ReactElement | null): string | undefined => (label as ReactElement<LabelProps> | null)?.props.id

/** The label with an id to call the button by: its own, if it has one. */
function withId(label: ReactElement | null, control: string): ReactElement | null {
  if (!label) return null
  if (label.type === Label) return <FileDropZoneLabel {...(label.props as LabelProps)} htmlFor={control} />
  // A label that a Server Component rendered.
  return cloneElement(label as ReactElement<LabelProps>, { id: idOf(label) ?? `${control}-label` })
}

/** The drop zone with the input in it. What it says for itself counts. */
function inZone(
  zone: true | ReactElement<FileDropZoneProps>,
  props: FileDropZoneProps,
  input: ReactElement,
): ReactElement {
  const own = zone === true ? <FileDropZone /> : zone
  return cloneElement(own, { ...props, ...own.props }, input)
}
