/** What a adviser banner says besides what it is given. */
export interface AdviserBannerWords {
  /** Its heading, unless it is given one. */
  heading: string
}

/** English. */
export const en: AdviserBannerWords = { heading: 'Important' }

/** Welsh: published by HMRC. */
export const cy: AdviserBannerWords = { heading: 'Pwysig' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof AdviserBannerWords)[] = []
