import type { Words } from '../../foundations/words.js'

/** What a skip link says by itself. */
export interface SkipLinkWords {
  /** Where it leads. */
  skip: string
}

/** Welsh: HMRC, HMCTS and GOV.UK Forms. */
export const strings: Words<SkipLinkWords> = {
  en: { skip: 'Skip to main content' },
  cy: { skip: "Neidio i'r prif gynnwys" },
  draft: [],
}
