import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { tellEarlyText } from '../../foundations/early-answers.js'
import { drawLabel } from '../../parts/question-words.js'
import { Input, type InputProps, type InputWidth } from '../text-input/index.js'
import { type DateParts, isDatePart, partId, partName } from './date-answer.js'
import type { DateInputWords } from './date-input.strings.js'

/** What each part of a date takes from the date it belongs to. */
export interface PartsOfOneDate {
  name: string
  id: string
  value: DateParts | undefined
  defaultValue: DateParts | undefined
  /** Whether all parts are wrong, if it is not said which. */
  hasError: boolean | undefined
  errorParts: readonly string[] | undefined
  autoComplete: 'bday' | undefined
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
export function drawDatePart(
  date: PartsOfOneDate,
  {
    name,
    id = partId(date.id, name),
    label = isDatePart(name) ? date.words[name] : undefined,
    width = name === 'year' ? 4 : 2,
    inputMode = 'numeric',
    autoComplete = date.autoComplete && isDatePart(name) ? `${date.autoComplete}-${name}` : undefined,
    className,
    value,
    defaultValue,
    ...rest
  }: DatePartProps,
): ReactElement {
  const isKept = value !== undefined || date.value !== undefined
  const input = Input({
    hasError: date.errorParts?.length ? date.errorParts.includes(name) : date.hasError,
    ...(value === undefined ? answer(date, name, defaultValue) : { value }),
    ...rest,
    id,
    name: partName(date.name, name),
    width,
    inputMode,
    autoComplete,
    className: classNames('govuk-date-input__input', className),
  })
  return (
    <div className="govuk-date-input__item">
      <div className="govuk-form-group" ref={isKept ? tellEarlyText : undefined}>
        {drawLabel(label, id, 'govuk-date-input__label')}
        {input}
      </div>
    </div>
  )
}

/** What a part without a `value` of its own says: what code that keeps the date wants, or what the browser starts with. */
function answer(date: PartsOfOneDate, name: string, defaultValue: string | number | undefined): InputProps {
  if (!isDatePart(name)) return { defaultValue }
  // The handler for a date that code keeps sits on the group, where React cannot see it.
  if (date.value) return { value: date.value[name] ?? '', onChange: () => {} }
  return { defaultValue: defaultValue ?? date.defaultValue?.[name] }
}
