import type { ChannelKind } from '@handrail/support'

/** Ways to do something without the website. Relay UK has its words in `ContactChannels`. */
export type WayKind = Extract<
  ChannelKind,
  'phone' | 'textphone' | 'callback' | 'video' | 'bsl-video-relay' | 'in-person' | 'home-visit' | 'post' | 'paper-form'
>

/** What is said about other ways besides what is in the directory. */
export interface OtherWaysWords {
  /** What each way involves, where the directory has no description of it. */
  involves: Record<WayKind, string>
  /** Someone does it for the person, in the way under whose heading this stands. */
  doneForYou: string
  /** The same, before a list of who does it. */
  doneForYouList: string
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
  /** The link to every way to get help. */
  allWays: string
}

/** English. */
export const en: OtherWaysWords = {
  involves: {
    phone: 'You call us. Say that you want to do this by phone.',
    textphone: 'You call us from a textphone.',
    callback: 'You say when you are free, and we call you.',
    video: 'You see and hear an adviser on a screen.',
    'bsl-video-relay': 'You sign to an interpreter on a screen. They speak to us, and sign what we say.',
    'in-person': 'You come and talk to someone.',
    'home-visit': 'Someone comes to your home.',
    post: 'You write to us. Say what you want to do, and how we can reach you.',
    'paper-form': 'You fill in a form on paper, and send it to us.',
  },
  doneForYou: 'Someone can do it for you.',
  doneForYouList: 'Someone can do it for you:',
  whoHelps: 'Who helps:',
  cost: 'It costs £%{pounds}.',
  ageMin: 'It is for people aged %{from} or over.',
  ageMax: 'It is for people aged %{to} or under.',
  ages: 'It is for people aged %{from} to %{to}.',
  appointment: 'Make an appointment first.',
  manyPlaces: 'There are several places. You can find one near you.',
  noOtherWay: 'Tell us what makes this hard for you. We will look for another way with you.',
  allWays: 'See all the ways to get help',
}

/** Welsh: drafts. */
export const cy: OtherWaysWords = {
  involves: {
    phone: 'Rydych yn ein ffonio. Dywedwch eich bod am wneud hyn dros y ffôn.',
    textphone: 'Rydych yn ein ffonio o ffôn testun.',
    callback: 'Rydych yn dweud pryd rydych ar gael, a byddwn yn eich ffonio.',
    video: 'Rydych yn gweld ac yn clywed cynghorydd ar sgrin.',
    'bsl-video-relay':
      'Rydych yn arwyddo i ddehonglydd ar sgrin. Mae’n siarad â ni, ac yn arwyddo’r hyn rydym yn ei ddweud.',
    'in-person': 'Rydych yn dod i siarad â rhywun.',
    'home-visit': 'Mae rhywun yn dod i’ch cartref.',
    post: 'Rydych yn ysgrifennu atom. Dywedwch beth rydych am ei wneud, a sut y gallwn gysylltu â chi.',
    'paper-form': 'Rydych yn llenwi ffurflen bapur, ac yn ei hanfon atom.',
  },
  doneForYou: 'Gall rhywun ei wneud ar eich rhan.',
  doneForYouList: 'Gall rhywun ei wneud ar eich rhan:',
  whoHelps: 'Pwy sy’n helpu:',
  cost: 'Mae’n costio £%{pounds}.',
  ageMin: 'Mae ar gyfer pobl sy’n %{from} oed neu’n hŷn.',
  ageMax: 'Mae ar gyfer pobl sy’n %{to} oed neu’n iau.',
  ages: 'Mae ar gyfer pobl sydd rhwng %{from} a %{to} oed.',
  appointment: 'Gwnewch apwyntiad yn gyntaf.',
  manyPlaces: 'Mae sawl lle. Gallwch ddod o hyd i un yn agos atoch chi.',
  noOtherWay: 'Dywedwch wrthym beth sy’n gwneud hyn yn anodd i chi. Byddwn yn chwilio am ffordd arall gyda chi.',
  allWays: 'Gweld pob ffordd o gael help',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof OtherWaysWords)[] = [
  'involves',
  'doneForYou',
  'doneForYouList',
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
