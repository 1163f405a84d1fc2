import { availabilities } from './channel.shape.js'
import { reviewedFields } from './hours.shape.js'
import { channelIds, languageList, nationList } from './lists.shape.js'
import type { Assurance, Barrier, Cost, Provider, SupportKind, SupportOffer } from './offer.js'
import type { Fields, RecordField } from './shape.js'

const provider: Fields<Provider> = {
  name: { is: 'localised', description: 'Who gives the help.', examples: [{ en: 'Anytown Advice Centre' }] },
  kind: {
    is: 'choice',
    description: 'What sort of organisation it is.',
    examples: ['charity'],
    choices: {
      'service-team': 'The team that runs the service',
      partner: 'An organisation the team pays or works with',
      charity: 'A charity or community group',
      advice: 'An advice organisation',
      legal: 'A law centre or legal adviser',
    },
  },
}

const kinds: Record<SupportKind, string> = {
  digital: 'Help to get online or use the form',
  emotional: 'Someone to talk to when it is stressful',
  procedural: 'Help to understand what happens and when',
  'legal-signpost': 'Where to get legal advice. The words say that the service itself gives none',
}

/** Each barrier, and what it means. */
export const barriers: Record<Barrier, string> = {
  'access-device': 'Has no computer, phone or tablet to use',
  'access-internet': 'Has no internet, or it is too slow',
  'access-cost': 'Cannot pay for the internet or for calls',
  skills: 'Does not know how to do it online',
  confidence: 'Is worried about doing it online alone',
  'trust-privacy': 'Is not sure that it is safe',
  motivation: 'Does not want to do it online',
  literacy: 'Finds it hard to read or write',
  'english-or-welsh': 'Needs another language than English or Welsh',
  'disability-or-health': 'Has a disability or a health condition that makes it hard',
  'high-stakes': 'Wants someone to check it, because a lot depends on it',
  'no-id-or-documents': 'Does not have the documents that are asked for',
  'no-fixed-address': 'Has no fixed address',
  'time-or-place': 'Cannot do it at the times or in the places there are',
}

/** Who checked it, and until when that counts. */
export const assurance: RecordField<Assurance> = {
  is: 'record',
  description: 'Who checked that the help is good.',
  fields: {
    by: { is: 'localised', description: 'Who checked it.', examples: [{ en: 'Example Quality Office' }] },
    on: { is: 'text', format: 'date', description: 'The day they checked it.', examples: ['2026-06-01'] },
    until: {
      is: 'text',
      format: 'date',
      description: 'The last day their check counts. Leave it out when it does not run out.',
      examples: ['2028-05-31'],
      optional: true,
    },
    scheme: {
      is: 'localised',
      description: 'The name of the quality mark or scheme, if it has one.',
      examples: [{ en: 'Example Advice Mark' }],
      optional: true,
    },
  },
}

const cost: RecordField<Cost> = {
  is: 'record',
  description: 'What it costs the person.',
  examples: [{ pounds: 12.5, description: { en: 'for printing' } }],
  fields: {
    pounds: { is: 'number', least: 0, decimal: true, description: 'How much, in pounds.', examples: [12.5] },
    description: {
      is: 'localised',
      description: 'What it is for, or who pays it.',
      examples: [{ en: 'for printing' }],
      optional: true,
    },
  },
}

/** The shape of an offer. */
export const offer: Fields<SupportOffer> = {
  id: { is: 'text', format: 'id', description: 'A short name for this kind of help.', examples: ['fill-in-with-you'] },
  name: {
    is: 'localised',
    description: 'What the help is, in a few words.',
    examples: [{ en: 'Help to fill in the form' }],
  },
  description: {
    is: 'localised',
    description: 'One or two short sentences about what happens.',
    examples: [{ en: 'An adviser reads out each question and types your answers.' }],
    optional: true,
  },
  provider: { is: 'record', description: 'Who gives the help.', fields: provider },
  kinds: {
    is: 'list',
    least: 1,
    of: { is: 'choice', description: 'A kind of help.', examples: ['digital'], choices: kinds },
    description: 'The kinds of help people get.',
    examples: [['digital', 'procedural']],
  },
  modes: {
    is: 'list',
    least: 1,
    of: {
      is: 'choice',
      description: 'A way of helping.',
      examples: ['helps-you'],
      choices: { 'helps-you': 'Helps the person do it', 'does-it-for-you': 'Does it for the person' },
    },
    description:
      'How the help is given. A phone line is shown as a way to do it without the website only when an offer that does it for the person has it in its channels.',
    examples: [['helps-you']],
  },
  scope: {
    is: 'choice',
    description: 'How much of the way the help goes.',
    examples: ['one-task'],
    choices: { 'one-task': 'Help with one step, such as the form', 'end-to-end': 'Help from the start to the end' },
  },
  barriers: {
    is: 'list',
    least: 1,
    of: { is: 'choice', description: 'What makes a service hard to use.', examples: ['skills'], choices: barriers },
    description: 'What it helps with. Leave it out when it helps whatever makes the service hard to use.',
    examples: [['skills', 'confidence']],
    optional: true,
  },
  availability: {
    is: 'choice',
    description: 'Whether people can get it today. Leave it out when they can.',
    examples: ['not-offered'],
    choices: availabilities,
    optional: true,
  },
  because: {
    is: 'localised',
    description: 'Why people cannot get it, and what to use instead. Needed unless it is available.',
    examples: [{ en: 'We do not have advisers in Scotland. Phone us instead.' }],
    optional: true,
  },
  eligibility: {
    is: 'localised',
    description: 'Who can use it, if it is not for everyone.',
    examples: [{ en: 'You must live in Anytown.' }],
    optional: true,
  },
  ageMin: {
    is: 'number',
    least: 0,
    most: 130,
    description: 'The youngest it is for, in years.',
    examples: [18],
    optional: true,
  },
  ageMax: {
    is: 'number',
    least: 0,
    most: 130,
    description: 'The oldest it is for, in years.',
    examples: [25],
    optional: true,
  },
  nations: {
    ...nationList,
    description: 'The nations it is for. Leave it out when it is for everyone.',
    optional: true,
  },
  languages: {
    ...languageList,
    description: 'Languages it is given in. Leave it out when they are those of its channels and places.',
    optional: true,
  },
  cost: {
    is: 'either',
    description: 'What it costs the person. Leave it out when it is free.',
    examples: ['free', { pounds: 12.5, description: { en: 'for printing' } }],
    choices: { free: 'It costs nothing' },
    record: cost,
    optional: true,
  },
  channels: { ...channelIds, description: 'The ids of the channels that reach this help.', optional: true },
  places: {
    is: 'list',
    least: 1,
    of: {
      is: 'text',
      format: 'reference',
      description: 'The id of an entry in the places list of this file.',
      examples: ['anytown-library'],
    },
    description: 'The ids of the places where people get this help.',
    examples: [['anytown-library']],
    optional: true,
  },
  assurance: { ...assurance, optional: true },
  ...reviewedFields,
}
