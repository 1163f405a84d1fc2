import type { Availability, Channel, ChannelKind, Nation, ResponseTime } from './directory.js'
import { reviewedFields } from './hours.shape.js'
import type { Fields } from './shape.js'

export const nations: Record<Nation, string> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
}

const kinds: Record<ChannelKind, string> = {
  phone: 'A phone line. Needs telephone.',
  textphone: 'A line for textphones. Needs telephone.',
  relay: 'Relay UK, for people who cannot hear or speak on the phone. Needs relayOf. The number is worked out for you.',
  sms: 'Text messages. Needs telephone.',
  callback: 'Ask us to call you back. Needs url or telephone.',
  webchat: 'Talk to an adviser online. Needs url.',
  video: 'A video call. Needs url.',
  'bsl-video-relay': 'A British Sign Language interpreter on a video call. Needs url.',
  email: 'Email. Needs email.',
  'contact-form': 'A form to send a message. Needs url.',
  'in-person': 'Face to face. Needs address or url.',
  'home-visit': 'Someone comes to your home. Needs telephone, email or url, to ask for a visit.',
  post: 'A letter. Needs address.',
  'paper-form': 'A form on paper. Needs url, address or telephone, to get one.',
  social: 'Social media. Needs url. It is always printed last.',
}

export const availabilities: Record<Availability, string> = {
  available: 'People can use it.',
  'not-offered': 'The service does not have it. Say why in because.',
  suspended: 'It is switched off for now. Say why in because.',
}

/** The fields that say where a channel is. A channel that is available needs at least one of those for its kind. */
export type ContactField = 'telephone' | 'url' | 'email' | 'address' | 'relayOf'

export const contactFields: Record<ChannelKind, readonly ContactField[]> = {
  phone: ['telephone'],
  textphone: ['telephone'],
  relay: ['relayOf'],
  sms: ['telephone'],
  callback: ['url', 'telephone'],
  webchat: ['url'],
  video: ['url'],
  'bsl-video-relay': ['url'],
  email: ['email'],
  'contact-form': ['url'],
  'in-person': ['address', 'url'],
  'home-visit': ['telephone', 'email', 'url'],
  post: ['address'],
  'paper-form': ['url', 'address', 'telephone'],
  social: ['url'],
}

const responseTime: Fields<ResponseTime> = {
  amount: { is: 'number', least: 1, description: 'How many minutes, hours or working days.', examples: [2] },
  unit: {
    is: 'choice',
    description: 'What the amount counts.',
    examples: ['working-day'],
    choices: { minute: 'Minutes', hour: 'Hours', 'working-day': 'Working days' },
  },
}

export const channel: Fields<Channel> = {
  id: {
    is: 'text',
    format: 'id',
    description:
      'A short name for this channel, so that other parts of the file can use it. Letters, numbers, hyphens.',
    examples: ['helpline'],
  },
  kind: { is: 'choice', description: 'How people reach you.', examples: ['phone'], choices: kinds },
  availability: {
    is: 'choice',
    description: 'Whether people can use it today. If you do not offer it, say so: it saves people looking.',
    examples: ['available'],
    choices: availabilities,
  },
  because: {
    is: 'localised',
    description: 'Why people cannot use this channel, and what to use instead. Needed unless it is available.',
    examples: [{ en: 'We do not have webchat yet. Phone us instead.' }],
    optional: true,
  },
  name: {
    is: 'localised',
    description: 'A name of your own. Leave it out to print the usual one, such as "Phone" or "Webchat".',
    examples: [{ en: 'Welsh language phone line', cy: 'Llinell ffôn Gymraeg' }],
    optional: true,
  },
  description: {
    is: 'localised',
    description: 'One or two short sentences about what happens. Do not repeat the number or the hours.',
    examples: [{ en: 'An adviser can fill in the form with you.' }],
    optional: true,
  },
  telephone: {
    is: 'text',
    format: 'telephone',
    description: 'The phone number, with +44 in place of the first 0 and no spaces. We add the spaces people see.',
    examples: ['+441632960001'],
    optional: true,
  },
  costsMoreBecause: {
    is: 'localised',
    description:
      'Only for a number that costs extra, such as 0845: why there is no other number. People see this. Change the number if you can.',
    examples: [{ en: 'We are changing to a free number by 1 March 2027.' }],
    optional: true,
  },
  url: {
    is: 'text',
    format: 'url',
    description: 'A web address that starts with https://, or a page on your own site that starts with /.',
    examples: ['https://www.example.com/webchat', '/get-support/call-back'],
    optional: true,
  },
  email: {
    is: 'text',
    format: 'email',
    description: 'The email address, in full, in small letters.',
    examples: ['lantern.permits@example.com'],
    optional: true,
  },
  address: {
    is: 'list',
    least: 2,
    of: { is: 'text', format: 'words', description: 'One line of the address.', examples: ['1 Example Street'] },
    description: 'The postal address, one entry for each line.',
    examples: [['Lantern Permits', '1 Example Street', 'Anytown', 'AN1 1AA']],
    optional: true,
  },
  relayOf: {
    is: 'text',
    format: 'reference',
    description: 'For relay only: the id of the phone channel it reaches. The number and hours come from that channel.',
    examples: ['helpline'],
    optional: true,
  },
  hours: {
    is: 'text',
    format: 'reference',
    description: 'The id of the opening hours, from the hours list in this file.',
    examples: ['helpline-hours'],
    optional: true,
  },
  languages: {
    is: 'list',
    least: 1,
    of: { is: 'text', format: 'language', description: 'A language code.', examples: ['en', 'cy', 'pl', 'bfi'] },
    description: 'Languages people can get help in here. Leave it out when they are the languages of the service.',
    examples: [['en', 'cy'], ['bfi']],
    optional: true,
  },
  interpreter: {
    is: 'choice',
    description: 'Whether people can ask for an interpreter.',
    examples: ['on-request'],
    choices: { 'on-request': 'People can ask for an interpreter', no: 'There is no interpreter' },
    optional: true,
  },
  responseTime: {
    is: 'record',
    description: 'How soon people get an answer.',
    examples: [{ amount: 2, unit: 'working-day' }],
    fields: responseTime,
    optional: true,
  },
  nations: {
    is: 'list',
    least: 1,
    of: { is: 'choice', description: 'A nation of the United Kingdom.', examples: ['wales'], choices: nations },
    description: 'The nations this channel is for. Leave it out when it is for everyone.',
    examples: [['wales']],
    optional: true,
  },
  warning: {
    is: 'localised',
    description: 'Something people must know before they use it, such as not to share personal details.',
    examples: [{ en: 'Do not share personal details on social media.' }],
    optional: true,
  },
  urgent: {
    is: 'true',
    description: 'Add this, as true, when it is for people who cannot wait, such as a line for emergencies.',
    examples: [true],
    optional: true,
  },
  ...reviewedFields,
}
