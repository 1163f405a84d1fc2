'use client'
import { useCallback, useState, useSyncExternalStore } from 'react'

/**
 * Whether the screen is as wide as GOV.UK Frontend's tablet breakpoint, from which its styles draw tabs. `undefined` in the
 * server's HTML and while React takes that HTML over.
 */
export function useTablet(): boolean | undefined {
  const [query] = useState(tabletQuery)
  const subscribe = useCallback(
    (changed: () => void): (() => void) => {
      // Safari before version 14 can be asked, but does not tell of changes this way.
      query?.addEventListener?.('change', changed)
      return () => query?.removeEventListener?.('change', changed)
    },
    [query],
  )
  return useSyncExternalStore<boolean | undefined>(
    subscribe,
    // A browser without media queries, as in some tests, gets the list of links: it has everything in it.
    () => query?.matches ?? false,
    () => undefined,
  )
}

/** The breakpoint stands in the styles, as a service may have set its own. */
function tabletQuery(): MediaQueryList | undefined {
  if (typeof window === 'undefined' || !window.matchMedia) return undefined
  const breakpoint = getComputedStyle(document.documentElement).getPropertyValue('--govuk-breakpoint-tablet')
  return window.matchMedia(`(min-width: ${breakpoint || '40.0625em'})`)
}
