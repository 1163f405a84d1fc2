/** What a warning text says besides the warning. */
export interface WarningTextWords {
  /** Said by screen readers in place of the exclamation mark. */
  warning: string
}

export const en: WarningTextWords = { warning: 'Warning' }

/** Welsh: HMCTS. */
export const cy: WarningTextWords = { warning: 'Rhybudd' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof WarningTextWords)[] = []
