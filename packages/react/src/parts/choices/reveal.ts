import { whenAnswersChange } from '../../foundations/answers.js'

/**
 * Shows the follow-up question of a choice while the choice before it is selected: as the page has it, not as React knows
 * it, because people choose before hydration, forms are reset and the back button brings choices back.
 *
 * @param box what the follow-up question stands in
 * @returns what stops it
 */
export function reveal(box: HTMLElement): () => void {
  const input = box.previousElementSibling!.querySelector('input')!
  // ARIA does not list `aria-expanded` for radios, but screen readers say it:
  // https://github.com/alphagov/govuk-frontend/issues/979
  const show = (): void => {
    input.setAttribute('aria-expanded', `${input.checked}`)
    box.classList.toggle(`${box.classList[0]}--hidden`, !input.checked)
  }
  input.removeAttribute('data-aria-controls')
  input.setAttribute('aria-controls', box.id)
  show()
  const stop = whenAnswersChange('change', show)
  return () => {
    stop()
    input.removeAttribute('aria-controls')
    input.removeAttribute('aria-expanded')
  }
}
