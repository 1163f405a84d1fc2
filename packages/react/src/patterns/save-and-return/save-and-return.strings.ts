/** What the pages to save answers and to come back to them say by themselves. */
export interface SaveAndReturnWords {
  /** The heading and the title of the page after saving. */
  savedHeading: string
  /** Said first: to save is not to send. */
  notSent: string
  /** Before the code. */
  code: string
  /** How to keep the code. */
  keep: string
  /** Before the code spelled out. */
  spellOut: string
  /** One letter of the code and a word that starts with it. */
  spelled: string
  /** Until when the answers are kept. */
  keptUntil: string
  /** The heading over the steps to come back. */
  backHeading: string
  /** The first step. The address stands at its end, so that no full stop is taken for a part of it. */
  goTo: string
  /** The second step. */
  enterCode: string
  /** The third step: what else people must know. */
  enterMore: string
  /** What somebody else can do with the code. */
  codeAlone: string
  /** The heading and the title of the page that asks for the code. */
  returnHeading: string
  /** What people need to come back, and what they do not need. */
  returnNeeds: string
  /** The label of the code. */
  codeLabel: string
  /** What a code looks like. */
  codeHint: string
}

/** English. */
export const en: SaveAndReturnWords = {
  savedHeading: 'Your answers are saved',
  notSent: 'You have not sent the form yet.',
  code: 'Your code is:',
  keep: 'Write down the code or print this page. You do not need an account.',
  spellOut: 'If you read the code out to someone, say:',
  spelled: '%{character} for %{word}',
  keptUntil: 'We keep your answers until %{date}. Then we delete them.',
  backHeading: 'How to come back',
  goTo: 'Go to %{address}',
  enterCode: 'Enter the code.',
  enterMore: 'Enter %{more}.',
  codeAlone: 'Nobody can see your answers with the code alone. We also ask for %{more}.',
  returnHeading: 'Come back to your answers',
  returnNeeds:
    'You do not need an account. The code alone does not show your answers, so we ask for more than the code.',
  codeLabel: 'Code',
  codeHint: 'It has 12 letters and numbers, such as %{example}',
}

/** Welsh: our drafts. */
export const cy: SaveAndReturnWords = {
  savedHeading: 'Mae eich atebion wedi’u cadw',
  notSent: 'Nid ydych wedi anfon y ffurflen eto.',
  code: 'Eich cod yw:',
  keep: 'Ysgrifennwch y cod neu argraffwch y dudalen hon. Nid oes angen cyfrif arnoch.',
  spellOut: 'Os byddwch yn darllen y cod i rywun, dywedwch:',
  spelled: '%{character} am %{word}',
  keptUntil: 'Byddwn yn cadw eich atebion tan %{date}. Yna byddwn yn eu dileu.',
  backHeading: 'Sut i ddod yn ôl',
  goTo: 'Ewch i %{address}',
  enterCode: 'Rhowch y cod.',
  enterMore: 'Rhowch %{more}.',
  codeAlone: 'Ni all neb weld eich atebion gyda’r cod yn unig. Byddwn hefyd yn gofyn am %{more}.',
  returnHeading: 'Dod yn ôl at eich atebion',
  returnNeeds:
    'Nid oes angen cyfrif arnoch. Nid yw’r cod yn unig yn dangos eich atebion, felly rydym yn gofyn am fwy na’r cod.',
  codeLabel: 'Cod',
  codeHint: 'Mae ganddo 12 o lythrennau a rhifau, fel %{example}',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof SaveAndReturnWords)[] = [
  'savedHeading',
  'notSent',
  'code',
  'keep',
  'spellOut',
  'spelled',
  'keptUntil',
  'backHeading',
  'goTo',
  'enterCode',
  'enterMore',
  'codeAlone',
  'returnHeading',
  'returnNeeds',
  'codeLabel',
  'codeHint',
]
