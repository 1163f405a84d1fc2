/** What is said about where to find something, besides the places. */
export interface WhereToFindItWords {
  /** The heading, unless it is given one. */
  heading: string
  /** Before a list of places. */
  oneIsEnough: string
  /** Before what to do without it. */
  ifMissing: string
}

/** English. */
export const en: WhereToFindItWords = {
  heading: 'Where to find it',
  oneIsEnough: 'You only need to look in one of these places.',
  ifMissing: 'If you do not have it:',
}

/** Welsh: drafts. */
export const cy: WhereToFindItWords = {
  heading: 'Ble i ddod o hyd iddo',
  oneIsEnough: 'Dim ond yn un o’r lleoedd hyn y mae angen i chi edrych.',
  ifMissing: 'Os nad yw gennych:',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof WhereToFindItWords)[] = ['heading', 'oneIsEnough', 'ifMissing']
