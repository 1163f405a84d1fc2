import type { Words } from '../../foundations/words.js'

/** What the help beside a question says besides what is in the directory. */
export interface HelpWithQuestionWords {
  /** The heading. */
  heading: string
  /** The link to every way to get help. */
  allWays: string
}

/** Welsh: drafted after GOV.UK Forms' "Cael help gyda'r ffurflen hon". */
export const strings: Words<HelpWithQuestionWords> = {
  en: { heading: 'Get help with this question', allWays: 'See all the ways to get help' },
  cy: { heading: 'Cael help gyda’r cwestiwn hwn', allWays: 'Gweld pob ffordd o gael help' },
  draft: ['heading', 'allWays'],
}
