import { availabilities, nations } from './channel.shape.js'
import { reviewedFields } from './hours.shape.js'
import { languageList } from './lists.shape.js'
import { assurance } from './offer.shape.js'
import type { Facility, GeoPoint, Place, PlaceKind } from './place.js'
import type { Fields } from './shape.js'

const kinds: Record<PlaceKind, string> = {
  library: 'A library',
  'post-office': 'A Post Office',
  'advice-centre': 'A place that gives advice',
  'online-centre': 'A place that helps people get online',
  jobcentre: 'A Jobcentre',
  'community-centre': 'A community centre',
  'law-centre': 'A law centre',
  'council-office': 'An office of the council',
  'health-centre': 'A health centre or hospital',
  court: 'A court or tribunal building',
  other: 'Another kind of place',
}

const facilities: Record<Facility, string> = {
  computer: 'A computer that people can use',
  'wi-fi': 'Free wi-fi',
  printer: 'A printer',
  scanner: 'A scanner, or someone who copies documents',
  'step-free': 'No steps on the way in',
  'accessible-toilet': 'An accessible toilet',
  'hearing-loop': 'A hearing loop',
  'private-room': 'A room where nobody else can hear',
  'quiet-space': 'A quiet place to wait',
  parking: 'Parking',
}

const location: Fields<GeoPoint> = {
  latitude: {
    is: 'number',
    least: -90,
    most: 90,
    decimal: true,
    description: 'Degrees north.',
    examples: [51.5],
  },
  longitude: {
    is: 'number',
    least: -180,
    most: 180,
    decimal: true,
    description: 'Degrees east. Most of the United Kingdom is west of 0, so the number starts with a minus.',
    examples: [-0.1],
  },
}

/** The shape of a place. */
export const place: Fields<Place> = {
  id: { is: 'text', format: 'id', description: 'A short name for this place.', examples: ['anytown-library'] },
  name: { is: 'localised', description: 'What the place is called.', examples: [{ en: 'Anytown Library' }] },
  kind: { is: 'choice', description: 'What sort of place it is.', examples: ['library'], choices: kinds },
  availability: {
    is: 'choice',
    description: 'Whether people can go there today. Leave it out when they can.',
    examples: ['suspended'],
    choices: availabilities,
    optional: true,
  },
  because: {
    is: 'localised',
    description: 'Why people cannot go there, and where to go instead. Needed unless it is available.',
    examples: [{ en: 'The library is closed for repairs. Use the town hall.' }],
    optional: true,
  },
  description: {
    is: 'localised',
    description: 'One or two short sentences about the help there. Do not repeat the hours.',
    examples: [{ en: 'Someone can sit with you while you fill in the form.' }],
    optional: true,
  },
  address: {
    is: 'list',
    least: 1,
    of: { is: 'text', format: 'words', description: 'One line of the address.', examples: ['2 Example Street'] },
    description: 'The address without the postcode, one entry for each line.',
    examples: [['2 Example Street', 'Anytown']],
  },
  postcode: { is: 'text', format: 'postcode', description: 'The postcode.', examples: ['AN1 2BB'] },
  nation: { is: 'choice', description: 'The nation it is in.', examples: ['england'], choices: nations },
  location: {
    is: 'record',
    description: 'Where it is on the map, so that people can find the nearest.',
    examples: [{ latitude: 51.5, longitude: -0.1 }],
    fields: location,
    optional: true,
  },
  hours: {
    is: 'text',
    format: 'reference',
    description: 'The id of the opening hours, from the hours list in this file.',
    examples: ['library-hours'],
    optional: true,
  },
  appointment: {
    is: 'choice',
    description: 'Whether people need an appointment.',
    examples: ['drop-in'],
    choices: {
      needed: 'People need an appointment',
      'drop-in': 'People can come without an appointment',
      both: 'People can make an appointment, or come without one',
    },
  },
  telephone: {
    is: 'text',
    format: 'telephone',
    description: 'The number to ask or to make an appointment, with +44 in place of the first 0 and no spaces.',
    examples: ['+441632960004'],
    optional: true,
  },
  url: {
    is: 'text',
    format: 'url',
    description: 'Where people make an appointment. It starts with https://, or with / on your own site.',
    examples: ['/get-support/appointment'],
    optional: true,
  },
  facilities: {
    is: 'list',
    least: 1,
    of: { is: 'choice', description: 'Something people find there.', examples: ['computer'], choices: facilities },
    description: 'What is there. People can look for places by it, so leave out what nobody has checked.',
    examples: [['computer', 'step-free']],
    optional: true,
  },
  languages: { ...languageList, optional: true },
  bring: {
    is: 'list',
    least: 1,
    of: { is: 'localised', description: 'One thing to bring.', examples: [{ en: 'a letter with your name on it' }] },
    description: 'What to bring, one thing in each entry.',
    optional: true,
  },
  directions: {
    is: 'localised',
    description: 'How to get there, in one or two short sentences.',
    examples: [{ en: 'Bus 4 stops outside. The way in is on Example Lane.' }],
    optional: true,
  },
  assurance: { ...assurance, optional: true },
  ...reviewedFields,
}
