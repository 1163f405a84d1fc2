/** What a skip link says by itself. */
export interface SkipLinkWords {
  /** Where it leads. */
  skip: string
}

/** English. */
export const en: SkipLinkWords = { skip: 'Skip to main content' }

/** Welsh: HMRC, HMCTS and GOV.UK Forms. */
export const cy: SkipLinkWords = { skip: "Neidio i'r prif gynnwys" }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof SkipLinkWords)[] = []
