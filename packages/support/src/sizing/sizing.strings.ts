import type { SupportKind } from '../offer.js'
import type { Words } from '../words.js'

/** What a number counts. `amount` is a number, or two with the word for "to" between. `last` says which plural it needs. */
type Counted = (amount: string, last: number) => string

export interface SizingWords {
  /** Between two numbers. */
  to: (low: string, high: string) => string
  about: (amount: string) => string
  upTo: (amount: string) => string
  peopleAYear: Counted
  contacts: Counted
  hoursOfWork: Counted
  advisers: Counted
  needHelp: (people: string) => string
  likely: (people: string) => string
  noOne: string
  kinds: Record<SupportKind, string>
  named: (name: string, people: string) => string
  aWeek: (name: string, usual: string, busy: string) => string
  queue: (name: string, usual: string, busy: string) => string
  work: (name: string, usual: string, busy: string) => string
  overlap: string
  allLowAndHigh: string
  onTop: string
  judged: string
  figure: (says: string, source: string, year: string, caveat: string) => string
  oldFigure: Counted
  fewAsked: (asked: string) => string
  askedOnline: string
  severalChannels: (percent: string) => string
  noChannel: (percent: string) => string
  smallTeam: (name: string) => string
}

/** Welsh has six plural forms, and a number changes the first letter of the word after it. */
const cymraeg = (amount: string, last: number, forms: Record<Intl.LDMLPluralRule, string>): string =>
  `${amount} ${forms[new Intl.PluralRules('cy').select(last)]}`

const english = (amount: string, last: number, one: string, other: string): string =>
  `${amount} ${last === 1 ? one : other}`

export const strings: Words<SizingWords> = {
  en: {
    to: (low, high) => `${low} to ${high}`,
    about: (amount) => `about ${amount}`,
    upTo: (amount) => `up to ${amount}`,
    peopleAYear: (amount, last) => `${english(amount, last, 'person', 'people')} a year`,
    contacts: (amount, last) => english(amount, last, 'contact', 'contacts'),
    hoursOfWork: (amount, last) => `${english(amount, last, 'hour', 'hours')} of work`,
    advisers: (amount, last) => english(amount, last, 'adviser', 'advisers'),
    needHelp: (people) => `People who need help: ${people}.`,
    likely: (people) => `The best single guess is ${people}.`,
    noOne: 'none',
    kinds: {
      digital: 'Help to get online or use the form',
      emotional: 'Someone to talk to when it is stressful',
      procedural: 'Help to understand what happens and when',
      'legal-signpost': 'Where to get legal advice',
    },
    named: (name, people) => `${name}: ${people}.`,
    aWeek: (name, usual, busy) => `${name}: ${usual} in a usual week, and ${busy} in a busy week.`,
    queue: (name, usual, busy) => `${name}, at the same time: ${usual} in a usual week, and ${busy} in a busy week.`,
    work: (name, usual, busy) => `${name}: ${usual} in a usual week, and ${busy} in a busy week.`,
    overlap: 'One person can need several things, so these can add up to more than everyone who needs help.',
    allLowAndHigh:
      'The low end takes every low figure at once, and the high end every high one. The truth is seldom near either.',
    onTop: 'Leave, sickness and training come on top of these advisers.',
    judged: 'Nobody has asked people about this. Ask them, and put their answers in its place.',
    figure: (says, source, year, caveat) => `${says} Source: ${source}, ${year}. ${caveat}`,
    oldFigure: (amount, last) => `This figure is old. It is from ${english(amount, last, 'year', 'years')} ago.`,
    fewAsked: (asked) => `Only ${asked} people were asked. Ask more people to make the range narrower.`,
    askedOnline:
      'This was asked only online, so people who are not online could not answer. Ask on paper and by phone too.',
    severalChannels: (percent) =>
      `People named several channels, which add up to ${percent}. Each channel counts for less, so that nobody counts twice.`,
    noChannel: (percent) => `About ${percent} of people who need help have no channel here. They need one too.`,
    smallTeam: (name) => `${name}: with 1 adviser, nobody answers while that person is away.`,
  },
  cy: {
    to: (low, high) => `${low} i ${high}`,
    about: (amount) => `tua ${amount}`,
    upTo: (amount) => `hyd at ${amount}`,
    peopleAYear: (amount, last) =>
      `${cymraeg(amount, last, { zero: 'o bobl', one: 'person', two: 'berson', few: 'pherson', many: 'pherson', other: 'o bobl' })} y flwyddyn`,
    contacts: (amount, last) =>
      cymraeg(amount, last, {
        zero: 'o gysylltiadau',
        one: 'cysylltiad',
        two: 'gysylltiad',
        few: 'chysylltiad',
        many: 'chysylltiad',
        other: 'o gysylltiadau',
      }),
    hoursOfWork: (amount, last) =>
      `${cymraeg(amount, last, { zero: 'awr', one: 'awr', two: 'awr', few: 'awr', many: 'awr', other: 'awr' })} o waith`,
    advisers: (amount, last) =>
      cymraeg(amount, last, {
        zero: 'o gynghorwyr',
        one: 'cynghorydd',
        two: 'gynghorydd',
        few: 'chynghorydd',
        many: 'chynghorydd',
        other: 'o gynghorwyr',
      }),
    needHelp: (people) => `Pobl y mae angen cymorth arnynt: ${people}.`,
    likely: (people) => `Yr amcangyfrif unigol gorau yw ${people}.`,
    noOne: 'dim un',
    kinds: {
      digital: 'Cymorth i fynd ar-lein neu i ddefnyddio’r ffurflen',
      emotional: 'Rhywun i siarad ag ef pan fydd yn peri straen',
      procedural: 'Cymorth i ddeall beth sy’n digwydd a phryd',
      'legal-signpost': 'Ble i gael cyngor cyfreithiol',
    },
    named: (name, people) => `${name}: ${people}.`,
    aWeek: (name, usual, busy) => `${name}: ${usual} mewn wythnos arferol. Mewn wythnos brysur: ${busy}.`,
    queue: (name, usual, busy) =>
      `${name}, ar yr un pryd: ${usual} mewn wythnos arferol. Mewn wythnos brysur: ${busy}.`,
    work: (name, usual, busy) => `${name}: ${usual} mewn wythnos arferol. Mewn wythnos brysur: ${busy}.`,
    overlap: 'Gall fod angen sawl peth ar un person, felly gall y rhain wneud mwy na phawb y mae angen cymorth arnynt.',
    allLowAndHigh:
      'Mae’r pen isaf yn cymryd pob ffigur isel ar unwaith, a’r pen uchaf bob un uchel. Anaml y mae’r gwir yn agos at y naill na’r llall.',
    onTop: 'Mae gwyliau, salwch a hyfforddiant yn ychwanegol at y cynghorwyr hyn.',
    judged: 'Nid oes neb wedi gofyn i bobl am hyn. Gofynnwch iddynt, a rhowch eu hatebion yn ei le.',
    figure: (says, source, year, caveat) => `${says} Ffynhonnell: ${source}, ${year}. ${caveat}`,
    oldFigure: (amount, last) =>
      `Mae’r ffigur hwn yn hen. Daw o ${cymraeg(amount, last, { zero: 'o flynyddoedd', one: 'flwyddyn', two: 'flynedd', few: 'blynedd', many: 'blynedd', other: 'o flynyddoedd' })} yn ôl.`,
    fewAsked: (asked) => `Dim ond ${asked} o bobl a holwyd. Holwch fwy o bobl i wneud yr ystod yn gulach.`,
    askedOnline:
      'Dim ond ar-lein y gofynnwyd hyn, felly ni allai pobl nad ydynt ar-lein ateb. Gofynnwch ar bapur a dros y ffôn hefyd.',
    severalChannels: (percent) =>
      `Enwodd pobl sawl sianel, sy’n gwneud ${percent}. Mae pob sianel yn cyfrif am lai, fel nad oes neb yn cyfrif ddwywaith.`,
    noChannel: (percent) =>
      `Nid oes sianel yma i tua ${percent} o’r bobl y mae angen cymorth arnynt. Mae angen un arnynt hwythau hefyd.`,
    smallTeam: (name) => `${name}: gydag 1 cynghorydd, nid oes neb yn ateb tra bo’r person hwnnw i ffwrdd.`,
  },
  draft: [
    'to',
    'about',
    'upTo',
    'peopleAYear',
    'contacts',
    'hoursOfWork',
    'advisers',
    'needHelp',
    'likely',
    'noOne',
    'kinds',
    'aWeek',
    'queue',
    'work',
    'overlap',
    'allLowAndHigh',
    'onTop',
    'judged',
    'figure',
    'oldFigure',
    'fewAsked',
    'askedOnline',
    'severalChannels',
    'noChannel',
    'smallTeam',
  ],
}
