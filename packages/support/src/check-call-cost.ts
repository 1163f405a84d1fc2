import type { Localised } from './directory.js'
import type { Notes } from './notes.js'
import { callCost } from './phone.js'
import { inside } from './problem.js'

interface Called {
  id: string
  telephone?: string
  costsMoreBecause?: Localised
}

const cheaper = 'Use a number that starts with 0800, 0808, 03, 01 or 02.'

/**
 * Checks that a number does not cost people extra, unless the service says why.
 * GOV.UK service manual, "Set up phone support": no higher-rate numbers.
 */
export function checkCallCost(called: Called, path: string, notes: Notes, mayGiveReason = true): void {
  const { id, telephone, costsMoreBecause } = called
  const costsMore = telephone !== undefined && callCost(telephone) === 'higher-rate'
  if (costsMore && !costsMoreBecause)
    notes.problem(
      inside(path, 'telephone'),
      id,
      'This number costs people more than a normal call.',
      mayGiveReason ? `${cheaper} If you cannot change it yet, say why in "costsMoreBecause".` : cheaper,
    )
  if (!costsMore && costsMoreBecause)
    notes.problem(
      inside(path, 'costsMoreBecause'),
      id,
      'This number does not cost people extra, and has a reason why it does.',
      'Remove "costsMoreBecause".',
    )
}
