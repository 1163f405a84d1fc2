'use client'
import { useSyncExternalStore } from 'react'

/** What has to happen for an answer to be different: a choice is made (`change`), or each letter that is typed (`input`). */
type Happening = 'change' | 'input'

/** Asks again whenever the answers on the page can have changed. */
function subscribeTo(happening: Happening): (changed: () => void) => () => void {
  return (changed) => {
    let frame = 0
    // A form is reset only after its reset event. Which form does not matter: a control can belong to one elsewhere.
    const onReset = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(changed)
    }
    document.addEventListener(happening, changed)
    document.addEventListener('reset', onReset)
    window.addEventListener('pageshow', changed)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener(happening, changed)
      document.removeEventListener('reset', onReset)
      window.removeEventListener('pageshow', changed)
    }
  }
}

const subscriptions = { change: subscribeTo('change'), input: subscribeTo('input') }

/**
 * Something that follows from the answers on the page now. The browser is asked, not remembered: people answer before
 * hydration, forms are reset (React 19 does so after an action), and the back button brings answers back that no script
 * saw made. After every render it is asked again, as `value` can change without any event.
 *
 * @param happening what changes it
 * @param read reads it from the page: the same value (`Object.is`) as long as nothing changed
 * @param initial what it is in the server's HTML
 */
export function useAnswer<T>(happening: Happening, read: () => T, initial: T): T {
  return useSyncExternalStore(subscriptions[happening], read, () => initial)
}
