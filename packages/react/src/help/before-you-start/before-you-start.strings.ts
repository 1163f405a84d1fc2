/** What is said before somebody starts, besides what is about the service. */
export interface BeforeYouStartWords {
  /** The heading. */
  heading: string
  /** What people need to have at hand. */
  need: string
  /** Before what to do without one of these things. */
  ifMissing: string
  /** How long it takes. */
  time: string
  /** What it costs. */
  cost: string
  /** Whether people can stop and come back. */
  saving: string
  /** How else people can do it. */
  otherWays: string
}

/** English. */
export const en: BeforeYouStartWords = {
  heading: 'Before you start',
  need: 'What you need',
  ifMissing: 'If you do not have this:',
  time: 'How long it takes',
  cost: 'What it costs',
  saving: 'Stopping and coming back',
  otherWays: 'Other ways to apply',
}

/** Welsh: GOV.UK and HMRC for the headings, and drafts. */
export const cy: BeforeYouStartWords = {
  heading: 'Cyn i chi ddechrau',
  need: 'Beth sydd ei angen arnoch',
  ifMissing: 'Os nad yw hwn gennych:',
  time: 'Faint o amser mae’n ei gymryd',
  cost: 'Faint mae’n ei gostio',
  saving: 'Stopio a dod yn ôl',
  otherWays: 'Ffyrdd eraill o wneud cais',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof BeforeYouStartWords)[] = ['need', 'ifMissing', 'time', 'cost', 'saving']
