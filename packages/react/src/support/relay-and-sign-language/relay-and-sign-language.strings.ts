/** What the ways to get help without hearing or speaking say besides what is in the directory. */
export interface RelayAndSignLanguageWords {
  /** The heading. */
  heading: string
  /** The heading of Relay UK. */
  relay: string
  /** Who it is for. */
  relayFor: string
  /** Before the numbers. %{name} is the name of the phone line. */
  relayNumber: string
  /** How it works: a sentence each. */
  relayHow: readonly string[]
  /** There is none. */
  noRelay: string
  /** The heading of sign language. */
  sign: string
  /** How it works: a sentence each. */
  signHow: readonly string[]
  /** There is none. */
  noSign: string
  /** The heading of what needs no voice. */
  written: string
  /** We wait. */
  time: string
}

/** English. */
export const en: RelayAndSignLanguageWords = {
  heading: 'If you cannot hear or speak on the phone',
  relay: 'Relay UK',
  relayFor: 'You type or speak, and someone at Relay UK passes it on.',
  relayNumber: '%{name}: dial',
  relayHow: [
    'Use the Relay UK app or a textphone.',
    'The number starts with 18001. You do not have to wait before you dial the rest.',
    'The call costs the same as any other call to this number.',
  ],
  noRelay: 'We do not take calls through Relay UK.',
  sign: 'British Sign Language (BSL)',
  signHow: ['An interpreter on a video call speaks to us for you.', 'You see the interpreter, and we hear them.'],
  noSign: 'We do not have an interpreter on a video call.',
  written: 'In writing',
  time: 'Take all the time you need. We do not end the call because it takes longer.',
}

/** Welsh: drafts. */
export const cy: RelayAndSignLanguageWords = {
  heading: 'Os na allwch glywed neu siarad ar y ffôn',
  relay: 'Relay UK',
  relayFor: 'Rydych yn teipio neu’n siarad, ac mae rhywun yn Relay UK yn ei drosglwyddo.',
  relayNumber: '%{name}: deialwch',
  relayHow: [
    'Defnyddiwch ap Relay UK neu ffôn testun.',
    'Mae’r rhif yn dechrau gyda 18001. Nid oes rhaid i chi aros cyn deialu’r gweddill.',
    'Mae’r alwad yn costio’r un faint ag unrhyw alwad arall i’r rhif hwn.',
  ],
  noRelay: 'Nid ydym yn derbyn galwadau drwy Relay UK.',
  sign: 'Iaith Arwyddion Prydain (BSL)',
  signHow: [
    'Mae dehonglydd ar alwad fideo yn siarad â ni ar eich rhan.',
    'Rydych yn gweld y dehonglydd, ac rydym ni’n eu clywed.',
  ],
  noSign: 'Nid oes gennym ddehonglydd ar alwad fideo.',
  written: 'Yn ysgrifenedig',
  time: 'Cymerwch yr holl amser sydd ei angen arnoch. Ni fyddwn yn dod â’r alwad i ben am ei bod yn hirach.',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof RelayAndSignLanguageWords)[] = [
  'heading',
  'relayFor',
  'relayNumber',
  'relayHow',
  'noRelay',
  'sign',
  'signHow',
  'noSign',
  'written',
  'time',
]
