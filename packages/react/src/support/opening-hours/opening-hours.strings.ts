import type { Words } from '../../foundations/words.js'

/** What opening hours say besides the hours. */
export interface OpeningHoursWords {
  /** Before the usual hours, for people who cannot see that they follow. */
  openingHours: string
  /** Before the days that differ. */
  changes: string
}

/** Welsh: GOV.UK for "Opening hours"; the rest is a draft. */
export const strings: Words<OpeningHoursWords> = {
  en: { openingHours: 'Opening hours', changes: 'Different hours on:' },
  cy: { openingHours: 'Oriau agor', changes: 'Oriau gwahanol ar:' },
  draft: ['changes'],
}
