'use client'
import { type ComponentProps, type MouseEvent, type ReactElement, useRef } from 'react'
import { markStarted, useStart } from '../../foundations/start.js'

const MILLISECONDS = 1000

/** A `<button>` that ignores a second press within a second. */
export function DebouncedButton({ onClick, ref, ...rest }: ComponentProps<'button'>): ReactElement {
  const pressedAt = useRef(Number.NEGATIVE_INFINITY)
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    if (event.timeStamp - pressedAt.current < MILLISECONDS) {
      event.preventDefault()
      return
    }
    pressedAt.current = event.timeStamp
    onClick?.(event)
  }
  return <button {...rest} onClick={press} ref={useStart(markStarted, ref)} />
}
