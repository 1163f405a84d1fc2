import type { Plural } from '../../foundations/plural.js'

/** What a webchat says besides what is in the directory. */
export interface WebchatWords {
  /** An adviser is there. */
  open: string
  /** The link to start. It opens in a new tab. */
  start: string
  /** Every adviser is talking to someone. */
  busy: string
  /** How long the wait may be. %{count} is in minutes. */
  wait: Plural
  /** The link to start and wait. */
  startAndWait: string
  /** It is closed, and nobody knows when it opens. */
  closed: string
  /** Nobody knows if an adviser is there. */
  unknown: string
  /** Before other ways to get help. */
  instead: string
}

/** English. */
export const en: WebchatWords = {
  open: 'An adviser can talk to you now.',
  start: 'Talk to an adviser online (opens in new tab)',
  busy: 'All our advisers are talking to someone.',
  wait: { one: 'You may wait about %{count} minute.', other: 'You may wait about %{count} minutes.' },
  startAndWait: 'Wait for an adviser online (opens in new tab)',
  closed: 'Webchat is closed now.',
  unknown: 'We cannot see if an adviser is there. You can try.',
  instead: 'You can use these instead:',
}

/** Welsh: "Siarad â chynghorydd ar-lein" is published by HMRC, the rest are drafts. */
export const cy: WebchatWords = {
  open: 'Gall cynghorydd siarad â chi nawr.',
  start: 'Siarad â chynghorydd ar-lein (yn agor tab newydd)',
  busy: 'Mae pob un o’n cynghorwyr yn siarad â rhywun.',
  wait: {
    zero: 'Efallai na fydd yn rhaid i chi aros.',
    one: 'Efallai y byddwch yn aros am tua %{count} funud.',
    two: 'Efallai y byddwch yn aros am tua %{count} funud.',
    few: 'Efallai y byddwch yn aros am tua %{count} munud.',
    many: 'Efallai y byddwch yn aros am tua %{count} munud.',
    other: 'Efallai y byddwch yn aros am tua %{count} munud.',
  },
  startAndWait: 'Aros am gynghorydd ar-lein (yn agor tab newydd)',
  closed: 'Mae sgwrsio dros y we ar gau nawr.',
  unknown: 'Ni allwn weld a oes cynghorydd ar gael. Gallwch roi cynnig arni.',
  instead: 'Gallwch ddefnyddio’r rhain yn lle hynny:',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof WebchatWords)[] = [
  'open',
  'busy',
  'wait',
  'startAndWait',
  'closed',
  'unknown',
  'instead',
]
