/** What a trust panel says besides the answers it is given. */
export interface TrustPanelWords {
  /** The heading, unless it is given one. */
  heading: string
  /** Before each answer, in their order. */
  seenBy: string
  usedFor: string
  keptFor: string
  notDone: string
  complaints: string
}

/** English. */
export const en: TrustPanelWords = {
  heading: 'What happens to what you tell us',
  seenBy: 'Who sees it',
  usedFor: 'What we do with it',
  keptFor: 'How long we keep it',
  notDone: 'What we do not do',
  complaints: 'To complain or to see what we hold',
}

/** Welsh: drafts. */
export const cy: TrustPanelWords = {
  heading: 'Beth sy’n digwydd i’r hyn rydych yn ei ddweud wrthym',
  seenBy: 'Pwy sy’n ei weld',
  usedFor: 'Beth rydym yn ei wneud ag ef',
  keptFor: 'Am faint rydym yn ei gadw',
  notDone: 'Beth nad ydym yn ei wneud',
  complaints: 'I gwyno neu i weld beth sydd gennym',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof TrustPanelWords)[] = [
  'heading',
  'seenBy',
  'usedFor',
  'keptFor',
  'notDone',
  'complaints',
]
