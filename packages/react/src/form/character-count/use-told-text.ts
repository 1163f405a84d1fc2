'use client'
import { type RefObject, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react'

/** How long someone has not typed before they are told, and how often we look, in milliseconds. Upstream's numbers. */
const PAUSE = 500
const EVERY = 1000

/**
 * The text that screen readers were last told the count of. While someone types it stays as it was: each number would be
 * read out over the letters, and wait in line when they stop (govuk-frontend issue 2487). We look every second while the
 * box has focus, also because speech software changes the text without any event (govuk-frontend issue 1028). A change
 * that nobody typed, such as a reset, is told at once.
 *
 * @param field the box
 * @param text what is in it now
 * @returns that text, and what the box calls at each `input` event
 */
export function useToldText(field: RefObject<HTMLTextAreaElement | null>, text: string): [string, () => void] {
  const [told, tell] = useState(text)
  const [, renderAgain] = useReducer((times: number) => times + 1, 0)
  const shown = useRef(text)
  const typed = useRef<{ text?: string; at: number }>({ at: 0 })
  useLayoutEffect(() => {
    shown.current = text
    if (text === typed.current.text) return
    typed.current.text = undefined
    tell(text)
  }, [text])
  useEffect(() => {
    const box = field.current
    if (!box) return
    let timer: ReturnType<typeof setInterval> | undefined
    const tellNow = (): void => tell(box.value)
    const look = (): void => {
      if (Date.now() - PAUSE < typed.current.at) return
      // Everyone hears of what was spoken as if it were typed. React would put the old text back if your code keeps it.
      if (box.value !== shown.current) box.dispatchEvent(new Event('input', { bubbles: true }))
      tellNow()
    }
    const onBlur = (): void => clearInterval(timer)
    const onFocus = (): void => {
      onBlur()
      timer = setInterval(look, EVERY)
    }
    if (document.activeElement === box) onFocus()
    // What was typed before the scripts were there.
    tellNow()
    box.addEventListener('focus', onFocus)
    box.addEventListener('blur', onBlur)
    window.addEventListener('pageshow', tellNow)
    return () => {
      onBlur()
      box.removeEventListener('focus', onFocus)
      box.removeEventListener('blur', onBlur)
      window.removeEventListener('pageshow', tellNow)
    }
  }, [field])
  // Called by React's event, not by a listener of our own. That hears first, and if it renders, React puts back the text
  // that your code keeps, before your code has heard of the new one.
  const onInput = (): void => {
    typed.current = { text: field.current?.value, at: Date.now() }
    // The page may keep the event from getting to where we ask for the text.
    renderAgain()
  }
  return [told, onInput]
}
