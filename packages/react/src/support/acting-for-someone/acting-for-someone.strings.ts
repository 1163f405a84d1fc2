/** What a acting for someone says besides what it is given. */
export interface ActingForSomeoneWords {
  /** Its heading, unless it is given one. */
  heading: string
}

/** English. */
export const en: ActingForSomeoneWords = { heading: 'Important' }

/** Welsh: published by HMRC. */
export const cy: ActingForSomeoneWords = { heading: 'Pwysig' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof ActingForSomeoneWords)[] = []
