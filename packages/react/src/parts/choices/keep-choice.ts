import { whenAnswersChange } from '../../foundations/answers.js'
import { answer, lookForEarly } from '../../foundations/early-answers.js'

/**
 * Keeps a choice as code wants it. Code is told of one that was made without it; after a reset of the form the choice is
 * put back.
 *
 * @param input the radio or checkbox
 * @param kept whether code wants it selected
 * @returns what stops it
 */
export function keepChoice(input: HTMLInputElement, kept: boolean): () => void {
  const stopLooking = lookForEarly((whenToTell) => {
    const early = input.checked
    // Of radios only the one that is chosen tells, and it alone is touched: to choose one is to unchoose another.
    if (early === kept || (input.type === 'radio' && !early)) return
    // It is back to what code knows of until code is told, so it is told only once.
    input.checked = kept
    whenToTell(() => answer(input, 'checked', early))
  })
  const stopKeeping = whenAnswersChange('reset', () => (input.checked = kept))
  return () => {
    stopLooking()
    stopKeeping()
  }
}
