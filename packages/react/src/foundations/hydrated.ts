'use client'
import { useSyncExternalStore } from 'react'

const never = (): (() => void) => () => {}

/**
 * `false` in the server's HTML and while React takes that HTML over, `true` from then on. For attributes that GOV.UK
 * Frontend's own scripts add when they start, so that the server's HTML equals upstream's.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
