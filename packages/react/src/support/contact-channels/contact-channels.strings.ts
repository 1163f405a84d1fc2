import type { ChannelKind, Nation } from '@handrail/support'
/** Kinds of channel that a link to a page reaches. */
export type LinkedKind = Exclude<ChannelKind, 'phone' | 'textphone' | 'relay' | 'sms' | 'email' | 'post'>

/** What a list of channels says besides what is in the directory. */
export interface ContactChannelsWords {
  /** The link to what a call costs. */
  callCharges: string
  /** The name of a channel for people who cannot wait. */
  urgent: string
  /** Who Relay UK is for, before the number. */
  relay: string
  /** Before the reason, when a channel is not offered. */
  notOffered: string
  /** Before the reason, when a channel is switched off for now. */
  suspended: string
  /** Before the languages a channel has, each in its own name. */
  languages: string
  /** Before the nations a channel is for. */
  onlyIn: string
  /** The name of each nation, after `onlyIn`. */
  nations: Record<Nation, string>
  /** An interpreter is there for those who ask. */
  interpreter: string
  /** Beside every social media channel that has no warning of its own. */
  socialWarning: string
  /** The link to each kind of channel that has a page. The heading above has its name, so a link says what to do. */
  links: Record<LinkedKind, string>
}

/** English. */
export const en: ContactChannelsWords = {
  callCharges: 'Find out about call charges',
  urgent: 'Urgent: %{name}',
  relay: 'Use this number if you cannot hear or speak on the phone.',
  notOffered: 'We do not offer this.',
  suspended: 'This is not available at the moment.',
  languages: 'Languages:',
  onlyIn: 'Only for people in:',
  nations: {
    england: 'England',
    wales: 'Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
  },
  interpreter: 'You can ask for an interpreter',
  socialWarning: 'Do not share personal details on social media.',
  links: {
    callback: 'Ask for a call',
    webchat: 'Talk to an adviser online',
    video: 'Start a video call',
    'bsl-video-relay': 'Start a video call in British Sign Language',
    'contact-form': 'Write your message',
    'in-person': 'Find a place near you',
    'home-visit': 'Ask for a home visit',
    'paper-form': 'Get a paper form',
    social: 'Find us on social media',
  },
}

/** Welsh: GOV.UK for call charges, HMRC for webchat; the rest is a draft. */
export const cy: ContactChannelsWords = {
  callCharges: 'Gwybodaeth am brisiau galwadau',
  urgent: 'Brys: %{name}',
  relay: 'Defnyddiwch y rhif hwn os na allwch glywed neu siarad ar y ffôn.',
  notOffered: 'Nid ydym yn cynnig hyn.',
  suspended: 'Nid yw hyn ar gael ar hyn o bryd.',
  languages: 'Ieithoedd:',
  onlyIn: 'Dim ond i bobl yn y gwledydd hyn:',
  nations: {
    england: 'Lloegr',
    wales: 'Cymru',
    scotland: 'Yr Alban',
    'northern-ireland': 'Gogledd Iwerddon',
  },
  interpreter: 'Gallwch ofyn am gyfieithydd ar y pryd',
  socialWarning: 'Peidiwch â rhannu manylion personol ar gyfryngau cymdeithasol.',
  links: {
    callback: 'Gofyn am alwad',
    webchat: 'Siarad â chynghorydd ar-lein',
    video: 'Dechrau galwad fideo',
    'bsl-video-relay': 'Dechrau galwad fideo yn Iaith Arwyddion Prydain',
    'contact-form': 'Ysgrifennu eich neges',
    'in-person': 'Dod o hyd i le yn agos atoch chi',
    'home-visit': 'Gofyn am ymweliad cartref',
    'paper-form': 'Cael ffurflen bapur',
    social: 'Dod o hyd i ni ar gyfryngau cymdeithasol',
  },
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof ContactChannelsWords)[] = [
  'urgent',
  'relay',
  'notOffered',
  'suspended',
  'languages',
  'onlyIn',
  'nations',
  'interpreter',
  'socialWarning',
  'links',
]
