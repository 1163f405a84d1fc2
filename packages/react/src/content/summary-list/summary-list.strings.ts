import type { Words } from '../../foundations/words.js'

/** What a summary list says by itself. */
export interface SummaryListWords {
  /** The link to change one answer. */
  change: string
}

/** Welsh: HMRC, HMCTS and GOV.UK Forms. */
export const strings: Words<SummaryListWords> = {
  en: { change: 'Change' },
  cy: { change: 'Newid' },
  draft: [],
}
