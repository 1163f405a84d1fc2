/** What is said about other ways besides what is in the directory. */
export interface OtherWaysWords {
  /** Before the names of the help that people get in a way. */
  askFor: string
  /** What a form on paper involves, where the directory has no description of it. */
  onPaper: string
  /** Before the ways, if someone does it for people in some of them. */
  doneForYou: string
  /** Before who helps, if it is not the service itself. */
  whoHelps: string
  /** What the help costs. */
  cost: string
  /** The youngest it is for. */
  ageMin: string
  /** The oldest it is for. */
  ageMax: string
  /** The youngest and the oldest it is for. */
  ages: string
  /** A place that cannot be used without an appointment. */
  appointment: string
  /** Instead of a list of places that nobody would read to its end. */
  manyPlaces: string
  /** When there is no other way at the moment. */
  noOtherWay: string
  /** The link to every way to get help, with all its hours. */
  allWays: string
}

/** English. */
export const en: OtherWaysWords = {
  askFor: 'Ask for:',
  onPaper: 'You fill in a form on paper, and send it to us.',
  doneForYou: 'Someone can do it for you, if you ask.',
  whoHelps: 'Who helps:',
  cost: 'It costs %{price}.',
  ageMin: 'It is for people aged %{from} or over.',
  ageMax: 'It is for people aged %{to} or under.',
  ages: 'It is for people aged %{from} to %{to}.',
  appointment: 'Make an appointment first.',
  manyPlaces: 'There are several places. You can find one near you.',
  noOtherWay: 'Tell us what makes this hard for you. We will look for another way with you.',
  allWays: 'See all the ways to get help and their opening hours',
}

/** Welsh: drafts. */
export const cy: OtherWaysWords = {
  askFor: 'Gofynnwch am:',
  onPaper: 'Rydych yn llenwi ffurflen bapur, ac yn ei hanfon atom.',
  doneForYou: 'Gall rhywun ei wneud ar eich rhan, os gofynnwch.',
  whoHelps: 'Pwy sy’n helpu:',
  cost: 'Mae’n costio %{price}.',
  ageMin: 'Mae ar gyfer pobl sy’n %{from} oed neu’n hŷn.',
  ageMax: 'Mae ar gyfer pobl sy’n %{to} oed neu’n iau.',
  ages: 'Mae ar gyfer pobl sydd rhwng %{from} a %{to} oed.',
  appointment: 'Gwnewch apwyntiad yn gyntaf.',
  manyPlaces: 'Mae sawl lle. Gallwch ddod o hyd i un yn agos atoch chi.',
  noOtherWay: 'Dywedwch wrthym beth sy’n gwneud hyn yn anodd i chi. Byddwn yn chwilio am ffordd arall gyda chi.',
  allWays: 'Gweld pob ffordd o gael help a’u horiau agor',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof OtherWaysWords)[] = [
  'askFor',
  'onPaper',
  'doneForYou',
  'whoHelps',
  'cost',
  'ageMin',
  'ageMax',
  'ages',
  'appointment',
  'manyPlaces',
  'noOtherWay',
  'allWays',
]
