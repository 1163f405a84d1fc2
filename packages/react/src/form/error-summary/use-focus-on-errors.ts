'use client'
import { type RefObject, useEffect, useRef } from 'react'

/**
 * Moves the focus to an error summary when it appears, and again when a form was sent and came back with errors.
 * Not whenever `errors` changes: a page that makes the list anew at each keystroke would take the focus away from
 * someone who is typing. For the same reason an answer changed after the form was sent ends the wait: the form may have
 * been another one, such as a search. The list is still an alert, so it is read out if it changes.
 */
export function useFocusOnErrors(root: RefObject<HTMLElement | null>, errors: unknown, enabled: boolean): void {
  const awaiting = useRef(true)

  useEffect(() => {
    const onSubmit = (): void => {
      awaiting.current = true
    }
    const onInput = (): void => {
      awaiting.current = false
    }
    document.addEventListener('submit', onSubmit, true)
    document.addEventListener('input', onInput, true)
    return () => {
      document.removeEventListener('submit', onSubmit, true)
      document.removeEventListener('input', onInput, true)
    }
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
