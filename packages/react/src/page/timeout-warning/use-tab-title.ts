'use client'
import { useEffect } from 'react'

/** Puts words before the title of the page for as long as there are any, so that people in another tab notice. */
export function useTabTitle(words: string | undefined): void {
  useEffect(() => {
    if (!words) return undefined
    const before = document.title
    const changed = `${words} ${before}`.trim()
    document.title = changed
    return () => {
      // A page that has set another title meanwhile knows better.
      if (document.title === changed) document.title = before
    }
  }, [words])
}
