/** What the question about bank details says by itself. */
export interface BankDetailsWords {
  /** What the fields have in common. */
  legend: string
  nameOnTheAccount: string
  sortCode: string
  sortCodeHint: string
  accountNumber: string
  accountNumberHint: string
  /** Says that it is optional. */
  rollNumber: string
  rollNumberHint: string
}

/** English. */
export const en: BankDetailsWords = {
  legend: 'Bank or building society account details',
  nameOnTheAccount: 'Name on the account',
  sortCode: 'Sort code',
  sortCodeHint: 'It has 6 digits',
  accountNumber: 'Account number',
  accountNumberHint: 'It has 6 to 8 digits',
  rollNumber: 'Building society roll number (optional)',
  rollNumberHint: 'If you have one, it is on your card, statement or passbook',
}

/** Welsh: HMRC, but for drafts. */
export const cy: BankDetailsWords = {
  legend: 'Manylion eich cyfrif banc neu gymdeithas adeiladu',
  nameOnTheAccount: 'Yr enw sydd ar y cyfrif',
  sortCode: 'Cod didoli',
  sortCodeHint: 'Mae’n rhaid iddo fod yn 6 digid',
  accountNumber: 'Rhif y cyfrif',
  accountNumberHint: 'Mae’n rhaid iddo fod rhwng 6 ac 8 digid',
  rollNumber: 'Rhif rôl y gymdeithas adeiladu (dewisol)',
  rollNumberHint: 'Os oes gennych un, gallwch ddod o hyd iddo ar eich cerdyn, cyfriflen neu baslyfr',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof BankDetailsWords)[] = ['rollNumberHint']
