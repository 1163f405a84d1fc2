'use client'
import { type RefObject, useEffect } from 'react'
import { answer } from '../../foundations/early-answers.js'

/**
 * Keeps "None of these" and other answers apart once someone selects either. It listens to the browser's change event,
 * which comes when React is done with the click before it: code that keeps the choices has then had its say, and it
 * hears of each checkbox that is unselected here by an event that React takes for one of its own.
 */
export function useExclusive(group: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = group.current
    root?.addEventListener('change', unselectOthers)
    return () => root?.removeEventListener('change', unselectOthers)
  }, [group])
}

/** As upstream does: in all groups on the page that are of the same name and belong to the same form. */
function unselectOthers({ target }: Event): void {
  if (!isChosen(target)) return
  for (const other of document.querySelectorAll('input')) {
    const isPeer = isChosen(other) && other !== target && other.name === target.name && other.form === target.form
    if (isPeer && (isExclusive(target) || isExclusive(other))) answer(other, 'checked', false)
  }
}

const isChosen = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'checkbox' && target.checked

const isExclusive = (input: HTMLInputElement): boolean => input.dataset.behaviour === 'exclusive'
