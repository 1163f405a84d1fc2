import { localMoment } from './london-time.js'
import type { Assurance } from './offer.js'

/**
 * Whether a check of help still counts: from the day it was made to its last day, by the calendar of the United Kingdom. A
 * check that has run out says nothing any more, so do not show it.
 * @param at the moment the page is made
 */
export function assuranceCounts({ on, until }: Assurance, at: Date): boolean {
  const { date } = localMoment(at)
  return on <= date && (until === undefined || date <= until)
}
