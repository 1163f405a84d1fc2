/** What the question about an email address says by itself. */
export interface EmailAddressWords {
  /** The question. */
  label: string
  /** Said when there is probably a slip in what was typed. */
  didYouMean: string
  /** The button that takes the other address. */
  use: string
}

/** English. */
export const en: EmailAddressWords = {
  label: 'What is your email address?',
  didYouMean: 'Did you mean %{address}?',
  use: 'Use %{address}',
}

/** Welsh: HMRC, but for drafts. */
export const cy: EmailAddressWords = {
  label: 'Beth yw’ch cyfeiriad e-bost?',
  didYouMean: 'Oeddech chi’n golygu %{address}?',
  use: 'Defnyddio %{address}',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof EmailAddressWords)[] = ['didYouMean', 'use']
