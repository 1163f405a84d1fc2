'use client'
import { type Ref, type RefCallback, useCallback } from 'react'

/** What an element needs done once it is in the page. Returns what undoes it. */
export type Start<T> = (element: T) => (() => void) | void

/**
 * A `ref` that starts an element's behaviour, beside the `ref` that a team passed in. It asks for no second render, as
 * state that follows hydration would.
 *
 * @param start a function that stays the same
 * @param given the team's own `ref`
 */
export function useStart<T>(start: Start<T>, given?: Ref<T>): RefCallback<T> {
  return useCallback(
    (element: T) => {
      const stop = start(element)
      const leave = typeof given === 'function' ? (given(element) ?? (() => given(null))) : undefined
      if (given && typeof given === 'object') given.current = element
      return () => {
        stop?.()
        leave?.()
        if (given && typeof given === 'object') given.current = null
      }
    },
    [start, given],
  ) as RefCallback<T>
}

/** GOV.UK Frontend's own script leaves alone what is marked as started already. */
export function markStarted(element: HTMLElement | null): void {
  element?.setAttribute(`data-${element.dataset.module}-init`, '')
}
