/** What a start page says besides what is about the service. */
export interface StartPageWords {
  /** The heading over what people need to know first. */
  beforeHeading: string
  /** What people need to have at hand. */
  need: string
  /** How long it takes. */
  time: string
  /** What it costs. */
  cost: string
  /** Whether people can stop and come back. */
  saving: string
  /** The button. */
  startButton: string
  /** The heading over the other ways. */
  otherWaysHeading: string
}

/** English. */
export const en: StartPageWords = {
  beforeHeading: 'Before you start',
  need: 'What you need',
  time: 'How long it takes',
  cost: 'What it costs',
  saving: 'Stopping and coming back',
  startButton: 'Start now',
  otherWaysHeading: 'Other ways to apply',
}

/** Welsh: GOV.UK and HMRC for the headings and the button, and drafts. */
export const cy: StartPageWords = {
  beforeHeading: 'Cyn i chi ddechrau',
  need: 'Beth sydd ei angen arnoch',
  time: 'Faint o amser mae’n ei gymryd',
  cost: 'Faint mae’n ei gostio',
  saving: 'Stopio a dod yn ôl',
  startButton: 'Dechrau nawr',
  otherWaysHeading: 'Ffyrdd eraill o wneud cais',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof StartPageWords)[] = ['need', 'time', 'cost', 'saving']
