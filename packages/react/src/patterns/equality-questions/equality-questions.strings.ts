/** What equality questions say besides the questions. */
export interface EqualityQuestionsWords {
  /** The heading and the title. */
  heading: string
  /** That the answers change nothing for the person. */
  noEffect: string
  /** That none of them has to be answered. */
  optional: string
  /** The question whether to answer them. */
  legend: string
  /** Its first answer. */
  yes: string
  /** Its second answer. */
  no: string
  /** Before the last choice of each question. */
  or: string
  /** The last choice of each question. */
  preferNotToSay: string
}

/** English. */
export const en: EqualityQuestionsWords = {
  heading: 'Equality questions',
  noEffect: 'These questions are not part of your application. Your answers do not affect it.',
  optional: 'You can skip all of these questions, or any one of them.',
  legend: 'Do you want to answer the equality questions?',
  yes: 'Yes',
  no: 'No',
  or: 'or',
  preferNotToSay: 'Prefer not to say',
}

/** Welsh: the two answers are published, as "Hoffwn" and "Na hoffwn" answer "A hoffech chi". The rest are drafts. */
export const cy: EqualityQuestionsWords = {
  heading: 'Cwestiynau cydraddoldeb',
  noEffect: 'Nid yw’r cwestiynau hyn yn rhan o’ch cais. Nid yw eich atebion yn effeithio arno.',
  optional: 'Gallwch hepgor pob un o’r cwestiynau hyn, neu unrhyw un ohonynt.',
  legend: 'A hoffech chi ateb y cwestiynau cydraddoldeb?',
  yes: 'Hoffwn',
  no: 'Na hoffwn',
  or: 'neu',
  preferNotToSay: 'Mae’n well gennyf beidio â dweud',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof EqualityQuestionsWords)[] = [
  'heading',
  'noEffect',
  'optional',
  'legend',
  'or',
  'preferNotToSay',
]
