/** What a cookie banner says by itself. */
export interface CookieBannerWords {
  /** The name of the banner, for people who use a screen reader. */
  label: string
}

export const en: CookieBannerWords = { label: 'Cookie banner' }

/** Welsh: our draft. HMCTS calls it so in the middle of a sentence. */
export const cy: CookieBannerWords = { label: 'Baner cwcis' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof CookieBannerWords)[] = ['label']
