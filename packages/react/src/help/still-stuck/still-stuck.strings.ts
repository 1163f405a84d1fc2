/** What the offer of help says besides what is in the directory. */
export interface StillStuckWords {
  /** The heading. */
  heading: string
  /** That it is not the person, and that they may stop. */
  mayStop: string
  /** What happened to the answers before this one. */
  answersKept: string
  /** What happened to all answers, if what is typed here is kept too. */
  allKept: string
  /** After either: for how long. */
  comeBack: string
  comeBackUntil: string
  /** If nothing is kept. */
  notKept: string
  /** Before several other ways to go on. */
  otherWays: string
}

/** English. */
export const en: StillStuckWords = {
  heading: 'We can help you with this question',
  mayStop: 'Our question may not be clear enough. It is all right to stop here, or to ask for help.',
  answersKept: 'We have kept your answers to the questions before this one.',
  allKept: 'We have kept all your answers, and what you typed here.',
  comeBack: 'You can come back to them later.',
  comeBackUntil: 'You can come back to them until %{keptUntil}.',
  notKept: 'What you typed is still on this page. If you close the page, you will need to enter your answers again.',
  otherWays: 'You can also go on in another way:',
}

/** Welsh: drafts. */
export const cy: StillStuckWords = {
  heading: 'Gallwn eich helpu gyda’r cwestiwn hwn',
  mayStop: 'Efallai nad yw ein cwestiwn yn ddigon clir. Mae’n iawn i chi stopio yma, neu ofyn am help.',
  answersKept: 'Rydym wedi cadw eich atebion i’r cwestiynau cyn yr un hwn.',
  allKept: 'Rydym wedi cadw eich holl atebion, a’r hyn a deipioch yma.',
  comeBack: 'Gallwch ddod yn ôl atynt yn nes ymlaen.',
  comeBackUntil: 'Gallwch ddod yn ôl atynt tan %{keptUntil}.',
  notKept:
    'Mae’r hyn a deipioch yn dal i fod ar y dudalen hon. Os byddwch yn cau’r dudalen, bydd angen i chi roi eich atebion eto.',
  otherWays: 'Gallwch hefyd barhau mewn ffordd arall:',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof StillStuckWords)[] = [
  'heading',
  'mayStop',
  'answersKept',
  'allKept',
  'comeBack',
  'comeBackUntil',
  'notKept',
  'otherWays',
]
