/** What the question for a code says by itself. */
export interface ConfirmByCodeWords {
  /** The question. */
  label: string
  /** Where the code was sent. */
  sent: string
  /** Said to people who have no code yet. */
  wait: string
  /** The link to get another code. */
  resend: string
  /** The link to have it sent elsewhere. */
  change: string
}

/** English. */
export const en: ConfirmByCodeWords = {
  label: 'Enter the code we sent you',
  sent: 'We sent it to %{sentTo}',
  wait: 'The code can take a few minutes to arrive.',
  resend: 'Get a new code',
  change: 'Change where we send the code',
}

/** Welsh: our drafts. */
export const cy: ConfirmByCodeWords = {
  label: 'Rhowch y cod a anfonwyd atoch',
  sent: 'Fe’i hanfonwyd i %{sentTo}',
  wait: 'Gall y cod gymryd ychydig funudau i gyrraedd.',
  resend: 'Cael cod newydd',
  change: 'Newid i ble rydym yn anfon y cod',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof ConfirmByCodeWords)[] = ['label', 'sent', 'wait', 'resend', 'change']
