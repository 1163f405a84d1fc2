'use client'
import { type Ref, type RefCallback, type RefObject, useCallback, useRef } from 'react'
import { markStarted, useStart } from './start.js'

/**
 * Marks an element as started, and keeps it for code of ours that moves the focus there.
 *
 * @param given the team's own `ref`
 * @returns the element, and its `ref`
 */
export function useStarted<T extends HTMLElement>(given?: Ref<T>): [RefObject<T | null>, RefCallback<T>] {
  const own = useRef<T>(null)
  const start = useCallback((element: T) => {
    own.current = element
    markStarted(element)
  }, [])
  return [own, useStart(start, given)]
}
