import type { Words } from '../../foundations/words.js'

/** What opening hours say besides the hours. */
export interface OpeningHoursWords {
  /** One day, or one run of days, that differs: "24 December 2026: 9am to midday (Christmas Eve)". */
  change: (line: string) => string
  /** Before several days that differ. */
  changes: string
}

/** Welsh: a draft. */
export const strings: Words<OpeningHoursWords> = {
  en: { change: (line) => `Different hours on ${line}`, changes: 'The hours are different on some days.' },
  cy: { change: (line) => `Oriau gwahanol ar ${line}`, changes: 'Mae’r oriau’n wahanol ar rai diwrnodau.' },
  draft: ['change', 'changes'],
}
