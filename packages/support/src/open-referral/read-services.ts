import type { Localised, Nation } from '../directory.js'
import type { Cost, SupportOffer } from '../offer.js'
import {
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
import { languagesOf, type LocationsRead, type Reached, type Use } from './read-locations.js'
import { inside } from '../problem.js'
import { position, shapes } from './records.js'
import { type Facts, readFacts, valueOf } from './taxonomy.js'
import { isRecord } from '../notes.js'

/** An offer and where it was. Ids of what reaches it are in the order that they were found. */
export interface OfferRead {
  position: number
  record: SupportOffer
}

const serviceFields = [
  'name',
  'description',
  'status',
  'alert',
  'eligibility_description',
  'minimum_age',
  'maximum_age',
  'assured_date',
  'last_modified',
  'contacts',
  'phones',
  'email',
  'schedules',
  'service_areas',
  'service_at_locations',
  'languages',
  'organization',
  'cost_options',
]

/** Whether people can use a service, in our words. */
export function useOf(service: Source): Use {
  const because = localised(textOf(service, 'alert'), undefined)
  if (service.status === 'temporarily closed') return { availability: 'suspended', because }
  return service.status === 'active' ? { availability: 'available' } : { availability: 'not-offered', because }
}

/** The channels and places at the locations of a service. */
export function reachedBy(service: Source, path: string, use: Use, locations: LocationsRead): Reached {
  const all = recordsOf(service, 'service_at_locations', path).map(({ entry, path: at }) =>
    isRecord(entry.location)
      ? locations.read(entry.location, inside(at, 'location'), use)
      : { channels: [], places: [] },
  )
  return {
    channels: [...new Set(all.flatMap(({ channels }) => channels))],
    places: [...new Set(all.flatMap(({ places }) => places))],
  }
}

/** The nations that a service is for, and areas that are smaller. */
export function areasOf(service: Source, path: string): { nations?: Nation[]; smaller: string[] } {
  const areas = recordsOf(service, 'service_areas', path).map(({ entry }) => ({
    nation: nationOf(textOf(entry, 'name'), textOf(entry, 'service_area'), textOf(entry, 'uri')),
    name: textOf(entry, 'name') ?? textOf(entry, 'service_area') ?? '',
  }))
  const nations = areas.flatMap(({ nation }) => nation ?? [])
  return {
    ...(nations.length > 0 && { nations }),
    smaller: areas.flatMap(({ nation, name }) => (nation || !name ? [] : [name])),
  }
}

const some = <T>(list: T[]): T[] | undefined => (list.length === 0 ? undefined : list)

/** An offer of ours that was exported. */
export function readOurOffer(
  service: Source,
  path: string,
  facts: Facts,
  reading: Reading,
  reached: Reached,
): OfferRead {
  const own = (valueOf(shapes.offer, facts, 'offer') ?? {}) as Partial<SupportOffer>
  const use = useOf(service)
  const organization = isRecord(service.organization) ? service.organization : {}
  const found = costOf(service, path, reading)
  noteTheRest(reading, service, [...serviceFields, 'accreditations'], path)
  const record = clean({
    ...own,
    id: own.id ?? newId(reading, nameOf(service), 'offer'),
    ...textFields(service, own),
    provider: { ...own.provider, name: localised(textOf(organization, 'name'), own.provider?.name) },
    ...(use.availability !== 'available' && { availability: use.availability }),
    because: localised(use.because?.en, own.because),
    ...areasOfOffer(service, path, own, reading),
    languages: languagesOf(service, path),
    cost: found === 'unknown' ? undefined : found,
    channels: some([...reached.channels, ...(own.channels ?? [])]),
    places: some([...reached.places, ...(own.places ?? [])]),
    reviewed: textOf(service, 'assured_date'),
  })
  return { position: Number(facts.get(position('offer')) ?? Infinity), record }
}

/** A service of another system, as an offer. Undefined when HSDS does not say what an offer must say. */
export function readTheirService(
  service: Source,
  path: string,
  reading: Reading,
  locations: LocationsRead,
  hours: HoursRead,
): OfferRead | undefined {
  const name = nameOf(service)
  if (isCopy(reading, service, path)) return undefined
  if (service.status !== 'active') {
    note(
      reading,
      name,
      path,
      `Its status is "${textOf(service, 'status') ?? 'not known'}", so we left it out.`,
      'If people need to know that it is not there, add an offer that is "not-offered" and say why.',
    )
    return undefined
  }
  noteTheRest(reading, service, serviceFields, path)
  const reached = reachedBy(service, path, { availability: 'available' }, locations)
  const contacts = locations.contacts(service, path, name)
  const channels = some([...new Set([...reached.channels, ...contacts])])
  const set = hours.idOf(service, path, name)
  if (set)
    note(
      reading,
      name,
      inside(path, 'schedules'),
      'Its hours are those of the whole service, and not of one phone line or place.',
      `Add "hours": "${set}" to the channels and places that keep them.`,
    )
  const { offer } = reading.ifMissing
  const organization = isRecord(service.organization) ? textOf(service.organization, 'name') : undefined
  if (!offer || !organization) {
    note(
      reading,
      name,
      path,
      'HSDS does not say all that an offer needs, so we left the offer out. We kept how to reach it.',
      organization
        ? 'Say what these services help with in "ifMissing": "offer".'
        : 'Add the organisation that gives it, and say what it helps with in "ifMissing": "offer".',
    )
    return undefined
  }
  const cost = costOf(service, path, reading)
  if (cost === 'unknown') return undefined
  const record = clean({
    ...textFields(service, {}),
    id: newId(reading, name, 'offer'),
    provider: { name: { en: organization }, kind: offer.provider },
    kinds: offer.kinds,
    modes: offer.modes,
    scope: offer.scope,
    ...areasOfOffer(service, path, {}, reading),
    languages: languagesOf(service, path),
    cost: cost ?? offer.cost,
    channels,
    places: some(reached.places),
    reviewed: textOf(service, 'assured_date'),
  })
  return { position: Infinity, record }
}

const clean = (record: Record<string, unknown>): SupportOffer =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as unknown as SupportOffer

const textFields = (service: Source, own: Partial<SupportOffer>): Record<string, unknown> => ({
  name: localised(textOf(service, 'name'), own.name),
  description: localised(textOf(service, 'description'), own.description),
  ageMin: numberOf(service, 'minimum_age'),
  ageMax: numberOf(service, 'maximum_age'),
})

/** Where and for whom. A directory knows nations, so a smaller area goes into the words about who can use it. */
function areasOfOffer(
  service: Source,
  path: string,
  own: Partial<SupportOffer>,
  reading: Reading,
): { nations?: Nation[]; eligibility: Localised | undefined } {
  const { nations, smaller } = areasOf(service, path)
  const words = [textOf(service, 'eligibility_description') ?? '', ...smaller].filter(Boolean).join(' ')
  if (smaller.length > 0)
    note(
      reading,
      nameOf(service),
      inside(path, 'service_areas'),
      'A directory knows nations, and this names an area that is smaller.',
      'We added the area to "eligibility". Check that it reads well.',
    )
  return { ...(nations && { nations }), eligibility: localised(words || undefined, own.eligibility) }
}

/** What it costs. Undefined when nothing says. `unknown` when something does, and it cannot be kept. */
function costOf(service: Source, path: string, reading: Reading): 'free' | Cost | undefined | 'unknown' {
  const options = recordsOf(service, 'cost_options', path)
  const words = textOf(service, 'fees_description') ?? textOf(service, 'fees')
  if (options.length === 0 && words === undefined) return undefined
  const prices = options.map(({ entry }) => ({ entry, pounds: numberOf(entry, 'amount') }))
  const currency = ({ entry }: (typeof prices)[number]): string => (textOf(entry, 'currency') ?? 'gbp').toLowerCase()
  const say = (wrong: string, fix: string): void =>
    note(reading, nameOf(service), inside(path, 'cost_options'), wrong, fix)
  if (prices.length === 0 || prices.some((price) => price.pounds === undefined || currency(price) !== 'gbp')) {
    say('Its price is not an amount in pounds, so we left the offer out.', 'Add the offer by hand, with its cost.')
    return 'unknown'
  }
  const dearest = prices.reduce((a, b) => (b.pounds! > a.pounds! ? b : a))
  if (prices.length > 1)
    say('It has several prices. We kept the highest.', 'Say who pays less in the description of the cost.')
  for (const { entry, path: at } of options)
    noteTheRest(reading, entry, ['amount', 'currency', 'amount_description'], at, nameOf(service))
  const { facts } = readFacts(dearest.entry.attributes)
  const others = valueOf({ is: 'localised', description: '' }, facts, 'offer.cost.description')
  const description = localised(textOf(dearest.entry, 'amount_description'), others)
  if (dearest.pounds === 0 && !description) return 'free'
  return { pounds: dearest.pounds!, ...(description && { description }) }
}
