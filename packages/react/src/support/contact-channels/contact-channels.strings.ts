import type { Words } from '../../foundations/words.js'

/** What a list of channels says besides what is in the directory. */
export interface ContactChannelsWords {
  /** The link to what a call costs. */
  callCharges: string
  /** A number that costs nothing to call. */
  freeCall: string
  /** Who Relay UK is for, before the number. */
  relay: string
  /** Before the reason, when a channel is not offered. */
  notOffered: string
  /** Before the reason, when a channel is switched off for now. */
  suspended: string
  /** Before the languages a channel has, each in its own name. */
  languages: string
  /** An interpreter is there for those who ask. */
  interpreter: string
  /** Beside every social media channel that has no warning of its own. */
  socialWarning: string
}

/** Welsh: GOV.UK for call charges; the rest is a draft. */
export const strings: Words<ContactChannelsWords> = {
  en: {
    callCharges: 'Find out about call charges',
    freeCall: 'Calls are free',
    relay: 'If you cannot hear or speak on the phone, call:',
    notOffered: 'We do not offer this.',
    suspended: 'This is not available at the moment.',
    languages: 'Languages:',
    interpreter: 'You can ask for an interpreter',
    socialWarning: 'Do not share personal details on social media.',
  },
  cy: {
    callCharges: 'Gwybodaeth am brisiau galwadau',
    freeCall: 'Mae galwadau am ddim',
    relay: 'Os na allwch glywed neu siarad ar y ffôn, ffoniwch:',
    notOffered: 'Nid ydym yn cynnig hyn.',
    suspended: 'Nid yw hyn ar gael ar hyn o bryd.',
    languages: 'Ieithoedd:',
    interpreter: 'Gallwch ofyn am gyfieithydd ar y pryd',
    socialWarning: 'Peidiwch â rhannu manylion personol ar gyfryngau cymdeithasol.',
  },
  draft: ['freeCall', 'relay', 'notOffered', 'suspended', 'languages', 'interpreter', 'socialWarning'],
}
