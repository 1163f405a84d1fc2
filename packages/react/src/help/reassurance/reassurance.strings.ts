/** What the reassurance before something that matters says besides the answers it is given. */
export interface ReassuranceWords {
  /** The heading, unless it is given one. */
  heading: string
  /** Before each answer, in their order. */
  whenSent: string
  check: string
  ifWrong: string
  changeLater: string
  /** The answer to when it is sent. */
  notSentUntil: string
  /** The answer to checking it with someone, unless it is given one. */
  checkWithSomeone: string
}

/** English. */
export const en: ReassuranceWords = {
  heading: 'Before you send this',
  whenSent: 'When it is sent',
  check: 'Check it with someone',
  ifWrong: 'If something is not right',
  changeLater: 'If you need to change it later',
  notSentUntil: 'Nothing is sent until you select “%{sendButton}”. You can stop before then.',
  checkWithSomeone: 'You can show your answers to someone you trust, or read them out, before you send them.',
}

/** Welsh: drafts. */
export const cy: ReassuranceWords = {
  heading: 'Cyn i chi anfon hwn',
  whenSent: 'Pryd mae’n cael ei anfon',
  check: 'Gwirio gyda rhywun',
  ifWrong: 'Os nad yw rhywbeth yn iawn',
  changeLater: 'Os bydd angen i chi ei newid yn nes ymlaen',
  notSentUntil: 'Ni fydd dim yn cael ei anfon nes i chi ddewis “%{sendButton}”. Gallwch stopio cyn hynny.',
  checkWithSomeone:
    'Gallwch ddangos eich atebion i rywun rydych yn ymddiried ynddo, neu eu darllen yn uchel, cyn eu hanfon.',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof ReassuranceWords)[] = [
  'heading',
  'whenSent',
  'check',
  'ifWrong',
  'changeLater',
  'notSentUntil',
  'checkWithSomeone',
]
