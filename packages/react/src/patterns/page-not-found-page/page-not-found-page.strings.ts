/** What a page says that stands in for one that does not exist. How to make contact is in `problem-page`. */
export interface PageNotFoundPageWords {
  /** The heading and the title. */
  title: string
  /** For people who typed the address. */
  typed: string
  /** For people who pasted it. */
  pasted: string
  /** For people who did nothing wrong. */
  notYou: string
}

/** English. The title is the Design System's. */
export const en: PageNotFoundPageWords = {
  title: 'Page not found',
  typed: 'If you typed the address of the page, check it for mistakes.',
  pasted: 'If you pasted the address, check that you have all of it.',
  notYou: 'If the address is right, or you selected a link or button, the mistake is ours. Tell us about it.',
}

/** Welsh: HMRC for the title, and drafts. */
export const cy: PageNotFoundPageWords = {
  title: 'Heb ddod o hyd i’r dudalen',
  typed: 'Os gwnaethoch deipio cyfeiriad y dudalen, gwiriwch a oes camgymeriad ynddo.',
  pasted: 'Os gwnaethoch bastio’r cyfeiriad, gwiriwch fod y cyfan gennych.',
  notYou:
    'Os yw’r cyfeiriad yn gywir, neu os gwnaethoch ddewis dolen neu fotwm, ein camgymeriad ni yw hyn. Dywedwch wrthym amdano.',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof PageNotFoundPageWords)[] = ['typed', 'pasted', 'notYou']
