'use client'
import { type RefObject, useLayoutEffect } from 'react'
import { inTurn } from './in-turn.js'
import { makeChoice } from './make-choice.js'

/**
 * Tells code that keeps a choice itself of one that was made without it, by the change event it would have had: before
 * hydration, or by a browser that brings choices back on the way back to the page. Without it React quietly puts the old
 * choice back.
 *
 * @param item what the radio or checkbox stands in
 * @param kept whether code keeps it selected; `undefined` when the browser keeps the choice, and nothing is lost
 */
export function useEarlyChoice(item: RefObject<HTMLElement | null>, kept: boolean | undefined): void {
  useLayoutEffect(() => {
    if (kept === undefined) return
    const look = (whenToTell: (tell: () => void) => void): void => {
      const input = item.current?.querySelector('input')
      if (!input || input.checked === kept) return
      // Of radios only the one that is chosen tells, and it alone is touched: to choose one is to unchoose another.
      if (kept && input.type === 'radio') return
      // It is back to what code knows of until code is told, so it is told only once.
      input.checked = kept
      whenToTell(() => makeChoice(input, !kept))
    }
    look(inTurn)
    // Every choice is looked at before any is told of, as React then draws them all again as code knows them.
    const onPageshow = (): void => look(setTimeout)
    window.addEventListener('pageshow', onPageshow, true)
    return () => window.removeEventListener('pageshow', onPageshow, true)
  }, [item, kept])
}
