/** What a support reference says besides what it is given. */
export interface SupportReferenceWords {
  /** Its heading, unless it is given one. */
  heading: string
}

/** English. */
export const en: SupportReferenceWords = { heading: 'Important' }

/** Welsh: published by HMRC. */
export const cy: SupportReferenceWords = { heading: 'Pwysig' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof SupportReferenceWords)[] = []
