import { channelName } from '../channels.js'
import { dateWords } from '../dates-and-times.js'
import type { Availability, Localised, Nation, SupportDirectory } from '../directory.js'
import { offer as offerShape } from '../offer.shape.js'
import type { SupportOffer } from '../offer.js'
import type {
  OpenReferralLocation,
  OpenReferralOrganization,
  OpenReferralPage,
  OpenReferralService,
  OpenReferralServiceArea,
} from './hsds.js'
import { held, nationAreas, position, shapes } from './records.js'
import { attributesOf, type Fact, factsOf } from './taxonomy.js'
import { type Ids, idsFor } from './uuid.js'
import { channelLocation, english, languageOf, placeLocation, type Writer } from './write-locations.js'

/** Options of `toOpenReferral`. */
export interface ToOpenReferralOptions {
  /** The address of the service's own site: `https://www.example.com`. Paths then become whole web addresses. */
  site?: string
  /** Who runs the service. HSDS needs a name and a description. The name of the service, unless set. */
  organization?: { name: string; description: string; website?: string }
}

const status: Record<Availability, OpenReferralService['status']> = {
  available: 'active',
  'not-offered': 'inactive',
  suspended: 'temporarily closed',
}

const areas = (
  nations: readonly Nation[] | undefined,
  ids: Ids,
  ...owner: string[]
): OpenReferralServiceArea[] | undefined =>
  nations?.map((nation) => {
    const { name, uri } = nationAreas[nation]
    return { id: ids(...owner, 'area', nation), name, service_area: name, uri }
  })

/** The languages of a text but English, as facts. */
const otherLanguages = (text: Localised | undefined, path: string): Fact[] =>
  text
    ? factsOf({ is: 'localised', description: 'The same text in another language.' }, text, path, new Set([path]))
    : []

/** Leaves out fields that have no value: HSDS has no undefined. */
const without = <T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never

/**
 * A support directory as Open Referral UK (HSDS 3) JSON: a page of services, whole, as `/services` gives them.
 * The first is the service itself, with every channel and place. Each offer is a service too. A channel or a place that is
 * not available is a service of its own that is not active, so that another system does not send people there.
 * `openReferralTable` says where each fact is and what survives.
 * @param directory checked, from `loadDirectory`
 */
export function toOpenReferral(directory: SupportDirectory, options: ToOpenReferralOptions = {}): OpenReferralPage {
  const ids = idsFor(directory.service.id)
  const writer: Writer = {
    ids,
    directory,
    hours: new Map(directory.hours?.map((hours, index) => [hours.id, { hours, index }])),
    ...(options.site !== undefined && { site: options.site }),
  }
  const runs = options.organization ?? {
    name: directory.service.name.en,
    description: `The team that runs ${directory.service.name.en}.`,
  }
  const organization: OpenReferralOrganization = { id: ids('organization'), ...runs }
  const channels = directory.channels.map((channel, index) => ({
    record: channel,
    name: channelName(channel, 'en'),
    location: channelLocation(channel, index, writer),
  }))
  const places = (directory.places ?? []).map((place, index) => ({
    record: place,
    name: place.name.en,
    location: placeLocation(place, index, writer),
  }))
  const all = [...channels, ...places]
  const isOn = ({ record }: (typeof all)[number]): boolean => (record.availability ?? 'available') === 'available'
  const at = (
    locations: readonly OpenReferralLocation[],
    ...owner: string[]
  ): OpenReferralService['service_at_locations'] =>
    locations.length === 0 ? undefined : locations.map((location) => ({ id: ids(...owner, location.id), location }))
  const here = all.filter(isOn).map(({ location }) => location)

  const whole: OpenReferralService = without({
    id: ids('service'),
    name: directory.service.name.en,
    status: 'active' as const,
    assured_date: directory.reviewed,
    organization,
    service_areas: areas(directory.nations, ids, 'service'),
    service_at_locations: at(here, 'service'),
    languages: directory.languages.map((tag) => languageOf(tag, ids, 'service')),
    contacts: here.flatMap(({ contacts = [] }) => contacts),
    attributes: attributesOf(factsOf(shapes.directory, directory, 'directory', held.directory), ids, 'service', []),
  })
  const notAvailable = all
    .filter((each) => !isOn(each))
    .map(({ record, name, location }): OpenReferralService => {
      const kind = 'appointment' in record ? 'place' : 'channel'
      return without({
        id: ids('not-available', kind, record.id),
        name,
        status: status[record.availability!],
        alert: english(record.because),
        organization,
        service_at_locations: at([location], 'not-available', kind, record.id),
        attributes: [],
      })
    })
  const byId = (kind: typeof channels | typeof places) =>
    new Map<string, (typeof all)[number]>(kind.map((each) => [each.record.id, each]))
  const [channelsById, placesById] = [byId(channels), byId(places)]
  const offers = (directory.offers ?? []).map((offer, index): OpenReferralService => {
    const reached = [
      ...(offer.channels ?? []).map((id) => channelsById.get(id)),
      ...(offer.places ?? []).map((id) => placesById.get(id)),
    ].filter((each) => each !== undefined)
    const off = (list: readonly string[] | undefined, among: typeof channelsById): string[] | undefined =>
      list?.filter((id) => !isOn(among.get(id)!))
    const locations = reached.filter(isOn).map(({ location }) => location)
    return without({
      ...offerService(offer, index, ids),
      service_at_locations: at(locations, 'offer', offer.id),
      attributes: attributesOf(
        [
          ...factsOf(shapes.offer, offer, 'offer', held.offer),
          ...factsOf(offerShape.channels, off(offer.channels, channelsById), 'offer.channels'),
          ...factsOf(offerShape.places, off(offer.places, placesById), 'offer.places'),
          { code: position('offer'), value: String(index), description: 'Where it is in the order of offers.' },
        ],
        ids,
        'service',
        ['offer', offer.id],
      ),
    })
  })
  const contents = [whole, ...offers, ...notAvailable]
  const size = contents.length
  return {
    total_items: size,
    total_pages: 1,
    page_number: 1,
    size,
    first_page: true,
    last_page: true,
    empty: false,
    contents,
  }
}

function offerService(offer: SupportOffer, index: number, ids: Ids): Omit<OpenReferralService, 'attributes'> {
  const { id, provider, availability = 'available', cost, assurance } = offer
  const price = typeof cost === 'object' ? cost : { pounds: 0 }
  const { scheme, by, on } = assurance ?? {}
  return without({
    id: ids('offer', id),
    name: offer.name.en,
    description: english(offer.description),
    status: status[availability],
    alert: english(offer.because),
    eligibility_description: english(offer.eligibility),
    minimum_age: offer.ageMin,
    maximum_age: offer.ageMax,
    assured_date: offer.reviewed,
    // For people who read the record. It is made from the facts, and not read back.
    accreditations:
      by && on ? `${scheme ? `${scheme.en}. ` : ''}Checked by ${by.en} on ${dateWords(on, 'en')}.` : undefined,
    organization: {
      id: ids('provider', provider.kind, provider.name.en),
      name: provider.name.en,
      description: offerShape.provider.fields.kind.choices[provider.kind],
    },
    service_areas: areas(offer.nations, ids, 'offer', id),
    languages: offer.languages?.map((tag) => languageOf(tag, ids, 'offer', id)),
    cost_options: [
      without({
        id: ids('offer', id, 'cost'),
        amount: price.pounds,
        currency: 'gbp' as const,
        amount_description: english(price.description),
        attributes: price.description
          ? attributesOf(otherLanguages(price.description, 'offer.cost.description'), ids, 'cost_option', [index])
          : undefined,
      }),
    ],
  })
}
