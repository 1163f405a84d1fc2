import { answer } from '../../foundations/early-answers.js'

/**
 * Keeps "None of these" and other answers apart once someone selects either. It listens to the browser's change event,
 * which comes when React is done with the click before it: code that keeps the choices has then had its say, and it
 * hears of each checkbox that is unselected here by an event that React takes for one of its own.
 *
 * @param group what the checkboxes stand in
 * @returns what stops it
 */
export function keepApart(group: HTMLElement): () => void {
  group.addEventListener('change', unselectOthers)
  return () => group.removeEventListener('change', unselectOthers)
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
