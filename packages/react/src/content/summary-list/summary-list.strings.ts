/** What a summary list says by itself. */
export interface SummaryListWords {
  /** The link to change one answer. */
  change: string
}

/** English. */
export const en: SummaryListWords = { change: 'Change' }

/** Welsh: HMRC, HMCTS and GOV.UK Forms. */
export const cy: SummaryListWords = { change: 'Newid' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof SummaryListWords)[] = []
