'use client'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { whenAnswersChange } from '../../foundations/answers.js'

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
 * @returns the text in the box now, the text that was last told of, and what the box calls at each `input` event. No texts
 *   until scripts run
 */
export function useToldText(
  field: RefObject<HTMLTextAreaElement | null>,
): [text: string | undefined, told: string | undefined, onTyped: (event: { type: string }) => void] {
  const [text, setText] = useState<string>()
  const [told, tell] = useState<string>()
  const typedAt = useRef(0)
  const seen = useRef<string>(undefined)
  const read = (event?: { type: string }): void => {
    const now = field.current!.value
    setText(now)
    // Not what is typed. What comes by a reset, the back button or from code is told at once.
    const isNews = event ? event.type !== 'input' : now !== seen.current
    seen.current = now
    tell((before) => (isNews ? now : (before ?? now)))
  }
  // After every render, as code can change the text without any event. The first time only once the page is drawn.
  useLayoutEffect(() => {
    if (text !== undefined) read()
  })
  useEffect(() => {
    const box = field.current!
    read()
    let timer: ReturnType<typeof setInterval> | undefined
    const look = (): void => {
      if (Date.now() - PAUSE < typedAt.current) return
      // Everyone hears of what was spoken as if it were typed. React would put the old text back if your code keeps it.
      if (box.value !== seen.current) box.dispatchEvent(new Event('input', { bubbles: true }))
      tell(box.value)
    }
    const onBlur = (): void => clearInterval(timer)
    const onFocus = (): void => {
      onBlur()
      timer = setInterval(look, EVERY)
    }
    // Answers that were given early, or that the browser brings back, are told of in a moment.
    let settled: ReturnType<typeof setTimeout> | undefined
    const settle = (): void => {
      clearTimeout(settled)
      settled = setTimeout(read, 0, { type: 'settled' })
    }
    settle()
    addEventListener('pageshow', settle)
    if (document.activeElement === box) onFocus()
    const stop = whenAnswersChange('input', read)
    box.addEventListener('focus', onFocus)
    box.addEventListener('blur', onBlur)
    return () => {
      onBlur()
      clearTimeout(settled)
      removeEventListener('pageshow', settle)
      stop()
      box.removeEventListener('focus', onFocus)
      box.removeEventListener('blur', onBlur)
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [field])
  // Called by React's event, not by a listener of our own. That hears first, and if it renders, React puts back the text
  // that your code keeps, before your code has heard of the new one.
  const onTyped = (event: { type: string }): void => {
    typedAt.current = Date.now()
    // The page may keep the event from getting to the document.
    read(event)
  }
  return [text, told, onTyped]
}
