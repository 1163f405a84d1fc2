import type { Words } from '../../foundations/words.js'

/** What a question page says besides its question. */
export interface QuestionPageWords {
  /** What the title starts with when there is an error. */
  titleError: (title: string) => string
  /** The button. */
  continue: string
}

/** Welsh: HMCTS and GOV.UK Forms. */
export const strings: Words<QuestionPageWords> = {
  en: { titleError: (title) => `Error: ${title}`, continue: 'Continue' },
  cy: { titleError: (title) => `Gwall: ${title}`, continue: 'Parhau' },
  draft: [],
}
