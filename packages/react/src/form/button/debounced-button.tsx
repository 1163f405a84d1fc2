'use client'
import { type ComponentProps, type MouseEvent, type ReactElement, useRef } from 'react'
import { useHydrated } from '../../foundations/hydrated.js'

const MILLISECONDS = 1000

/** A `<button>` that ignores a second press within a second. */
export function DebouncedButton({ onClick, ...rest }: ComponentProps<'button'>): ReactElement {
  const pressedAt = useRef(Number.NEGATIVE_INFINITY)
  const hydrated = useHydrated()
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    if (event.timeStamp - pressedAt.current < MILLISECONDS) {
      event.preventDefault()
      return
    }
    pressedAt.current = event.timeStamp
    onClick?.(event)
  }
  return <button data-govuk-button-init={hydrated ? '' : undefined} onClick={press} {...rest} />
}
