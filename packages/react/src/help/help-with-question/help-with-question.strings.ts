/** What the help beside a question says besides what is in the directory. */
export interface HelpWithQuestionWords {
  /** The heading on a page that asks a question. */
  headingQuestion: string
  /** The heading on a page that asks none, such as the one to check answers. */
  headingForm: string
  /** When the directory has no line of its own. */
  usualText: string
  /** The link to every way to get help. It says that it opens in a new tab. */
  allWays: string
}

/** English. */
export const en: HelpWithQuestionWords = {
  headingQuestion: 'Get help with this question',
  headingForm: 'Get help with this form',
  usualText: 'Ask us if you are not sure what to do.',
  allWays: 'See all the ways to get help (opens in new tab)',
}

/** Welsh: GOV.UK Forms for "this form", and drafts after it. */
export const cy: HelpWithQuestionWords = {
  headingQuestion: 'Cael help gyda’r cwestiwn hwn',
  headingForm: 'Cael help gyda’r ffurflen hon',
  usualText: 'Gofynnwch i ni os nad ydych yn siŵr beth i’w wneud.',
  allWays: 'Gweld pob ffordd o gael help (yn agor tab newydd)',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof HelpWithQuestionWords)[] = ['headingQuestion', 'usualText', 'allWays']
