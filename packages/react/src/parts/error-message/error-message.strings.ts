import type { Words } from '../../foundations/words.js'

/** What an error message says besides its own text. */
export interface ErrorMessageWords {
  /** Read out before the message, so that colour is not the only sign of an error. */
  error: string
}

/** Welsh: HMRC and GOV.UK Forms. */
export const strings: Words<ErrorMessageWords> = {
  en: { error: 'Error:' },
  cy: { error: 'Gwall:' },
  draft: [],
}
