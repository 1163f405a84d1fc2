import { channelName } from '../channels.js'
import type { Channel, Hours, Localised, SupportDirectory } from '../directory.js'
import { relayNumber } from '../phone.js'
import { place as placeShape } from '../place.shape.js'
import type { Place } from '../place.js'
import type {
  OpenReferralAddress,
  OpenReferralContact,
  OpenReferralLanguage,
  OpenReferralLocation,
  OpenReferralPhone,
} from './hsds.js'
import { held, nationAreas, position, shapes } from './records.js'
import { attributesOf, type Fact, factsOf } from './taxonomy.js'
import type { Ids } from './uuid.js'
import { schedulesOf } from './write-hours.js'

/** What a record needs to be written: names for records, hours by id, and where paths start. */
export interface Writer {
  ids: Ids
  directory: SupportDirectory
  hours: ReadonlyMap<string, { hours: Hours; index: number }>
  site?: string
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

/** A language. HSDS has codes of ISO 639, so what follows the first part of a tag is a fact of ours. */
export const languageOf = (tag: string, ids: Ids, ...owner: (string | number)[]): OpenReferralLanguage => {
  const code = tag.split('-')[0]!
  const facts = [{ code: 'language.tag', value: tag, description: 'The whole language tag (BCP 47).' }]
  return {
    id: ids(...owner, 'language', tag),
    name: names.of(tag) ?? tag,
    code,
    ...(code !== tag && { attributes: attributesOf(facts, ids, 'language', [...owner, tag]) }),
  }
}

/** A text that a field of HSDS holds in English. */
export const english = (text: Localised | undefined): string | undefined => text?.en

const phoneTypes: Partial<Record<Channel['kind'], OpenReferralPhone['type']>> = {
  sms: 'text',
  textphone: 'textphone',
  relay: 'textphone',
}

const postcode = /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/

/** Address lines as HSDS has them. The lines in the middle stay lines. */
function addressOf(
  lines: readonly string[],
  code: string,
  rest: Pick<OpenReferralAddress, 'id' | 'state_province' | 'address_type'>,
): OpenReferralAddress {
  const [first = '', ...others] = lines
  const city = others.pop() ?? ''
  return {
    id: rest.id,
    address_1: first,
    ...(others.length > 0 && { address_2: others.join('\n') }),
    city,
    state_province: rest.state_province,
    postal_code: code,
    country: 'GB',
    address_type: rest.address_type,
  }
}

/** A web address that works by itself. A path is on the service's own site. */
function wholeUrl(url: string | undefined, site: string | undefined): string | undefined {
  if (!url?.startsWith('/')) return url
  return site === undefined ? undefined : site.replace(/\/$/, '') + url
}

interface Common {
  id: string
  hours?: string | undefined
  languages?: string[] | undefined
}

const shared = (
  kind: 'channel' | 'place',
  { id, hours, languages }: Common,
  facts: readonly Fact[],
  { ids, hours: sets }: Writer,
): Pick<OpenReferralLocation, 'languages' | 'schedules' | 'attributes'> => {
  const set = hours === undefined ? undefined : sets.get(hours)
  return {
    ...(languages && { languages: languages.map((tag) => languageOf(tag, ids, kind, id)) }),
    ...(set && { schedules: schedulesOf(set.hours, set.index, ids) }),
    attributes: attributesOf(facts, ids, 'location', [kind, id]),
  }
}

const positionFact = (kind: 'channel' | 'place', index: number): Fact => ({
  code: position(kind),
  value: String(index),
  description: 'Where it is in the one order that people see everywhere.',
})

/** A channel as a location: a way to reach someone. */
export function channelLocation(channel: Channel, index: number, writer: Writer): OpenReferralLocation {
  const { ids, directory, site } = writer
  const { id, kind, telephone, email, url, address, relayOf } = channel
  const reached = relayOf && directory.channels.find((each) => each.id === relayOf)?.telephone
  // Relay UK's number is made from the phone number, here as on every page. It is not read back.
  const number = telephone ?? (reached ? relayNumber(reached) : undefined)
  const name = channelName(channel, 'en')
  const contact: OpenReferralContact = {
    id: ids('channel', id, 'contact'),
    name,
    ...(email && { email }),
    ...(number && { phones: [{ id: ids('channel', id, 'phone'), number, type: phoneTypes[kind] ?? 'voice' }] }),
  }
  const code = address && postcode.test(address.at(-1)!) ? address.at(-1)! : ''
  const lines = code ? address!.slice(0, -1) : (address ?? [])
  const type = !address ? 'virtual' : kind === 'in-person' ? 'physical' : 'postal'
  const web = wholeUrl(url, site)
  const inField = web !== undefined && web === url ? new Set([...held.channel, 'channel.url']) : held.channel
  return {
    id: ids('channel', id),
    location_type: type,
    ...(web && { url: web }),
    name,
    ...(channel.description && { description: channel.description.en }),
    ...(address &&
      type !== 'virtual' && {
        addresses: [
          addressOf(lines, code, { id: ids('channel', id, 'address'), state_province: '', address_type: type }),
        ],
      }),
    ...((email || number) && { contacts: [contact] }),
    ...shared(
      'channel',
      channel,
      [...factsOf(shapes.channel, channel, 'channel', inField), positionFact('channel', index)],
      writer,
    ),
  }
}

const forAccess = ['step-free', 'accessible-toilet', 'hearing-loop', 'quiet-space'] as const
const facilityField = placeShape.facilities.of as { choices: Record<string, string> }

/** A place as a location. */
export function placeLocation(place: Place, index: number, writer: Writer): OpenReferralLocation {
  const { ids, site } = writer
  const { id, telephone, url, location, nation, facilities = [] } = place
  const access = forAccess.filter((each) => facilities.includes(each))
  const web = wholeUrl(url, site)
  const inField = web !== undefined && web === url ? new Set([...held.place, 'place.url']) : held.place
  return {
    id: ids('place', id),
    location_type: 'physical',
    ...(web && { url: web }),
    name: place.name.en,
    ...(place.description && { description: place.description.en }),
    ...(place.directions && { transportation: place.directions.en }),
    ...(location && { latitude: location.latitude, longitude: location.longitude }),
    addresses: [
      addressOf(place.address, place.postcode, {
        id: ids('place', id, 'address'),
        state_province: nationAreas[nation].name,
        address_type: 'physical',
      }),
    ],
    ...(telephone && {
      contacts: [
        {
          id: ids('place', id, 'contact'),
          name: place.name.en,
          phones: [{ id: ids('place', id, 'phone'), number: telephone, type: 'voice' as const }],
        },
      ],
    }),
    ...(access.length > 0 && {
      accessibility: access.map((each) => ({
        id: ids('place', id, 'accessibility', each),
        description: facilityField.choices[each]!,
      })),
    }),
    ...shared(
      'place',
      place,
      [...factsOf(shapes.place, place, 'place', inField), positionFact('place', index)],
      writer,
    ),
  }
}
