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
  const { name, id = partId(date.id, name), label, width = name === 'year' ? 4 : 2, className } = props
  const { autoComplete = date.autoComplete && isDatePart(name) ? `${date.autoComplete}-${name}` : undefined } = props
  const hasError = date.errorParts?.length ? date.errorParts.includes(name) : date.hasError
  const isKept = props.value !== undefined || date.value !== undefined
  return (
    <div className="govuk-date-input__item">
      <div className="govuk-form-group" ref={isKept ? tellEarlyText : undefined}>
        {drawLabel(label ?? (isDatePart(name) && date.words[name]), id, 'govuk-date-input__label')}
        <input
          {...attributesOf(props)}
          {...answer(date, props)}
          type={props.type ?? 'text'}
          className={inputNames({ width, className: classNames('govuk-date-input__input', className) }, hasError)}
          id={id}
          name={partName(date.name, name)}
          inputMode={props.inputMode ?? 'numeric'}
          autoComplete={autoComplete}
        />
      </div>
    </div>
  )
}

/** What a part says: what code that keeps it or the date wants, or what the browser starts with. */
function answer(date: PartsOfOneDate, { name, value, defaultValue }: DatePartProps): ComponentProps<'input'> {
  if (value !== undefined) return { value }
  if (!isDatePart(name)) return { defaultValue }
  // The handler for a date that code keeps sits on the group, where React cannot see it.
  if (date.value) return { value: date.value[name] ?? '', onChange: () => {} }
  return { defaultValue: defaultValue ?? date.defaultValue?.[name] }
}
