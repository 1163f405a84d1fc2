/** What an error message says besides its own text. */
export interface ErrorMessageWords {
  /** Read out before the message, so that colour is not the only sign of an error. */
  error: string
}

/** English. */
export const en: ErrorMessageWords = { error: 'Error:' }

/** Welsh: HMRC and GOV.UK Forms. */
export const cy: ErrorMessageWords = { error: 'Gwall:' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof ErrorMessageWords)[] = []
