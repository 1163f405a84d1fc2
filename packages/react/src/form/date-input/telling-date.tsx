'use client'
import type { ChangeEvent, ComponentProps, ReactElement } from 'react'
import { type DateChangeHandler, partName, type TypedDate } from './date-answer.js'

interface TellingDateProps extends Omit<ComponentProps<'div'>, 'onChange'> {
  name: string
  onChange: DateChangeHandler
}

/** The group of parts of a date, when code wants to hear of changes. One element: `<div>`. */
export function TellingDate({ name, onChange, ...rest }: TellingDateProps): ReactElement {
  const change = (event: ChangeEvent<HTMLElement>): void => {
    const { currentTarget, target } = event
    // There can be other controls before and after the parts.
    if (target.matches('.govuk-date-input__input'))
      onChange(event as ChangeEvent<HTMLInputElement>, typedDate(currentTarget, name))
  }
  return <div onChange={change} {...rest} />
}

/**
 * The date as it stands on the page. It is read there, not put together from one event and what was known before: a
 * phone fills in all parts at once, and no part may then be told as empty.
 */
function typedDate(group: HTMLElement, name: string): TypedDate {
  const date: TypedDate = { day: '', month: '', year: '' }
  for (const input of group.querySelectorAll<HTMLInputElement>('.govuk-date-input__input'))
    for (const part of ['day', 'month', 'year'] as const)
      if (input.name === partName(name, part)) date[part] = input.value
  return date
}
