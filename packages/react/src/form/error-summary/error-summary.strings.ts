/** What an error summary says besides the errors. */
export interface ErrorSummaryWords {
  /** Its heading. */
  title: string
}

/** English. */
export const en: ErrorSummaryWords = { title: 'There is a problem' }

/** Welsh: HMRC. */
export const cy: ErrorSummaryWords = { title: 'Mae problem wedi codi' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof ErrorSummaryWords)[] = []
