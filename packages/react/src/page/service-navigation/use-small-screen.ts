'use client'
import { useState, useSyncExternalStore } from 'react'

/**
 * Whether the window is narrower than a tablet now, as GOV.UK Frontend's styles count it. `false` in the server's HTML and
 * while React takes that over. `false` as well where those styles are not: nothing is folded away that they do not fold.
 */
export function useSmallScreen(): boolean {
  const [screen] = useState(watchedScreen)
  return useSyncExternalStore(screen.subscribe, screen.isSmall, () => false)
}

/** The styles are asked once for each component: asking at each render makes old phones slow. */
function watchedScreen() {
  let query: MediaQueryList | null | undefined
  const tabletOrWider = (): MediaQueryList | null => {
    if (query === undefined) query = tabletQuery()
    return query
  }
  return {
    isSmall: (): boolean => tabletOrWider()?.matches === false,
    subscribe(changed: () => void): () => void {
      const watched = tabletOrWider()
      // Safari before 14 has only the older names.
      if (!watched?.addEventListener) {
        watched?.addListener(changed)
        return () => watched?.removeListener(changed)
      }
      watched.addEventListener('change', changed)
      return () => watched.removeEventListener('change', changed)
    },
  }
}

function tabletQuery(): MediaQueryList | null {
  const width = getComputedStyle(document.documentElement).getPropertyValue('--govuk-breakpoint-tablet')
  return width ? matchMedia(`(min-width: ${width})`) : null
}
