/** What opening hours say besides the hours. */
export interface OpeningHoursWords {
  /** One day, or one run of days, that differs: "24 December 2026: 9am to midday (Christmas Eve)". */
  change: string
  /** Before several days that differ. */
  changes: string
}

/** English. */
export const en: OpeningHoursWords = {
  change: 'Different hours on %{line}',
  changes: 'The hours are different on some days.',
}

/** Welsh: a draft. */
export const cy: OpeningHoursWords = {
  change: 'Oriau gwahanol ar %{line}',
  changes: 'Mae’r oriau’n wahanol ar rai diwrnodau.',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof OpeningHoursWords)[] = ['change', 'changes']
