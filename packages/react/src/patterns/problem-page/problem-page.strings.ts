/** What a page about a problem says. The pages for a closed service and for no page at all say some of it too. */
export interface ProblemPageWords {
  /** The heading and the title. */
  title: string
  /** What to do first. */
  tryAgain: string
  /** What happened to the answers: they are kept. */
  answersKept: string
  /** They are kept until some time. */
  answersKeptUntil: string
  /** They are lost. */
  answersNotKept: string
  /** There were none yet. */
  answersNone: string
  /** The heading over other ways to do it. */
  otherWaysHeading: string
  /** The heading over every way to contact the service. */
  contactHeading: string
}

/** English. The title is the Design System's. */
export const en: ProblemPageWords = {
  title: 'Sorry, there is a problem with the service',
  tryAgain: 'Try again later.',
  answersKept: 'We have kept your answers. You can go on from where you stopped.',
  answersKeptUntil: 'We have kept your answers. You can go on from where you stopped until %{keptUntil}.',
  answersNotKept: 'We have not kept your answers. You will need to enter them again.',
  answersNone: 'You had not started, so you have not lost any answers.',
  otherWaysHeading: 'Other ways to do this',
  contactHeading: 'Contact us for help',
}

/** Welsh: HMRC for the title, what to do first and the last heading, and drafts. */
export const cy: ProblemPageWords = {
  title: 'Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth',
  tryAgain: 'Rhowch gynnig arall arni yn nes ymlaen.',
  answersKept: 'Rydym wedi cadw eich atebion. Gallwch barhau o’r man lle gwnaethoch stopio.',
  answersKeptUntil: 'Rydym wedi cadw eich atebion. Gallwch barhau o’r man lle gwnaethoch stopio tan %{keptUntil}.',
  answersNotKept: 'Nid ydym wedi cadw eich atebion. Bydd angen i chi eu rhoi eto.',
  answersNone: 'Nid oeddech wedi dechrau, felly nid ydych wedi colli unrhyw atebion.',
  otherWaysHeading: 'Ffyrdd eraill o wneud hyn',
  contactHeading: 'Cysylltwch â ni i gael cymorth',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof ProblemPageWords)[] = [
  'answersKept',
  'answersKeptUntil',
  'answersNotKept',
  'answersNone',
  'otherWaysHeading',
]
