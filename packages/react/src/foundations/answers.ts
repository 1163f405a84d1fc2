'use client'
import { useSyncExternalStore } from 'react'
import { listen } from './listen.js'

/** What has to happen for an answer to be different: a choice is made (`change`), or each letter that is typed (`input`). */
type Happening = 'change' | 'input' | 'reset'

/**
 * Calls back whenever the answers on the page can have changed: by what happens, by a reset of a form, or by the back
 * button, which brings answers back that no script saw made.
 *
 * @param happening what changes them
 * @param changed is called then
 * @returns what stops it
 */
export function whenAnswersChange(happening: Happening, changed: (event: Event) => void): () => void {
  let frame = 0
  // A form is reset only after its reset event. Which form does not matter: a control can belong to one elsewhere.
  const onEvent = (event: Event): void => {
    if (event.type === 'reset') frame = requestAnimationFrame(() => changed(event))
    else changed(event)
  }
  const stop = listen(document, [happening, 'reset'], onEvent)
  const stopPage = listen(window, ['pageshow'], onEvent)
  return () => {
    cancelAnimationFrame(frame)
    stop()
    stopPage()
  }
}

const onChange = (changed: () => void): (() => void) => whenAnswersChange('change', changed)
const onInput = (changed: () => void): (() => void) => whenAnswersChange('input', changed)

/**
 * Something that follows from the answers on the page now. The browser is asked, not remembered: people answer before
 * hydration, forms are reset (React 19 does so after an action), and the back button brings answers back that no script
 * saw made. After every render it is asked again, as `value` can change without any event.
 *
 * @param happening what changes it
 * @param read reads it from the page: the same value (`Object.is`) as long as nothing changed
 * @param initial what it is in the server's HTML
 */
export function useAnswer<T>(happening: 'change' | 'input', read: () => T, initial: T): T {
  return useSyncExternalStore(happening === 'change' ? onChange : onInput, read, () => initial)
}
