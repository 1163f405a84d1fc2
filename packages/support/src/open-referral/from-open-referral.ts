import type { SupportDirectory } from '../directory.js'
import { isRecord } from '../notes.js'
import type { Problem } from '../problem.js'
import {
  type IfMissing,
  isCopy,
  localised,
  nameOf,
  note,
  noteTheRest,
  type Reading,
  recordsOf,
  slugOf,
  type Source,
  textOf,
} from './read.js'
import { hoursReader } from './read-hours.js'
import { languagesOf, locationsReader } from './read-locations.js'
import { areasOf, type OfferRead, reachedBy, readOurOffer, readTheirService, useOf } from './read-services.js'
import { shapes } from './records.js'
import { checked } from './repair.js'
import { type Facts, readFacts, valueOf } from './taxonomy.js'

/** Options of `fromOpenReferral`. */
export interface FromOpenReferralOptions {
  /** What to use where the document does not say. Nothing is guessed: what is in neither is left out, with a note. */
  ifMissing?: IfMissing
}

/** What `fromOpenReferral` made of a document. */
export interface FromOpenReferralResult {
  /** A directory that passes every check of `loadDirectory`. Left out when the document has too little for one. */
  directory?: SupportDirectory
  /** What was not carried over, or could be read in several ways, and what to do. Print each with `problemWords`. */
  notes: Problem[]
}

/**
 * Reads Open Referral UK (HSDS 3) JSON as a support directory. Never throws, whatever it is given.
 * @param json text, or a value that was read from JSON already: a page of services, a list of them, or one service
 */
export function fromOpenReferral(
  json: unknown,
  { ifMissing = {} }: FromOpenReferralOptions = {},
): FromOpenReferralResult {
  const reading: Reading = { notes: [], ifMissing, taken: new Set(), copies: new Map() }
  const { notes } = reading
  const services = servicesIn(json, reading)
  if (!services) return { notes }
  const hours = hoursReader(reading)
  const locations = locationsReader(reading, hours)
  const offers: OfferRead[] = []
  const draft: Source = {}
  for (const { entry, path } of services) {
    const { facts } = readFacts(entry.attributes)
    const has = (start: string): boolean => [...facts.keys()].some((code) => code.startsWith(start))
    if (has('directory.')) {
      if (draft.service) {
        const fix = 'We used the first. Import the other into a directory of its own.'
        note(reading, nameOf(entry), path, 'The document has two services with a directory.', fix)
        continue
      }
      Object.assign(draft, wholeService(entry, path, facts, reading))
      reachedBy(entry, path, useOf(entry), locations)
      locations.contacts(entry, path, nameOf(entry), 'read-already')
    } else if (has('offer.')) {
      if (isCopy(reading, entry, path)) continue
      const reached = reachedBy(entry, path, { availability: 'available' }, locations)
      offers.push(readOurOffer(entry, path, facts, reading, reached))
    } else if (entry.status !== 'active' && isOfOurs(entry, path)) reachedBy(entry, path, useOf(entry), locations)
    else {
      const offer = readTheirService(entry, path, reading, locations, hours)
      if (offer) offers.push(offer)
    }
  }
  completeDraft(draft, services, reading)
  const inOrder = <T>(list: { position: number; record: T }[]): T[] =>
    list
      .map((each, index) => ({ ...each, index }))
      .sort((a, b) => a.position - b.position || 0 || a.index - b.index)
      .map(({ record }) => record)
  const channels = inOrder(locations.channels)
  const places = inOrder(locations.places)
  const sorted = (ids: string[] | undefined, all: { id: string }[]): string[] | undefined =>
    ids && all.flatMap(({ id }) => (ids.includes(id) ? [id] : []))
  Object.assign(draft, {
    channels,
    ...(places.length > 0 && { places }),
    ...(offers.length > 0 && {
      offers: inOrder(offers).map((offer) => ({
        ...offer,
        ...(offer.channels && { channels: sorted(offer.channels, channels) }),
        ...(offer.places && { places: sorted(offer.places, places) }),
      })),
    }),
  })
  const sets = inOrder(hours.all())
  if (sets.length > 0) draft.hours = sets
  if (channels.length === 0 || !draft.service || !draft.reviewed) {
    if (channels.length === 0)
      note(
        reading,
        '',
        '',
        'Nothing in the document says how to reach anyone.',
        'Add a channel to it, or write the directory by hand.',
      )
    return { notes }
  }
  const directory = checked(draft, reading)
  return { ...(directory && { directory }), notes }
}

/** The services of a document of any of the forms that are in use. */
function servicesIn(json: unknown, reading: Reading): { entry: Source; path: string }[] | undefined {
  let value: unknown
  try {
    // A copy of just the data: it cannot hold functions, loops or getters.
    value = JSON.parse(typeof json === 'string' ? json : JSON.stringify(json))
  } catch {
    note(reading, '', '', 'This is not JSON.', 'Give the text of a JSON file, or what JSON.parse made of it.')
    return undefined
  }
  const whole = Array.isArray(value) ? { contents: value } : value
  if (isRecord(whole)) {
    const { last_page: last, page_number: page, total_pages: pages } = whole
    if (last === false)
      note(
        reading,
        '',
        'last_page',
        `This is page ${String(page)} of ${String(pages)}.`,
        'Put the "contents" of every page in one list.',
      )
    for (const name of ['contents', 'services']) if (Array.isArray(whole[name])) return recordsOf(whole, name, '')
    if ('status' in whole) return [{ entry: whole, path: '' }]
  }
  note(reading, '', '', 'There are no services here.', 'Give a page of services, a list of them, or one service.')
  return undefined
}

const isOfOurs = (service: Source, path: string): boolean =>
  recordsOf(service, 'service_at_locations', path).some(
    ({ entry }) =>
      isRecord(entry.location) &&
      [...readFacts(entry.location.attributes).facts.keys()].some((code) => /^(channel|place)\./.test(code)),
  )

/** What the service of an export of ours says about the directory as a whole. */
function wholeService(service: Source, path: string, facts: Facts, reading: Reading): Source {
  const own = (valueOf(shapes.directory, facts, 'directory') ?? {}) as Partial<SupportDirectory>
  noteTheRest(reading, service, wholeFields, path)
  const { nations } = areasOf(service, path)
  return {
    ...own,
    service: { ...own.service, name: localised(textOf(service, 'name'), own.service?.name) },
    languages: languagesOf(service, path) ?? ['en'],
    ...(nations && { nations }),
    ...(textOf(service, 'assured_date') !== undefined && { reviewed: textOf(service, 'assured_date') }),
  }
}

const wholeFields = [
  'name',
  'status',
  'assured_date',
  'last_modified',
  'organization',
  'service_areas',
  'service_at_locations',
  'languages',
  'contacts',
  'phones',
  'email',
]

/** What a document of another system does not say, from the options or not at all. */
function completeDraft(draft: Source, services: { entry: Source }[], reading: Reading): void {
  const { service, languages, reviewed, reviewBy } = reading.ifMissing
  const first = services[0]?.entry
  if (service) draft.service ??= service
  if (!draft.service && first) {
    const name = nameOf(first)
    if (name) draft.service = { id: slugOf(name) || 'service', name: { en: name } }
    note(
      reading,
      name,
      '',
      'Nothing says which service these are there to help with, so we used the name of the first.',
      'Say it in "ifMissing": "service".',
    )
  }
  if (!draft.languages) {
    draft.languages = languages ?? ['en']
    if (!languages)
      note(
        reading,
        '',
        '',
        'HSDS does not say which language its text is in, so we read it as English.',
        'Say it in "ifMissing": "languages".',
      )
  }
  const dates = services.flatMap(({ entry }) => [
    textOf(entry, 'assured_date'),
    textOf(entry, 'last_modified')?.slice(0, 10),
  ])
  // The oldest: the facts are only as fresh as the one that was checked longest ago.
  draft.reviewed ??= reviewed ?? dates.filter((date) => date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date)).sort()[0]
  if (!draft.reviewed) {
    note(
      reading,
      '',
      '',
      'Nothing says when someone last checked these facts, so there is no directory.',
      'Check them, and give the day in "ifMissing": "reviewed".',
    )
    return
  }
  if (!draft.reviewBy && !reviewBy)
    note(
      reading,
      '',
      'reviewBy',
      'HSDS does not say when someone must check again, so we said that it is due now.',
      'Check the facts, then set "reviewed" and "reviewBy".',
    )
  draft.reviewBy ??= reviewBy ?? draft.reviewed
}
