import { channel } from './channel.shape.js'
import type { QuestionHelp, Service, SupportDirectory } from './directory.js'
import { hours, reviewDates, reviewedFields } from './hours.shape.js'
import { channelIds, nationList } from './lists.shape.js'
import { offer } from './offer.shape.js'
import { place } from './place.shape.js'
import type { AnyRecordField, Fields, RecordField } from './shape.js'

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
  places: {
    is: 'list',
    least: 0,
    of: record('A place where someone helps.', place),
    description: 'Places where people can get help face to face.',
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
