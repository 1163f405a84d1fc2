/** What a check answers page says besides the answers. */
export interface CheckAnswersWords {
  /** The heading and the title. */
  heading: string
  /** The button. */
  send: string
  /** Said in place of an answer that was not given. */
  notGiven: string
}

/** English. */
export const en: CheckAnswersWords = {
  heading: 'Check your answers before sending',
  send: 'Accept and send',
  notGiven: 'Not given',
}

/** Welsh: HMRC and GOV.UK Forms, but for drafts. */
export const cy: CheckAnswersWords = {
  heading: 'Edrychwch dros eich atebion cyn cyflwyno’ch ffurflen',
  send: 'Cytuno a chyflwyno',
  notGiven: 'Heb ei roi',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof CheckAnswersWords)[] = ['notGiven']
