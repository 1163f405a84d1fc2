'use client'
import { type Ref, type RefCallback, useCallback, useEffect, useRef } from 'react'
import { focusOnce } from './focus-once.js'
import { listen } from './listen.js'
import { markStarted, useStart } from './start.js'

/** What people do when they want something to happen: they send a form, or press any button or link. */
type Asking = 'submit' | 'press'

/**
 * Moves the focus to an element when it appears, and again when it has something new to say after people asked for it.
 *
 * Not whenever it has something new to say: a page can render at each keystroke, and would take the focus away from
 * someone who is typing. For the same reason an answer that is changed after people asked ends the wait: what they asked
 * for may have been something else, such as a search.
 *
 * @param given the team's own `ref` of the element
 * @param news what the element says now; the same value (`Object.is`) as long as that is nothing new, `undefined` for nothing
 * @param asking what counts as asking: `press` only if `news` stays the same when a page is only rendered again
 * @param atFirst whether the first news counts as asked for: read once, in the first render
 * @returns the `ref` of the element, which also marks it as started
 */
export function useFocusOnNews(
  given: Ref<HTMLDivElement> | undefined,
  news: (root: HTMLDivElement | null) => unknown,
  asking: Asking,
  atFirst = true,
): RefCallback<HTMLDivElement> {
  const root = useRef<HTMLDivElement>(null)
  const waiting = useRef(atFirst)
  const known = useRef<unknown>(undefined)

  useEffect(() => {
    const types = asking === 'press' ? ['input', 'submit', 'click'] : ['input', 'submit']
    const onEvent = ({ type, target }: Event): void => {
      if (type !== 'click') waiting.current = type === 'submit'
      else if ((target as Element).closest('a, button')) waiting.current = true
    }
    return listen(document, types, onEvent, true)
  }, [asking])

  // After every render, as only the page knows what the element says.
  useEffect(() => {
    const now = news(root.current)
    if (now === known.current) return
    known.current = now
    if (now === undefined || !waiting.current || !root.current) return
    waiting.current = false
    focusOnce(root.current)
  })

  const start = useCallback((element: HTMLDivElement) => {
    root.current = element
    markStarted(element)
  }, [])
  return useStart(start, given)
}
