import type { Words } from '../../foundations/words.js'

/** What an error summary says besides the errors. */
export interface ErrorSummaryWords {
  /** Its heading. */
  title: string
}

/** Welsh: HMRC. */
export const strings: Words<ErrorSummaryWords> = {
  en: { title: 'There is a problem' },
  cy: { title: 'Mae problem wedi codi' },
  draft: [],
}
