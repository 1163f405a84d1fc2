import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { attributesOf, ofGroup } from '../../foundations/attributes.js'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import type { DateAnswer } from './date-answer.js'
import { OneDateScope } from './date-input-part.js'
import { type DateInputWords, en } from './date-input.strings.js'
import { drawDatePart } from './draw-date-part.js'
import { TellingDate } from './telling-date.js'

/** What a `DateInput` and its bare `DateInputParts` both take. */
export type DateInputOptions = Omit<ComponentProps<'div'>, 'defaultValue' | 'onChange' | 'autoComplete'> &
  DateAnswer & {
    /**
     * What the names of the parts start with: `date-of-birth` for `date-of-birth-day`. With an empty string they are only
     * `day`, `month` and `year`.
     */
    name: string
    /** The id of the group; the ids of the parts start with it. The same as `name` unless set. */
    id?: string
    /**
     * The parts that are wrong, if you are sure: `['year']`. Link the error summary to the first: `#date-of-birth-year`.
     * All of them unless set.
     */
    errorParts?: ReadonlyArray<string>
    /** `bday` for a date of birth, so that a phone can fill it in. WCAG 1.3.5 Identify Input Purpose. */
    autoComplete?: 'bday'
    /** Anything before the first part. */
    beforeInputs?: ReactNode
    /** Anything after the last part. */
    afterInputs?: ReactNode
    /** `DateInputPart`s, for a date with other parts than a day, a month and a year. */
    children?: ReactNode
    /** The language of "Day", "Month" and "Year". */
    language?: Language
    /** Other words than "Day", "Month" and "Year". */
    words?: Partial<DateInputWords>
  }

/** Props of {@link DateInputParts}: any attribute of `<div>`, and these. */
export type DateInputPartsProps = DateInputOptions & {
  /** Draws the red border round every part, if there are no `errorParts`. */
  hasError?: boolean
}

/** The bare parts of a `DateInput`, to compose with `Fieldset`, `Hint` and `ErrorMessage`. One element: `<div>`. */
export function DateInputParts(props: DateInputPartsProps): ReactElement {
  const { name, id = name, value, defaultValue, onChange, hasError, errorParts, autoComplete, children } = props
  const words = useWords('date-input', en, props.language, props.words)
  const date = { name, id, value, defaultValue, hasError, errorParts, autoComplete, words }
  const isUsual = children === undefined
  const group: ComponentProps<'div'> = attributesOf<object>(props, ofGroup)
  group.className = classNames('govuk-date-input', group.className)
  group.id = id || undefined
  const parts = (
    <>
      {props.beforeInputs}
      {isUsual && drawDatePart(date, { name: 'day' })}
      {isUsual && drawDatePart(date, { name: 'month' })}
      {isUsual && drawDatePart(date, { name: 'year' })}
      {isUsual || <OneDateScope date={date}>{children}</OneDateScope>}
      {props.afterInputs}
    </>
  )
  return onChange ? (
    <TellingDate {...group} name={name} onChange={onChange}>
      {parts}
    </TellingDate>
  ) : (
    <div {...group}>{parts}</div>
  )
}
