'use client'
import { type RefObject, useEffect, useState } from 'react'
import type { ExitThisPageWords } from './exit-this-page.strings.js'
import { addExit } from './exits.js'

const PRESSES = 3
/** How long people have for the next press, in milliseconds, and how long it is said that they were too late. */
const TIME = 5000

/** What an "Exit this page" shows and says. */
interface ExitState {
  /** How often Shift was pressed. */
  presses: number
  /** What is read out, by the name of the words for it. */
  said?: keyof ExitThisPageWords
  /** Whether people are on their way to the other page. */
  isLeaving: boolean
}

const atRest: ExitState = { presses: 0, isLeaving: false }

/**
 * Takes people to another page when they press Shift three times.
 *
 * @param link the link to the other page. It is followed as the browser follows it, so that its `rel` counts.
 * @returns the state, and what to call when the link is followed, so that this page is hidden at once
 */
export function useExit(link: RefObject<HTMLAnchorElement | null>): ExitState & { hidePage: () => void } {
  const [state, setState] = useState(atRest)

  useEffect(() => {
    let presses = 0
    let shiftWasHeld = false
    let timer = 0
    const change = (next: Partial<ExitState>): void => setState((last) => ({ ...last, ...next }))
    const wait = (then: () => void): void => {
      clearTimeout(timer)
      timer = window.setTimeout(then, TIME)
    }
    const giveUp = (): void => {
      presses = 0
      change({ presses, said: 'timedOut' })
      wait(() => change({ said: undefined }))
    }
    const leave = (): void => {
      presses = 0
      clearTimeout(timer)
      link.current?.click()
    }
    const onKeyUp = ({ key, shiftKey }: KeyboardEvent): void => {
      // A capital letter lets go of the letter first, with Shift still held. That Shift is for writing.
      if (key === 'Shift' && !shiftWasHeld) {
        presses += 1
        if (presses === PRESSES) {
          change({ presses })
          leave()
        } else {
          change({ presses, said: presses === 1 ? 'pressTwoMoreTimes' : 'pressOneMoreTime' })
          wait(giveUp)
        }
      } else if (presses > 0) {
        giveUp()
      }
      shiftWasHeld = shiftKey
    }
    // Someone came back by the back button, and the browser shows the page as it was left: covered.
    const onPageShow = ({ persisted }: PageTransitionEvent): void => {
      if (!persisted) return
      presses = 0
      clearTimeout(timer)
      setState(atRest)
    }

    const removeExit = addExit({ onKeyUp, leave })
    window.addEventListener('pageshow', onPageShow)
    return () => {
      removeExit()
      window.removeEventListener('pageshow', onPageShow)
      clearTimeout(timer)
    }
  }, [link])

  return { ...state, hidePage: () => setState(({ presses }) => ({ presses, isLeaving: true })) }
}
