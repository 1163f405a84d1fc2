/** What a password input says by itself. */
export interface PasswordInputWords {
  /** The button that shows the password. */
  showPassword: string
  /** The button that hides it again. */
  hidePassword: string
  /** The button that shows the password, as screen readers say it. Starts with the words people see (WCAG 2.5.3). */
  showPasswordAriaLabel: string
  /** The button that hides it again, as screen readers say it. */
  hidePasswordAriaLabel: string
  /** Read out when the password shows. */
  passwordShownAnnouncement: string
  /** Read out when the password is hidden again. */
  passwordHiddenAnnouncement: string
}

/** English: GOV.UK Frontend's own, which its script says too. */
export const en: PasswordInputWords = {
  showPassword: 'Show',
  hidePassword: 'Hide',
  showPasswordAriaLabel: 'Show password',
  hidePasswordAriaLabel: 'Hide password',
  passwordShownAnnouncement: 'Your password is visible',
  passwordHiddenAnnouncement: 'Your password is hidden',
}

/** Welsh: ours. Mozilla publishes the words of the button. No public service was found that publishes any. */
export const cy: PasswordInputWords = {
  showPassword: 'Dangos',
  hidePassword: 'Cuddio',
  showPasswordAriaLabel: 'Dangos cyfrinair',
  hidePasswordAriaLabel: 'Cuddio cyfrinair',
  passwordShownAnnouncement: 'Mae eich cyfrinair yn weladwy',
  passwordHiddenAnnouncement: 'Mae eich cyfrinair wedi’i guddio',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof PasswordInputWords)[] = [
  'showPassword',
  'hidePassword',
  'showPasswordAriaLabel',
  'hidePasswordAriaLabel',
  'passwordShownAnnouncement',
  'passwordHiddenAnnouncement',
]
