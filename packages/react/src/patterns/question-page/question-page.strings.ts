/** What a question page says besides its question. */
export interface QuestionPageWords {
  /** The title of a page with an error. */
  titleError: string
  /** The button. */
  continue: string
}

/** English. */
export const en: QuestionPageWords = { titleError: 'Error: %{title}', continue: 'Continue' }

/** Welsh: HMCTS and GOV.UK Forms. */
export const cy: QuestionPageWords = { titleError: 'Gwall: %{title}', continue: 'Parhau' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof QuestionPageWords)[] = []
