/** What a poster says besides what it is given. */
export interface PosterWords {
  /** Its heading, unless it is given one. */
  heading: string
}

/** English. */
export const en: PosterWords = { heading: 'Important' }

/** Welsh: published by HMRC. */
export const cy: PosterWords = { heading: 'Pwysig' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof PosterWords)[] = []
