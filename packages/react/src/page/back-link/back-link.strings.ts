/** What a back link says by itself. */
export interface BackLinkWords {
  /** Where it leads: the page before. */
  back: string
}

/** English. */
export const en: BackLinkWords = { back: 'Back' }

/** Welsh: HMCTS and GOV.UK Forms. */
export const cy: BackLinkWords = { back: 'Yn ôl' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof BackLinkWords)[] = []
