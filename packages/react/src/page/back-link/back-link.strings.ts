import type { Words } from '../../foundations/words.js'

/** What a back link says by itself. */
export interface BackLinkWords {
  /** Where it leads: the page before. */
  back: string
}

/** Welsh: HMCTS and GOV.UK Forms. */
export const strings: Words<BackLinkWords> = {
  en: { back: 'Back' },
  cy: { back: 'Yn ôl' },
  draft: [],
}
