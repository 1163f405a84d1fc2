import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { attributesOf } from '../../foundations/attributes.js'
import { tellEarlyText } from '../../foundations/early-answers.js'
import { drawLabel } from '../../parts/label-and-hint.js'
import { inputNames } from '../text-input/input.js'
import type { InputWidth } from '../text-input/index.js'
import { type DateParts, isDatePart, partId, partName } from './date-answer.js'
import type { DateInputWords } from './date-input.strings.js'

/** What each part of a date takes from the date it belongs to. */
export interface PartsOfOneDate {
  name: string
  id: string
  value?: DateParts
  defaultValue?: DateParts
  /** Whether all parts are wrong, if it is not said which. */
  hasError?: boolean
  errorParts?: readonly string[]
  autoComplete?: 'bday'
  words: DateInputWords
}

interface DatePartProps extends Omit<ComponentProps<'input'>, 'value' | 'defaultValue' | 'width'> {
  name: string
  label?: ReactNode
  width?: InputWidth
  value?: string
  defaultValue?: string | number
}

/** One part of a date: its label and its input. */
export function drawDatePart(date: PartsOfOneDate, props: DatePartProps): ReactElement {
  const { name, id = partId(date.id, name), label, width = name === 'year' ? 4 : 2 } = props
  const isUsual = isDatePart(name)
  const input: ComponentProps<'input'> = attributesOf<object>(props)
  input.type ??= 'text'
  input.className = inputNames(
    { width, className: classNames('govuk-date-input__input', input.className) },
    date.errorParts?.length ? date.errorParts.includes(name) : date.hasError,
  )
  input.id = id
  input.name = partName(date.name, name)
  input.inputMode ??= 'numeric'
  if (isUsual) {
    if (date.autoComplete) input.autoComplete ??= `${date.autoComplete}-${name}`
    if (input.value === undefined && date.value) {
      input.value = date.value[name] ?? ''
      // The handler for a date that code keeps sits on the group, where React cannot see it.
      input.onChange = () => {}
    }
    if (input.value === undefined) input.defaultValue ??= date.defaultValue?.[name]
  }
  const isKept = props.value !== undefined || date.value !== undefined
  return (
    <div className="govuk-date-input__item">
      <div className="govuk-form-group" ref={isKept ? tellEarlyText : undefined}>
        {drawLabel(label ?? (isUsual && date.words[name]), id, 'govuk-label govuk-date-input__label')}
        <input {...input} />
      </div>
    </div>
  )
}
