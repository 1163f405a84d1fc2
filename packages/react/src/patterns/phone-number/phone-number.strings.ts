/** What the question about a phone number says by itself. */
export interface PhoneNumberWords {
  /** The question. */
  label: string
  /** How to write a number of another country. */
  international: string
}

/** English. */
export const en: PhoneNumberWords = {
  label: 'What is your phone number?',
  international: 'For numbers outside the UK, include the country code',
}

/** Welsh: HMCTS and HMRC. */
export const cy: PhoneNumberWords = {
  label: 'Beth yw eich rhif ffôn?',
  international: 'Ar gyfer rhifau tu allan i’r DU, dylech gynnwys y cod gwlad',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof PhoneNumberWords)[] = []
