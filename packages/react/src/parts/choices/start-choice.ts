import { keepApart } from './keep-apart.js'
import { keepChoice } from './keep-choice.js'

/**
 * Starts what a choice does by itself.
 *
 * @param item what the choice stands in
 * @param kept whether code wants it selected; `undefined` if the browser keeps the choice
 * @param exclusive whether it is "None of these"
 * @returns what stops it
 */
export function startChoice(item: HTMLElement, kept: boolean | undefined, exclusive: boolean | undefined): () => void {
  const input = item.querySelector('input')!
  const stops = [kept !== undefined && keepChoice(input, kept), exclusive && keepApart(input)]
  return () => {
    for (const stop of stops) if (stop) stop()
  }
}
