/** What the confirmation of a call says by itself. */
export interface CallBackConfirmationWords {
  /** Before the number that is called. */
  number: string
  /** Before an extension. */
  extension: string
  /** Before the times. */
  when: string
  /** Before several times. */
  oneOf: string
  /** Before the person to ask for. */
  askFor: string
  /** Before the way to talk. */
  talk: string
  /** With Relay UK. */
  relay: string
  /** With an interpreter for a language. */
  interpreter: string
  /** Before the number that the phone shows. */
  callsFrom: string
  /** The phone shows no number. */
  withheld: string
  /** Before what happens with messages. */
  message: string
  /** A message is safe, and what it says. */
  messageYes: string
  /** It is not safe. */
  messageNo: string
  /** Before what happens if they miss the call. */
  missed: string
  /** Before how to change or cancel it. */
  change: string
  /** The link to change or cancel it. */
  changeLink: string
  /** Before the reference. */
  reference: string
}

/** English. */
export const en: CallBackConfirmationWords = {
  number: 'We will call',
  extension: '%{number}, extension %{extension}',
  when: 'When',
  oneOf: 'We will call once, at one of these times:',
  askFor: 'Who we will ask for',
  talk: 'How we will talk',
  relay: 'With Relay UK',
  interpreter: 'With an interpreter for %{language}',
  callsFrom: 'Number we call from',
  withheld: 'Your phone will show ‘withheld’, ‘private’ or ‘no caller ID’',
  message: 'If you do not answer',
  messageYes: 'We will leave a message that only says: ‘%{message}’',
  messageNo: 'We will not leave a message',
  missed: 'If you miss our call',
  change: 'To change or cancel',
  changeLink: 'Change or cancel your call',
  reference: 'Your reference',
}

/** Welsh. */
export const cy: CallBackConfirmationWords = {
  number: 'Byddwn yn ffonio',
  extension: '%{number}, estyniad %{extension}',
  when: 'Pryd',
  oneOf: 'Byddwn yn ffonio unwaith, ar un o’r amseroedd hyn:',
  askFor: 'Am bwy y byddwn yn gofyn',
  talk: 'Sut y byddwn yn siarad',
  relay: 'Gyda Relay UK',
  interpreter: 'Gyda dehonglydd ar gyfer %{language}',
  callsFrom: 'Y rhif y byddwn yn ffonio ohono',
  withheld: 'Bydd eich ffôn yn dangos ‘withheld’, ‘private’ neu ‘no caller ID’',
  message: 'Os na fyddwch yn ateb',
  messageYes: 'Byddwn yn gadael neges sy’n dweud hyn yn unig: ‘%{message}’',
  messageNo: 'Ni fyddwn yn gadael neges',
  missed: 'Os byddwch yn colli ein galwad',
  change: 'I newid neu ganslo',
  changeLink: 'Newid neu ganslo eich galwad',
  reference: 'Eich cyfeirnod',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof CallBackConfirmationWords)[] = [
  'number',
  'extension',
  'when',
  'oneOf',
  'askFor',
  'talk',
  'relay',
  'interpreter',
  'callsFrom',
  'withheld',
  'message',
  'messageYes',
  'messageNo',
  'missed',
  'change',
  'changeLink',
  'reference',
]
