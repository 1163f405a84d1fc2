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
      const leave = fill(given, element)
      return () => {
        stop?.()
        leave()
      }
    },
    [start, given],
  ) as RefCallback<T>
}

/** Gives an element to a ref, as React would. Returns what takes it back. */
function fill<T>(ref: Ref<T> | undefined, element: T): () => void {
  if (typeof ref === 'function') return ref(element) ?? (() => ref(null))
  if (ref) ref.current = element
  return () => {
    if (ref) ref.current = null
  }
}

/** GOV.UK Frontend's own script leaves alone what is marked as started already. */
export function markStarted(element: HTMLElement | null | undefined): void {
  const module = element?.dataset.module
  if (module) element.setAttribute(`data-${module}-init`, '')
}

/** Marks the group that an element of ours stands in as started. To be a `ref`. */
export const markModule = (element: Element | null): void => markStarted(element?.closest<HTMLElement>('[data-module]'))
