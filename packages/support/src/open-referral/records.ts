import { channel } from '../channel.shape.js'
import { directoryShape } from '../directory.shape.js'
import { hours } from '../hours.shape.js'
import { offer } from '../offer.shape.js'
import { place } from '../place.shape.js'
import type { AnyRecordField, Fields } from '../shape.js'

const record = <T>(fields: Fields<T>): AnyRecordField => ({ is: 'record', description: 'A record.', fields })

/** The records that have facts in our taxonomy. */
type RecordKind = 'directory' | 'channel' | 'place' | 'offer' | 'hours'

/** The shape of each record, by the word that its facts start with. */
export const shapes: Record<RecordKind, AnyRecordField> = {
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
export const held: Record<RecordKind, ReadonlySet<string>> = {
  directory: paths('directory', '$schema source service.name languages nations hours channels offers places reviewed'),
  channel: paths('channel', 'source availability because name description telephone email address hours languages'),
  place: paths(
    'place',
    'source availability because name description directions address postcode nation location hours telephone languages',
  ),
  offer: paths(
    'offer',
    'source availability because name description provider.name eligibility ageMin ageMax nations languages cost channels places reviewed',
  ),
  hours: paths('hours', 'weekly exceptions alwaysOpen note'),
}

function paths(record: string, fields: string): ReadonlySet<string> {
  return new Set(fields.split(' ').map((field) => `${record}.${field}`))
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
