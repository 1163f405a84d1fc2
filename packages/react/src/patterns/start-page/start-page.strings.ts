/** What a start page says besides what is about the service. The rest of its words are those of `BeforeYouStart`. */
export interface StartPageWords {
  /** The button. */
  startButton: string
}

/** English. */
export const en: StartPageWords = { startButton: 'Start now' }

/** Welsh: published by GOV.UK. */
export const cy: StartPageWords = { startButton: 'Dechrau nawr' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof StartPageWords)[] = []
