'use client'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

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
 */
export function useToldText(field: RefObject<HTMLTextAreaElement | null>, text: string): string {
  const [typed, setTyped] = useState<{ text: string; told: string }>()
  const told = typed?.text === text ? typed.told : text
  const latest = useRef(told)
  useLayoutEffect(() => {
    latest.current = told
  })
  useEffect(() => {
    const box = field.current
    if (!box) return
    let timer: ReturnType<typeof setInterval> | undefined
    let typedAt = 0
    const tell = (): void => setTyped({ text: box.value, told: box.value })
    const look = (): void => {
      if (Date.now() - PAUSE >= typedAt && box.value !== latest.current) tell()
    }
    const onInput = (): void => {
      typedAt = Date.now()
      setTyped({ text: box.value, told: latest.current })
    }
    const onBlur = (): void => clearInterval(timer)
    const onFocus = (): void => {
      onBlur()
      timer = setInterval(look, EVERY)
    }
    if (document.activeElement === box) onFocus()
    box.addEventListener('input', onInput)
    box.addEventListener('focus', onFocus)
    box.addEventListener('blur', onBlur)
    window.addEventListener('pageshow', tell)
    return () => {
      onBlur()
      box.removeEventListener('input', onInput)
      box.removeEventListener('focus', onFocus)
      box.removeEventListener('blur', onBlur)
      window.removeEventListener('pageshow', tell)
    }
  }, [field])
  return told
}
