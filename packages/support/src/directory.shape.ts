import { channel, nations } from './channel.shape.js'
import type { Nation, Provider, QuestionHelp, Service, SupportDirectory, SupportOffer } from './directory.js'
import { hours, reviewDates, reviewedFields } from './hours.shape.js'
import type { AnyRecordField, Fields, ListField, RecordField } from './shape.js'

const channelIds: ListField<string> = {
  is: 'list',
  least: 1,
  of: {
    is: 'text',
    format: 'reference',
    description: 'The id of an entry in the channels list of this file.',
    examples: ['helpline'],
  },
  description: 'The ids of channels, from the channels list in this file.',
  examples: [['helpline', 'webchat']],
}

const nationList: ListField<Nation> = {
  is: 'list',
  least: 1,
  of: { is: 'choice', description: 'A nation of the United Kingdom.', examples: ['wales'], choices: nations },
  description: 'Nations of the United Kingdom.',
  examples: [['england', 'wales']],
}

const service: Fields<Service> = {
  id: {
    is: 'text',
    format: 'id',
    description: 'A short name for the service. Small letters, numbers and hyphens.',
    examples: ['lantern-permit'],
  },
  name: {
    is: 'localised',
    description: 'The name of the service, as people see it.',
    examples: [{ en: 'Apply for a lantern permit', cy: 'Gwneud cais am drwydded llusern' }],
  },
}

const questionHelp: Fields<QuestionHelp> = {
  text: {
    is: 'localised',
    description: 'A short line that says people can get help. Leave it out to print the usual one.',
    examples: [{ en: 'We can fill in this form with you.' }],
    optional: true,
  },
  channels: { ...channelIds, description: 'The ids of the 1 or 2 channels to show beside every question.' },
}

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

const offer: Fields<SupportOffer> = {
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
    of: {
      is: 'choice',
      description: 'A kind of help.',
      examples: ['digital'],
      choices: {
        digital: 'Help to get online or use the form',
        emotional: 'Someone to talk to when it is stressful',
        procedural: 'Help to understand what happens and when',
        'legal-signpost': 'Where to get legal advice',
      },
    },
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
    description: 'How the help is given.',
    examples: [['helps-you']],
  },
  eligibility: {
    is: 'localised',
    description: 'Who can use it, if it is not for everyone.',
    examples: [{ en: 'You must live in Anytown.' }],
    optional: true,
  },
  nations: {
    ...nationList,
    description: 'The nations it is for. Leave it out when it is for everyone.',
    optional: true,
  },
  channels: { ...channelIds, description: 'The ids of the channels that reach this help.' },
  ...reviewedFields,
}

const record = <T>(description: string, fields: Fields<T>): RecordField<T> => ({ is: 'record', description, fields })

const directory: Fields<SupportDirectory> = {
  $schema: {
    is: 'text',
    format: 'schema-address',
    description: 'Where the rules for this file are, so that your editor can help you fill it in.',
    examples: ['./node_modules/@handrail/support/schema/support-directory.schema.json'],
    optional: true,
  },
  service: record('The service this file is for.', service),
  languages: {
    is: 'list',
    least: 1,
    of: { is: 'text', format: 'language', description: 'A language code.', examples: ['en', 'cy'] },
    description: 'The languages of the service. Every text in this file then needs each of them.',
    examples: [['en'], ['en', 'cy']],
  },
  nations: {
    ...nationList,
    description: 'The nations the service is for. Each one needs a channel, even if it is not offered there.',
    optional: true,
  },
  hours: {
    is: 'list',
    least: 0,
    of: record('Opening hours that one or more channels share.', hours),
    description: 'Opening hours. Write each set once, and use its id in the channels that keep those hours.',
    optional: true,
  },
  channels: {
    is: 'list',
    least: 1,
    of: record('One way to reach you.', channel),
    description: 'Every way to reach you, in the order people see them. The order is the same on every page.',
  },
  questionHelp: {
    ...record('The line of help that is printed beside every question.', questionHelp),
    examples: [{ channels: ['helpline'] }],
    optional: true,
  },
  offers: {
    is: 'list',
    least: 0,
    of: record('Help that someone gives with the service.', offer),
    description: 'The help people can get, who gives it and how to reach them.',
    optional: true,
  },
  ...reviewedFields,
  ...reviewDates,
}

/** The shape of the whole file. */
export const directoryShape: AnyRecordField = {
  is: 'record',
  description: 'Everything a service tells people about getting help. Each fact is in this file once.',
  fields: directory,
}
