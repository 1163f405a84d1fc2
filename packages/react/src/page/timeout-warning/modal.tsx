'use client'
import { type ComponentProps, type KeyboardEvent, type ReactElement, useLayoutEffect, useRef } from 'react'

/** Props of {@link Modal}: any attribute of `<dialog>`, and these. */
interface ModalProps extends ComponentProps<'dialog'> {
  /** What is put instead of what is shown now takes the focus again, as what had it may be gone. */
  focusKey?: unknown
  /** Someone pressed Escape, or the back button of a phone. It stays open until it is no longer rendered. */
  onDismiss?: (() => void) | undefined
}

/**
 * A dialog that lets nobody past it. The focus moves to the dialog itself, not to its first button: someone who is typing
 * would press that with the next space. Then it goes back to where it was. WCAG 2.4.3 Focus Order.
 */
export function Modal({ focusKey, onDismiss, ...rest }: ModalProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null)

  useLayoutEffect(() => {
    const element = dialog.current!
    const before = document.activeElement
    open(element)
    return () => {
      if (typeof element.close === 'function') element.close()
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  useLayoutEffect(() => dialog.current?.focus(), [focusKey])

  const dismiss = (event: { preventDefault: () => void }): void => {
    event.preventDefault()
    onDismiss?.()
  }
  return (
    <dialog
      {...rest}
      tabIndex={-1}
      ref={dialog}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') dismiss(event)
      }}
      onCancel={dismiss}
      // A browser closes a dialog without asking when the same key is pressed twice.
      onClose={() => {
        if (dialog.current?.open !== false) return
        open(dialog.current)
        onDismiss?.()
      }}
    />
  )
}

function open(element: HTMLDialogElement): void {
  // Browsers before 2022 show it as a box over the page.
  if (typeof element.showModal === 'function') element.showModal()
  else element.setAttribute('open', '')
  // In place of its first button, where the browser has put it.
  element.focus()
}
