'use client'
import {
  type ChangeEvent,
  type ComponentProps,
  type ReactElement,
  type RefObject,
  useLayoutEffect,
  useRef,
} from 'react'
import { tellEarlyText, typeInto } from '../../foundations/early-text.js'
import { bothRefs } from '../../foundations/refs.js'
import { type DateChangeHandler, partName, type TypedDate } from './date-answer.js'

interface TellingDateProps extends Omit<ComponentProps<'div'>, 'onChange'> {
  name: string
  /** Whether code keeps the date (`value`). */
  isKept: boolean
  onChange: DateChangeHandler
}

/** The group of parts of a date, when code wants to hear of changes. One element: `<div>`. */
export function TellingDate({ name, isKept, onChange, ref, ...rest }: TellingDateProps): ReactElement {
  const group = useRef<HTMLDivElement>(null)
  useEarlyDate(group, name, isKept)
  const change = (event: ChangeEvent<HTMLElement>): void => {
    const { currentTarget, target } = event
    // There can be other controls before and after the parts.
    if (target.matches('.govuk-date-input__input'))
      onChange(event as ChangeEvent<HTMLInputElement>, typedDate(currentTarget, name))
  }
  return <div onChange={change} ref={bothRefs(group, ref)} {...rest} />
}

/**
 * The date as it stands on the page. It is read there, not put together from one event and what was known before: a
 * phone fills in all parts at once, and no part may then be told as empty.
 */
function typedDate(group: HTMLElement, name: string): TypedDate {
  const date: TypedDate = { day: '', month: '', year: '' }
  for (const [part, { value }] of partsOn(group, name)) date[part] = value
  return date
}

function partsOn(group: HTMLElement, name: string): [keyof TypedDate, HTMLInputElement][] {
  const parts: [keyof TypedDate, HTMLInputElement][] = []
  for (const input of group.querySelectorAll<HTMLInputElement>('.govuk-date-input__input'))
    for (const part of ['day', 'month', 'year'] as const)
      if (input.name === partName(name, part)) parts.push([part, input])
  return parts
}

/**
 * Tells code that keeps the date of what someone typed before hydration, by one input event for each part. React puts
 * back the old text of a part as soon as it has passed its event on, but each event must find the whole date.
 */
function useEarlyDate(group: RefObject<HTMLElement | null>, name: string, isKept: boolean): void {
  useLayoutEffect(() => {
    if (!isKept || !group.current) return
    const early = partsOn(group.current, name)
      // React writes what code keeps into the `value` attribute as well.
      .map(([, input]) => ({ input, text: input.value, kept: input.defaultValue }))
      .filter(({ text, kept }) => text !== kept)
    for (const { input, kept } of early) {
      for (const each of early) typeInto(each.input, each.text)
      tellEarlyText(input, kept)
    }
    // What the code makes of it shows at the next render, which starts from the old text.
    for (const { input, kept } of early) input.value = kept
    // Only what was there at hydration is early.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
}
