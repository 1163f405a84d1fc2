'use client'
import { type RefObject, useEffect, useState } from 'react'

/**
 * Whether the password shows; `undefined` until someone asked for it the first time. It is hidden again when its form is
 * sent, so that the browser does not take it for text to remember and offer to the next person, and when the page comes
 * back from the browser's memory.
 *
 * @param control the input
 * @returns whether it shows, and what turns it round
 */
export function useShownPassword(control: RefObject<HTMLInputElement | null>): [boolean | undefined, () => void] {
  const [isShown, setShown] = useState<boolean>()
  useEffect(() => {
    if (!isShown) return
    const hide = (): void => {
      // At once: the browser looks at the input as soon as everyone has heard of the event, and React may be busy then.
      if (control.current) control.current.type = 'password'
      setShown(false)
    }
    const onSubmit = ({ target }: Event): void => {
      if (target === control.current?.form) hide()
    }
    const onPageShow = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) hide()
    }
    // On the document, as the input can belong to a form elsewhere, or to another one by now. Before others hear of it,
    // as one of them may keep it from getting here.
    document.addEventListener('submit', onSubmit, true)
    window.addEventListener('pageshow', onPageShow)
    return () => {
      document.removeEventListener('submit', onSubmit, true)
      window.removeEventListener('pageshow', onPageShow)
    }
  }, [control, isShown])
  return [isShown, () => setShown(!isShown)]
}
