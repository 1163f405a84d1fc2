'use client'
import { type RefObject, useEffect, useRef } from 'react'

/**
 * Moves the focus to an error summary when it appears, and again when a form was sent and came back with errors.
 * Not whenever `errors` changes: a page that makes the list anew at each keystroke would take the focus away from
 * someone who is typing.
 */
export function useFocusOnErrors(root: RefObject<HTMLElement | null>, errors: unknown, enabled: boolean): void {
  const awaiting = useRef(true)

  useEffect(() => {
    const onSubmit = (): void => {
      awaiting.current = true
    }
    document.addEventListener('submit', onSubmit, true)
    return () => document.removeEventListener('submit', onSubmit, true)
  }, [])

  useEffect(() => {
    if (!enabled || !awaiting.current || !root.current) return
    awaiting.current = false
    focusOnce(root.current)
  }, [errors, enabled, root])
}

/** Focuses something that is not a control, and makes it unfocusable again afterwards, as upstream does. */
function focusOnce(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.setAttribute('tabindex', '-1')
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  }
  element.focus()
}
