/** What the question about a date of birth says by itself. */
export interface DateOfBirthWords {
  /** The question. */
  legend: string
  /** An example. */
  hint: string
}

/** English. The day of the example is over 12, so that nobody takes it for a month. */
export const en: DateOfBirthWords = { legend: 'What is your date of birth?', hint: 'For example, 31 3 1980' }

/** Welsh: HMRC. */
export const cy: DateOfBirthWords = { legend: 'Beth yw’ch dyddiad geni?', hint: 'Er enghraifft, 31 3 1980' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof DateOfBirthWords)[] = []
