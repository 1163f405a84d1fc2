/** What the survey says besides its answers, which are in `@handrail/support`. */
export interface SupportSurveyWords {
  /** The heading of the survey. */
  heading: string
  /** That nobody has to answer. */
  optional: string
  /** That the answers change nothing for the person. */
  noEffect: string
  /** The question about what made it hard. */
  madeItHard: string
  /** That several answers can be selected. */
  selectAll: string
  /** The question that "Something else" reveals. */
  madeItHardOther: string
  /** Before the answers that stand alone. */
  or: string
  /** The question about satisfaction. */
  satisfaction: string
  /** What the lowest number means, after the number. */
  lowest: string
  /** What the highest number means, after the number. */
  highest: string
  /** The question about how people got help. */
  helpedBy: string
  /** The question about what could be better. */
  comment: string
  /** What not to write there. */
  commentHint: string
  /** On paper: how to answer a question with several answers. */
  tickAll: string
  /** On paper: how to answer a question with one answer. */
  tickOne: string
  /** On paper, for whoever reads it out: what to do. */
  readOut: string
  /** On paper, for whoever reads it out: what not to do. */
  noNames: string
  /** On paper, for whoever reads it out: the question about how they asked. */
  asked: string
}

/** English. */
export const en: SupportSurveyWords = {
  heading: 'Help us make this easier',
  optional: 'You can answer any of these questions, or none of them.',
  noEffect: 'Your answers do not change what happens with your form.',
  madeItHard: 'What made it hard for you to do this?',
  selectAll: 'Select all that apply',
  madeItHardOther: 'What else made it hard?',
  or: 'or',
  satisfaction: 'How satisfied are you with this service?',
  lowest: 'not satisfied at all',
  highest: 'completely satisfied',
  helpedBy: 'How did you get help?',
  comment: 'What could we do better?',
  commentHint: 'Do not write your name or anything else that says who you are',
  tickAll: 'Tick all that apply.',
  tickOne: 'Tick one number.',
  readOut: 'Read out each question, with all of its answers. Tick what the person says.',
  noNames: 'Tell them that they can leave out any question. Do not write down who they are.',
  asked: 'How did you ask?',
}

/** Welsh: our drafts. */
export const cy: SupportSurveyWords = {
  heading: 'Helpwch ni i wneud hyn yn haws',
  optional: 'Gallwch ateb unrhyw un o’r cwestiynau hyn, neu ddim un ohonynt.',
  noEffect: 'Nid yw eich atebion yn newid yr hyn sy’n digwydd gyda’ch ffurflen.',
  madeItHard: 'Beth oedd yn ei gwneud yn anodd i chi wneud hyn?',
  selectAll: 'Dewiswch bob un sy’n berthnasol',
  madeItHardOther: 'Beth arall oedd yn ei gwneud yn anodd?',
  or: 'neu',
  satisfaction: 'Pa mor fodlon ydych chi ar y gwasanaeth hwn?',
  lowest: 'ddim yn fodlon o gwbl',
  highest: 'yn gwbl fodlon',
  helpedBy: 'Sut y cawsoch help?',
  comment: 'Beth allem ni ei wneud yn well?',
  commentHint: 'Peidiwch ag ysgrifennu eich enw nac unrhyw beth arall sy’n dweud pwy ydych',
  tickAll: 'Ticiwch bob un sy’n berthnasol.',
  tickOne: 'Ticiwch un rhif.',
  readOut: 'Darllenwch bob cwestiwn, gyda phob un o’i atebion. Ticiwch yr hyn y mae’r person yn ei ddweud.',
  noNames: 'Dywedwch wrthynt y gallant hepgor unrhyw gwestiwn. Peidiwch ag ysgrifennu pwy ydynt.',
  asked: 'Sut y gofynnoch?',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof SupportSurveyWords)[] = [
  'heading',
  'optional',
  'noEffect',
  'madeItHard',
  'selectAll',
  'madeItHardOther',
  'or',
  'satisfaction',
  'lowest',
  'highest',
  'helpedBy',
  'comment',
  'commentHint',
  'tickAll',
  'tickOne',
  'readOut',
  'noNames',
  'asked',
]
