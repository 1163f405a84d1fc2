/** What a list of words says besides the words. */
export interface PlainWordWords {
  /** The heading, unless it is given one. */
  heading: string
}

/** English. */
export const en: PlainWordWords = { heading: 'What these words mean' }

/** Welsh: a draft. */
export const cy: PlainWordWords = { heading: 'Beth mae’r geiriau hyn yn ei olygu' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof PlainWordWords)[] = ['heading']
