/** What a link says by itself. */
export interface TypographyWords {
  /** After the words of a link that opens in a new tab. */
  opensInNewTab: string
}

export const en: TypographyWords = { opensInNewTab: '(opens in new tab)' }

/** Welsh: HMRC and GOV.UK Forms. */
export const cy: TypographyWords = { opensInNewTab: '(yn agor tab newydd)' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof TypographyWords)[] = []
