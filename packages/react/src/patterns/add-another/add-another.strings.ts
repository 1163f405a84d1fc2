/** What a list of things that were added says by itself. */
export interface AddAnotherWords {
  /** The link that removes one of them. */
  remove: string
}

/** English. */
export const en: AddAnotherWords = { remove: 'Remove' }

/** Welsh: HMRC. */
export const cy: AddAnotherWords = { remove: 'Dileu' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof AddAnotherWords)[] = []
