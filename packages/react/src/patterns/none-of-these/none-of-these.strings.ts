/** What the last choice of a list says by itself. */
export interface NoneOfTheseWords {
  /** Before the choice. */
  or: string
  /** The choice. */
  none: string
}

/** English. */
export const en: NoneOfTheseWords = { or: 'or', none: 'None of these' }

/** Welsh. */
export const cy: NoneOfTheseWords = { or: 'neu', none: 'Dim un o’r rhain' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof NoneOfTheseWords)[] = ['or', 'none']
