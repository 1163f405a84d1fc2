'use client'
import { type ComponentProps, type MouseEvent, type ReactElement, useRef } from 'react'
import { markStarted, useStart } from '../../foundations/start.js'

const MILLISECONDS = 1000

/** A `<button>` that ignores a second press within a second. */
export function DebouncedButton(props: ComponentProps<'button'>): ReactElement {
  const pressedAt = useRef(Number.NEGATIVE_INFINITY)
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    if (event.timeStamp - pressedAt.current < MILLISECONDS) {
      event.preventDefault()
      return
    }
    pressedAt.current = event.timeStamp
    props.onClick?.(event)
  }
  return <button {...props} onClick={press} ref={useStart(markStarted, props.ref)} />
}
