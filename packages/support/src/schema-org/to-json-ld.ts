import { channelName, channelsInOrder, type ContactChannel } from '../channels.js'
import type { Hours, Language, Nation, ResponseTime, SupportDirectory } from '../directory.js'
import type { SupportOffer } from '../offer.js'
import { callCost } from '../phone.js'
import type { Place } from '../place.js'
import { facilityWords } from '../places.js'
import { textIn } from '../text.js'
import { wordsIn } from '../words.js'
import { strings } from './nations.strings.js'
import { specialHours, usualHours } from './opening-hours.js'

/** A record of schema.org. */
export interface JsonLdRecord {
  '@type': string
  [name: string]: unknown
}

/** A whole document of schema.org, for search engines and assistants. */
export interface JsonLd extends JsonLdRecord {
  '@context': 'https://schema.org'
}

/** Options of `toJsonLd`. */
export interface JsonLdOptions {
  /** The language of the page that it is for. */
  language: Language
  /** The whole address of that page. Needed for channels whose `url` is a path on your own site: they are left out without it. */
  url?: string
  /** `GovernmentService` for a service of a government. `Service`, unless set. */
  type?: 'Service' | 'GovernmentService'
  /** Who runs the service. Its name is that of the service, unless set. */
  organization?: { name: string; url?: string }
}

interface Writer extends JsonLdOptions {
  directory: SupportDirectory
  hours: ReadonlyMap<string, Hours>
}

/** Leaves out what has no value. */
const record = (type: string, fields: Record<string, unknown>): JsonLdRecord => ({
  '@type': type,
  ...Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ),
})

const idOf = ({ url = '' }: Writer, ...name: string[]): string => `${url.split('#')[0]}#${name.join('-')}`

/** A web address in full. Undefined for a path on a site that we do not know. */
const wholeUrl = (path: string | undefined, { url }: Writer): string | undefined =>
  path?.startsWith('/') ? url && new URL(path, url).href : path

const areas = (nations: readonly Nation[] | undefined, { language }: Writer): JsonLdRecord[] | undefined =>
  nations?.map((nation) => record('AdministrativeArea', { name: wordsIn(strings, language)[nation] }))

/** ISO 8601. It has no working days, and 2 working days can be 4 days, so those are left out. */
const duration = (time: ResponseTime | undefined): string | undefined =>
  time && time.unit !== 'working-day' ? `PT${time.amount}${time.unit === 'minute' ? 'M' : 'H'}` : undefined

const postalAddress = (lines: readonly string[], rest: Record<string, unknown>): JsonLdRecord =>
  record('PostalAddress', { streetAddress: lines.join(', '), ...rest, addressCountry: 'GB' })

/** Phone, text and email. What is on the web is in the ServiceChannel. */
function contactPoint(channel: ContactChannel, writer: Writer): JsonLdRecord | undefined {
  const { kind, telephone, relayNumber, email, hours, languages, nations, urgent } = channel
  if (!telephone && !email) return undefined
  const options = [
    ...(telephone && callCost(telephone) === 'free' ? ['https://schema.org/TollFree'] : []),
    ...(kind === 'relay' || kind === 'textphone' ? ['https://schema.org/HearingImpairedSupported'] : []),
  ]
  return record('ContactPoint', {
    '@id': idOf(writer, 'contact', channel.id),
    name: channelName(channel, writer.language),
    contactType: urgent ? 'emergency' : 'customer support',
    telephone: relayNumber ?? telephone,
    email,
    contactOption: options,
    areaServed: areas(nations ?? writer.directory.nations, writer),
    availableLanguage: languages,
    hoursAvailable: hours && [...usualHours(hours), ...specialHours(hours)],
  })
}

function serviceChannel(channel: ContactChannel, writer: Writer): JsonLdRecord {
  const { kind, description, telephone, email, address, responseTime, languages } = channel
  const contact = telephone || email ? { '@id': idOf(writer, 'contact', channel.id) } : undefined
  const mail = address && kind !== 'in-person' ? postalAddress(address, {}) : undefined
  return record('ServiceChannel', {
    '@id': idOf(writer, 'channel', channel.id),
    name: channelName(channel, writer.language),
    description: description && textIn(description, writer.language),
    availableLanguage: languages,
    processingTime: duration(responseTime),
    [kind === 'sms' ? 'serviceSmsNumber' : 'servicePhone']: telephone && contact,
    serviceUrl: wholeUrl(channel.url, writer),
    servicePostalAddress: mail,
    serviceLocation:
      address && !mail
        ? record('Place', {
            name: channelName(channel, writer.language),
            address: postalAddress(address, {}),
            openingHoursSpecification: channel.hours && usualHours(channel.hours),
            specialOpeningHoursSpecification: channel.hours && specialHours(channel.hours),
          })
        : undefined,
  })
}

function placeChannel(place: Place, writer: Writer): JsonLdRecord {
  const { language, hours: sets } = writer
  const { id, name, description, address, postcode, nation, location, telephone, url, facilities } = place
  const hours = place.hours === undefined ? undefined : sets.get(place.hours)
  const locality = address.length > 1 ? { addressLocality: address.at(-1) } : {}
  return record('ServiceChannel', {
    '@id': idOf(writer, 'place', id),
    name: textIn(name, language),
    description: description && textIn(description, language),
    availableLanguage: place.languages ?? writer.directory.languages,
    serviceUrl: wholeUrl(url, writer),
    serviceLocation: record('Place', {
      name: textIn(name, language),
      address: postalAddress(address.length > 1 ? address.slice(0, -1) : address, {
        ...locality,
        addressRegion: wordsIn(strings, language)[nation],
        postalCode: postcode,
      }),
      geo: location && record('GeoCoordinates', { ...location }),
      telephone,
      amenityFeature: facilities?.map((each) =>
        record('LocationFeatureSpecification', { name: facilityWords(each, language), value: true }),
      ),
      openingHoursSpecification: hours && usualHours(hours),
      specialOpeningHoursSpecification: hours && specialHours(hours),
    }),
  })
}

function offerService(offer: SupportOffer, writer: Writer): JsonLdRecord {
  const { language, directory } = writer
  const { id, name, description, provider, nations, cost, channels = [], places = [] } = offer
  const price = typeof cost === 'object' ? cost : { pounds: 0 }
  const isOn = (list: readonly { id: string; availability?: string }[] | undefined, wanted: string): boolean =>
    list?.some((each) => each.id === wanted && (each.availability ?? 'available') === 'available') ?? false
  return record('Service', {
    '@id': idOf(writer, 'offer', id),
    name: textIn(name, language),
    description: description && textIn(description, language),
    provider: record('Organization', { name: textIn(provider.name, language) }),
    areaServed: areas(nations ?? directory.nations, writer),
    availableChannel: [
      ...channels.filter((each) => isOn(directory.channels, each)).map((each) => idOf(writer, 'channel', each)),
      ...places.filter((each) => isOn(directory.places, each)).map((each) => idOf(writer, 'place', each)),
    ].map((reference) => ({ '@id': reference })),
    offers: record('Offer', {
      price: price.pounds,
      priceCurrency: 'GBP',
      description: price.description && textIn(price.description, language),
    }),
  })
}

/**
 * A support directory as schema.org JSON-LD, for search engines and assistants. Only what people can use today is in it:
 * schema.org has no word for "not offered". Channels are in the one order that every page keeps.
 * Each fact is in it once, so a number that changes in the directory changes here.
 * Times of response in working days are left out, because ISO 8601 has no working days.
 * @param directory checked, from `loadDirectory`
 * @throws TypeError when `url` is not a whole web address and a channel needs it
 */
export function toJsonLd(directory: SupportDirectory, options: JsonLdOptions): JsonLd {
  const hours = new Map(directory.hours?.map((each) => [each.id, each]))
  const writer: Writer = { ...options, directory, hours }
  const { language, url, type = 'Service', organization } = options
  const name = textIn(directory.service.name, language)
  const isOn = ({ availability = 'available' }: { availability?: string }): boolean => availability === 'available'
  const channels = channelsInOrder(directory).filter(isOn)
  return {
    '@context': 'https://schema.org',
    ...record(type, {
      '@id': idOf(writer, 'service'),
      name,
      url,
      areaServed: areas(directory.nations, writer),
      provider: record(type === 'Service' ? 'Organization' : 'GovernmentOrganization', {
        name: organization?.name ?? name,
        url: organization?.url,
        contactPoint: channels.flatMap((channel) => contactPoint(channel, writer) ?? []),
      }),
      availableChannel: [
        ...channels.map((channel) => serviceChannel(channel, writer)),
        ...(directory.places ?? []).filter(isOn).map((place) => placeChannel(place, writer)),
      ],
      isRelatedTo: (directory.offers ?? []).filter(isOn).map((offer) => offerService(offer, writer)),
    }),
  }
}

const escapes: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/**
 * JSON-LD as text that can stand inside `<script type="application/ld+json">`: nothing in it can end the script, whatever
 * the directory says. HTML standard, "Restrictions for contents of script elements".
 * @param data from `toJsonLd`
 */
export const jsonLdScript = (data: JsonLd): string =>
  JSON.stringify(data).replaceAll(/[<>&\u2028\u2029]/g, (character) => escapes[character]!)
