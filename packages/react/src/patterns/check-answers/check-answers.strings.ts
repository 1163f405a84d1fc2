import type { Words } from '../../foundations/words.js'

/** What a check answers page says besides the answers. */
export interface CheckAnswersWords {
  /** The heading and the title. */
  heading: string
  /** The button. */
  send: string
  /** Said in place of an answer that was not given. */
  notGiven: string
}

/** Welsh: HMRC and GOV.UK Forms, but for drafts. */
export const strings: Words<CheckAnswersWords> = {
  en: { heading: 'Check your answers before sending', send: 'Accept and send', notGiven: 'Not given' },
  cy: {
    heading: 'Edrychwch dros eich atebion cyn cyflwyno’ch ffurflen',
    send: 'Cytuno a chyflwyno',
    notGiven: 'Heb ei roi',
  },
  draft: ['notGiven'],
}
