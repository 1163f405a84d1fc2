import type { ChangeEvent } from 'react'

/**
 * Which checkboxes of a question are selected once one of them has changed, in the order of the page. The page is asked:
 * "None of these" changes several, one event after another, and none of these events may undo what another did.
 */
export function selectedCheckboxes({ target }: ChangeEvent<HTMLInputElement>): string[] {
  const group = target.closest('.govuk-checkboxes')!
  return [...group.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
    .filter(({ name, checked }) => checked && name === target.name)
    .map(({ value }) => value)
}
