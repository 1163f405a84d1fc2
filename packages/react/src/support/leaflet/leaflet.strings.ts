/** What a leaflet says besides what it is given. */
export interface LeafletWords {
  /** Its heading, unless it is given one. */
  heading: string
}

/** English. */
export const en: LeafletWords = { heading: 'Important' }

/** Welsh: published by HMRC. */
export const cy: LeafletWords = { heading: 'Pwysig' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof LeafletWords)[] = []
