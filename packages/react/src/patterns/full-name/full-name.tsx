import { firstNameAttributes, fullNameAttributes, lastNameAttributes } from '@handrail/forms/attributes'
import type { ReactElement } from 'react'
import { TextInput } from '../../form/text-input/index.js'
import { useWords } from '../../foundations/words.js'
import { en } from './full-name.strings.js'
import type { PresetTextInputProps } from '../../form/text-input/preset-text-input.js'
import { questionInParts, type QuestionInPartsProps } from '../../parts/question-in-parts.js'

/** The parts of a name in two fields. */
export type FullNamePart = 'first-name' | 'last-name'

type InOneField = PresetTextInputProps & {
  /** Asks in two fields. Only if your service has to know which name is which. */
  parts?: false
  errors?: never
}

type InTwoFields = QuestionInPartsProps<FullNamePart> & {
  /** Asks in two fields. Only if your service has to know which name is which. */
  parts: true
  /** `off` for the name of somebody else, so that no browser fills in the person’s own. */
  autoComplete?: 'off'
}

/**
 * Props of {@link FullName}. In one field they are those of `TextInput`. In two fields they are those of a group, and
 * other attributes go to the `<div>` round the fields.
 */
export type FullNameProps = (InOneField | InTwoFields) & {
  /** What the answer is called when the form is sent. In two fields, what the names of both start with. */
  name: string
}

/**
 * Asks for a person's name, in one field that any name fits into. With `parts`, in two: `${name}-first-name` and
 * `${name}-last-name`.
 *
 * Design System: https://design-system.service.gov.uk/patterns/names/
 * WCAG 1.3.5 Identify Input Purpose.
 */
export function FullName({ parts, ...props }: FullNameProps): ReactElement {
  const words = useWords('full-name', en, props.language)
  if (!parts) {
    const { label = words.label, ...question } = props as InOneField
    return <TextInput {...fullNameAttributes} {...question} label={label} />
  }
  const { legend = words.legend, autoComplete, ...question } = props as InTwoFields
  const off = autoComplete && { autoComplete }
  return questionInParts({ ...question, legend }, (propsOf) => (
    <>
      <TextInput {...propsOf('first-name')} label={words.firstName} {...firstNameAttributes} {...off} />
      <TextInput {...propsOf('last-name')} label={words.lastName} {...lastNameAttributes} {...off} />
    </>
  ))
}
