import { contactFields } from '../channel.shape.js'
import { channelName } from '../channels.js'
import type { Availability, Channel, ChannelKind, LanguageTag, Localised } from '../directory.js'
import type { Place } from '../place.js'
import {
  e164,
  isCopy,
  localised,
  nameOf,
  nationOf,
  newId,
  note,
  noteTheRest,
  numberOf,
  type Reading,
  recordsOf,
  type Source,
  textOf,
} from './read.js'
import type { HoursRead } from './read-hours.js'
import { position, shapes } from './records.js'
import { type Facts, readFacts, valueOf } from './taxonomy.js'

interface Placed<T> {
  position: number
  record: T
}

/** Ids of the channels and places that a location was made into. */
export interface Reached {
  channels: string[]
  places: string[]
}

/** Whether what is at a location can be used, from the service it belongs to. */
export interface Use {
  availability: Availability
  because?: Localised | undefined
}

/** Reads locations, each once. */
export interface LocationsRead {
  read: (location: Source, path: string, use: Use) => Reached
  /** Phone numbers and email addresses of a record, as channels of their own, but for contacts that were read already. */
  contacts: (owner: Source, path: string, name: string, but?: 'read-already') => string[]
  channels: Placed<Channel>[]
  places: Placed<Place>[]
}

const locationFields = [
  'location_type',
  'url',
  'name',
  'description',
  'transportation',
  'latitude',
  'longitude',
  'languages',
  'addresses',
  'contacts',
  'phones',
  'schedules',
]

/** Languages, by the tag in our facts or the code of HSDS. */
export function languagesOf(owner: Source, path: string): LanguageTag[] | undefined {
  const tags = recordsOf(owner, 'languages', path).flatMap(({ entry }) => {
    const tag = readFacts(entry.attributes).facts.get('language.tag')
    const code = textOf(entry, 'code')
    return code === undefined ? [] : [tag?.startsWith(`${code}-`) ? tag : code]
  })
  return tags.length === 0 ? undefined : tags
}

/** The lines of an address, and its postcode by itself. */
function addressOf(owner: Source, path: string): { source: Source; lines: string[]; postcode: string } | undefined {
  const source = recordsOf(owner, 'addresses', path)[0]?.entry
  if (!source) return undefined
  const lines = ['attention', 'address_1', 'address_2', 'city', 'region'].flatMap((name) =>
    (textOf(source, name) ?? '').split('\n').filter((line) => line.trim() !== ''),
  )
  return { source, lines, postcode: textOf(source, 'postal_code') ?? '' }
}

/** The first phone number and email address of a location, wherever they are in it. */
function firstContact(owner: Source, path: string): { number?: string | undefined; email?: string | undefined } {
  const contacts = recordsOf(owner, 'contacts', path).map(({ entry }) => entry)
  const phones = [owner, ...contacts].flatMap((each) => recordsOf(each, 'phones', path))
  return {
    number: phones.map(({ entry }) => textOf(entry, 'number')).find((number) => number !== undefined),
    email: contacts.map((contact) => textOf(contact, 'email')).find((email) => email !== undefined),
  }
}

/** Leaves out what is undefined. */
const only = <T>(record: Record<string, unknown>): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T

export function locationsReader(reading: Reading, hours: HoursRead): LocationsRead {
  const before = new Map<string, Reached>()
  const channels: Placed<Channel>[] = []
  const places: Placed<Place>[] = []
  const byContact = new Map<string, string>()

  const read: LocationsRead['read'] = (location, path, use) => {
    const id = textOf(location, 'id')
    const copy = isCopy(reading, location, path)
    const known = copy && id !== undefined ? before.get(id) : undefined
    if (known) return known
    const { facts } = readFacts(location.attributes)
    const has = (start: string): boolean => [...facts.keys()].some((code) => code.startsWith(start))
    const reached = has('channel.')
      ? { channels: [readChannel(location, path, use, facts)], places: [] }
      : has('place.')
        ? { channels: [], places: [readPlace(location, path, use, facts)] }
        : readTheirs(location, path)
    for (const { entry, path: at } of recordsOf(location, 'contacts', path)) isCopy(reading, entry, at)
    if (id !== undefined) before.set(id, reached)
    return reached
  }

  function whereItIs(location: Source, path: string, own: unknown): { telephone?: string; url?: string } {
    const { number } = firstContact(location, path)
    const telephone = number === undefined ? undefined : e164(number)
    if (number !== undefined && telephone === undefined && !number.startsWith('18001'))
      note(
        reading,
        nameOf(location),
        path,
        `"${number}" is not a phone number that we can read.`,
        'Add it by hand, with +44.',
      )
    const web = textOf(location, 'url')
    const url = typeof own === 'string' && (web === undefined || web.endsWith(own)) ? own : web
    return only({ telephone, url })
  }

  function readChannel(location: Source, path: string, use: Use, facts: Facts): string {
    const own = (valueOf(shapes.channel, facts, 'channel') ?? {}) as Partial<Channel>
    const kind = own.kind as ChannelKind
    const usual = Object.hasOwn(contactFields, kind) ? channelName({ kind }, 'en') : undefined
    const name =
      own.name || textOf(location, 'name') !== usual ? localised(textOf(location, 'name'), own.name) : undefined
    const where = whereItIs(location, path, own.url)
    if (own.relayOf) delete where.telephone
    const address = addressOf(location, path)
    const id = own.id ?? newId(reading, nameOf(location), 'channel')
    const record = only<Channel>({
      ...own,
      id,
      ...use,
      because: localised(use.because?.en, own.because),
      name,
      description: localised(textOf(location, 'description'), own.description),
      ...where,
      email: firstContact(location, path).email,
      address: address && [...address.lines, ...(address.postcode ? [address.postcode] : [])],
      hours: hours.idOf(location, path, id),
      languages: languagesOf(location, path),
    })
    channels.push({ position: Number(facts.get(position('channel')) ?? Infinity), record })
    noteTheRest(reading, location, locationFields, path)
    return id
  }

  function readPlace(location: Source, path: string, use: Use, facts: Facts): string {
    const own = (valueOf(shapes.place, facts, 'place') ?? {}) as Partial<Place>
    const id = own.id ?? newId(reading, nameOf(location), 'place')
    const record = only<Place>({
      ...own,
      id,
      ...(use.availability !== 'available' && use),
      because: localised(use.because?.en, own.because),
      ...placeFields(location, path, own),
      hours: hours.idOf(location, path, id),
    })
    places.push({ position: Number(facts.get(position('place')) ?? Infinity), record })
    // Made from the facilities, so that systems that only know HSDS have them too.
    noteTheRest(reading, location, [...locationFields, 'accessibility'], path)
    return id
  }

  function placeFields(location: Source, path: string, own: Partial<Place>): Partial<Place> {
    const address = addressOf(location, path)
    const [latitude, longitude] = [numberOf(location, 'latitude'), numberOf(location, 'longitude')]
    const { source } = address ?? {}
    return only({
      name: localised(textOf(location, 'name'), own.name),
      description: localised(textOf(location, 'description'), own.description),
      directions: localised(textOf(location, 'transportation'), own.directions),
      address: address?.lines,
      postcode: address?.postcode,
      nation:
        (source && nationOf(textOf(source, 'state_province'), textOf(source, 'region'), textOf(source, 'country'))) ??
        reading.ifMissing.nation,
      location: latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
      ...whereItIs(location, path, own.url),
      languages: languagesOf(location, path),
    })
  }

  /** A location of another system: a place when it is somewhere, and channels for what else is there. */
  function readTheirs(location: Source, path: string): Reached {
    const name = nameOf(location)
    noteTheRest(reading, location, locationFields, path)
    const { appointment, placeKind = 'other', nation } = reading.ifMissing
    if (location.location_type !== 'physical') {
      if (textOf(location, 'url') !== undefined)
        note(
          reading,
          name,
          path,
          'It has a web address, and HSDS does not say what people find there.',
          'Add a channel by hand, such as webchat or a contact form.',
        )
      return { channels: contacts(location, path, name), places: [] }
    }
    const fields = placeFields(location, path, {})
    if (!appointment || !fields.nation) {
      const missing = [...(appointment ? [] : ['"appointment"']), ...(nation || fields.nation ? [] : ['"nation"'])]
      note(
        reading,
        name,
        path,
        'HSDS does not say all that a place needs, so we left this one out.',
        `Say it in "ifMissing": ${missing.join(' and ')}.`,
      )
      return { channels: [], places: [] }
    }
    const id = newId(reading, name, 'place')
    const set = hours.idOf(location, path, name)
    places.push({
      position: Infinity,
      record: only<Place>({ id, kind: placeKind, appointment, ...fields, hours: set }),
    })
    return { channels: [], places: [id] }
  }

  function contacts(owner: Source, path: string, name: string, but?: 'read-already'): string[] {
    const inside = recordsOf(owner, 'contacts', path).filter(
      ({ entry, path: at }) => !(isCopy(reading, entry, at) && but === 'read-already'),
    )
    const all = [{ entry: owner, path }, ...inside]
    return all.flatMap(({ entry, path: at }) => {
      if (entry !== owner) noteTheRest(reading, entry, ['email', 'phones'], at, name)
      const email = textOf(entry, 'email')
      return [
        ...recordsOf(entry, 'phones', at).flatMap((phone) => phoneChannel(phone.entry, phone.path, name)),
        ...(email === undefined ? [] : [channelFor('email', { email }, name)]),
      ]
    })
  }

  function phoneChannel(phone: Source, path: string, name: string): string[] {
    const type = textOf(phone, 'type') ?? 'voice'
    const kind = ({ voice: 'phone', cell: 'phone', text: 'sms', textphone: 'textphone' } as const)[type]
    const telephone = e164(textOf(phone, 'number') ?? '')
    noteTheRest(reading, phone, ['number', 'type', 'languages'], path, name)
    if (kind && telephone) return [channelFor(kind, { telephone, languages: languagesOf(phone, path) }, name)]
    note(
      reading,
      name,
      path,
      `We could not read "${textOf(phone, 'number') ?? ''}" of the type "${type}".`,
      'If people can call it, add a channel by hand, with +44.',
    )
    return []
  }

  /** One channel for each number and address, however many services have it. */
  function channelFor(kind: 'phone' | 'sms' | 'textphone' | 'email', fields: Partial<Channel>, name: string): string {
    const key = `${kind} ${fields.telephone ?? fields.email}`
    const known = byContact.get(key)
    if (known) return known
    const id = newId(reading, `${name} ${kind}`, kind)
    byContact.set(key, id)
    const record = only<Channel>({
      id,
      kind,
      availability: 'available',
      name: name ? { en: name } : undefined,
      ...fields,
    })
    channels.push({ position: Infinity, record })
    return id
  }

  return { read, contacts, channels, places }
}
