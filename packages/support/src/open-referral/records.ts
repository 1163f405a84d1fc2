import { channel } from '../channel.shape.js'
import { directoryShape } from '../directory.shape.js'
import { hours } from '../hours.shape.js'
import { offer } from '../offer.shape.js'
import { place } from '../place.shape.js'
import type { AnyRecordField, Fields } from '../shape.js'

const record = <T>(fields: Fields<T>): AnyRecordField => ({ is: 'record', description: 'A record.', fields })

/** The shape of each record, by the word that its facts start with. */
export const shapes = {
  directory: directoryShape,
  channel: record(channel),
  place: record(place),
  offer: record(offer),
  hours: record(hours),
}

/**
 * What fields of HSDS hold, for each record. All other fields are facts of our own taxonomy. `source` is in neither: it is a
 * note for the team that keeps the directory, and an export is for the public.
 */
export const held = {
  directory: new Set(
    [
      '$schema',
      'source',
      'service.name',
      'languages',
      'nations',
      'hours',
      'channels',
      'offers',
      'places',
      'reviewed',
    ].map((name) => `directory.${name}`),
  ),
  channel: new Set(
    [
      ...['source', 'availability', 'because', 'name', 'description', 'telephone', 'email', 'address', 'hours'],
      'languages',
    ].map((name) => `channel.${name}`),
  ),
  place: new Set(
    [
      ...['source', 'availability', 'because', 'name', 'description', 'address', 'postcode', 'nation', 'location'],
      ...['hours', 'telephone', 'languages', 'directions'],
    ].map((name) => `place.${name}`),
  ),
  offer: new Set(
    [
      ...[
        'source',
        'availability',
        'because',
        'name',
        'description',
        'provider.name',
        'eligibility',
        'ageMin',
        'ageMax',
      ],
      ...['nations', 'languages', 'cost', 'channels', 'places', 'reviewed'],
    ].map((name) => `offer.${name}`),
  ),
  hours: new Set(['weekly', 'exceptions', 'alwaysOpen', 'note'].map((name) => `hours.${name}`)),
}

/** The code of the fact that says where a record is in its list. */
export const position = (kind: 'channel' | 'place' | 'offer' | 'hours'): string => `${kind}.position`

/** The two letters that a day has in RFC 5545. */
export const dayCodes = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
} as const

/** Each nation, with the address that the Office for National Statistics gives it. */
export const nationAreas = {
  england: { name: 'England', uri: 'http://statistics.data.gov.uk/id/statistical-geography/E92000001' },
  wales: { name: 'Wales', uri: 'http://statistics.data.gov.uk/id/statistical-geography/W92000004' },
  scotland: { name: 'Scotland', uri: 'http://statistics.data.gov.uk/id/statistical-geography/S92000003' },
  'northern-ireland': {
    name: 'Northern Ireland',
    uri: 'http://statistics.data.gov.uk/id/statistical-geography/N92000002',
  },
} as const
