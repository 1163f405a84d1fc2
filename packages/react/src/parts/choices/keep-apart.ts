import { answer } from '../../foundations/early-answers.js'
import { listen } from '../../foundations/listen.js'

/**
 * Keeps "None of these" and other answers apart once someone selects either. It listens to the browser's change event,
 * which comes when React is done with the click before it: code that keeps the choices has then had its say, and it
 * hears of each checkbox that is unselected here by an event that React takes for one of its own.
 *
 * @param item what the checkbox that says "None of these" stands in
 * @returns what stops it
 */
export function keepApart(item: HTMLElement | null): () => void {
  const exclusive = item!.querySelector('input')!
  const onChange = ({ target }: Event): void => {
    const chosen = target as HTMLInputElement
    // As upstream does: in all groups on the page that are of the same name and belong to the same form.
    if (!chosen.checked || chosen.name !== exclusive.name || chosen.form !== exclusive.form) return
    for (const other of document.querySelectorAll('input'))
      if (
        other !== chosen &&
        other.checked &&
        other.name === exclusive.name &&
        other.form === exclusive.form &&
        (chosen === exclusive || other === exclusive)
      )
        answer(other, 'checked', false)
  }
  // Before the document hears of it: follow-up questions listen there.
  return listen(document.body, ['change'], onChange)
}
