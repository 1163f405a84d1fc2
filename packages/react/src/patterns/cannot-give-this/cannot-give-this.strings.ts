/** What is said to people who cannot answer. */
export interface CannotGiveThisWords {
  /** The checkbox. */
  label: string
  /** The question that it reveals. */
  reasonLabel: string
}

/** English. */
export const en: CannotGiveThisWords = { label: 'I cannot give this', reasonLabel: 'Tell us why' }

/** Welsh. */
export const cy: CannotGiveThisWords = { label: 'Ni allaf roi hwn', reasonLabel: 'Dywedwch wrthym pam' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof CannotGiveThisWords)[] = ['label', 'reasonLabel']
