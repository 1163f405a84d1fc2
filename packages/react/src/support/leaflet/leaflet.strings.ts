/** What a leaflet and a poster say besides what is in the directory. */
export interface LeafletWords {
  /** The heading over what people need. */
  need: string
  /** The heading over the ways to get help. */
  ways: string
  /** The heading over the places. */
  places: string
  /** The heading over the languages. */
  languages: string
  /** The heading over other formats. */
  formats: string
  /** What people can ask for. */
  askForFormat: string
  /** How to ask, by phone. */
  call: string
  /** How to ask, by email. */
  write: string
  /** How to ask, if there is neither. */
  askAnyWay: string
  /** Where it is on the web. The address stands at its end, so that no full stop is taken for a part of it. */
  goTo: string
  /** For a channel that has the hours of one before it. */
  sameHours: string
  /** Before what is at a place. */
  thereIs: string
  /** Before what to bring. */
  bring: string
  /** Before a phone number. */
  phone: string
  /** Before the languages of a place. */
  speaks: string
  /** What calls cost, and where to look. */
  callCharges: string
  /** When the facts were checked, and by when they will be again. */
  checked: string
  /** The same, when that day is over. */
  old: string
}

/** English. */
export const en: LeafletWords = {
  need: 'What you need',
  ways: 'Ways to get help',
  places: 'Places to get help',
  languages: 'Languages',
  formats: 'Other formats',
  askForFormat: 'You can ask for this in large print, easy read, braille, audio or another language.',
  call: 'Call %{number}',
  write: 'Write to %{email}',
  askAnyWay: 'Ask us in any of the ways above.',
  goTo: 'Go to %{address}',
  sameHours: 'Same hours as: %{channel}',
  thereIs: 'There is:',
  bring: 'Bring:',
  phone: 'Phone:',
  speaks: 'Languages:',
  callCharges: 'What calls cost: %{address}',
  checked: 'We checked these facts on %{date}. We check them again by %{until}.',
  old: 'We last checked these facts on %{date}. Some may be different now.',
}

/** Welsh: our drafts. */
export const cy: LeafletWords = {
  need: 'Beth sydd ei angen arnoch',
  ways: 'Ffyrdd o gael help',
  places: 'Lleoedd i gael help',
  languages: 'Ieithoedd',
  formats: 'Fformatau eraill',
  askForFormat: 'Gallwch ofyn am hwn mewn print bras, hawdd ei ddeall, braille, sain neu iaith arall.',
  call: 'Ffoniwch %{number}',
  write: 'Ysgrifennwch at %{email}',
  askAnyWay: 'Gofynnwch i ni mewn unrhyw un o’r ffyrdd uchod.',
  goTo: 'Ewch i %{address}',
  sameHours: 'Yr un oriau â: %{channel}',
  thereIs: 'Yno mae:',
  bring: 'Dewch â:',
  phone: 'Ffôn:',
  speaks: 'Ieithoedd:',
  callCharges: 'Prisiau galwadau: %{address}',
  checked: 'Gwnaethom wirio’r ffeithiau hyn ar %{date}. Byddwn yn eu gwirio eto erbyn %{until}.',
  old: 'Gwnaethom wirio’r ffeithiau hyn ddiwethaf ar %{date}. Gall rhai fod yn wahanol nawr.',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof LeafletWords)[] = [
  'need',
  'ways',
  'places',
  'languages',
  'formats',
  'askForFormat',
  'call',
  'write',
  'askAnyWay',
  'goTo',
  'sameHours',
  'thereIs',
  'bring',
  'phone',
  'speaks',
  'callCharges',
  'checked',
  'old',
]
