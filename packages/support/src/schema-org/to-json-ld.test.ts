import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { channelName, channelsInOrder } from '../channels.js'
import type { SupportDirectory } from '../directory.js'
import { goodDirectory } from '../fixtures/directories.fixtures.js'
import { anyDirectory } from '../open-referral/any-directory.fixtures.js'
import { jsonLdScript, type JsonLdRecord, type OpeningHoursSpecification, toJsonLd } from './index.js'

type Found = JsonLdRecord & {
  provider: { contactPoint: (JsonLdRecord & { hoursAvailable: OpeningHoursSpecification[] })[] }
  availableChannel: JsonLdRecord[]
  isRelatedTo: JsonLdRecord[]
}
const made = (directory = goodDirectory(), url?: string): Found =>
  toJsonLd(directory, { language: 'en', ...(url !== undefined && { url }) }) as unknown as Found
const contact = (name: string, directory?: SupportDirectory): Found['provider']['contactPoint'][number] =>
  made(directory).provider.contactPoint.find((each) => each.name === name)!

describe('a directory for search engines', () => {
  test('is a service with its name, its nations and who runs it', () => {
    expect(made()).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Service',
      name: 'Apply for a lantern permit',
      areaServed: [
        { '@type': 'AdministrativeArea', name: 'England' },
        { '@type': 'AdministrativeArea', name: 'Wales' },
      ],
      provider: { '@type': 'Organization', name: 'Apply for a lantern permit' },
    })
    const organization = { name: 'Lantern Permits', url: 'https://www.example.com' }
    expect(toJsonLd(goodDirectory(), { language: 'en', type: 'GovernmentService', organization })).toMatchObject({
      '@type': 'GovernmentService',
      provider: { '@type': 'GovernmentOrganization', ...organization },
    })
  })

  test('is in Welsh on a Welsh page', () => {
    const text = JSON.stringify(toJsonLd(goodDirectory(), { language: 'cy' }))
    expect(text).toContain('Gwneud cais am drwydded llusern')
    expect(text).toContain('Cymru')
    expect(text).not.toContain('Apply for')
    expect(text).not.toContain('England')
  })

  test('has every channel that people can use, in the one order, with social media last, and then the places', () => {
    const all = made().availableChannel.map(({ name }) => name)
    const places = ['Anytown Library', 'Hilltop Centre']
    expect(all.slice(-places.length)).toEqual(places)
    const names = all.slice(0, -places.length)
    const printed = channelsInOrder(goodDirectory()).filter(({ availability }) => availability === 'available')
    expect(names).toEqual(printed.map((channel) => channelName(channel, 'en')))
    expect(names.slice(0, 3)).toEqual(['Phone', 'Relay UK', 'Webchat'])
    expect(names.at(-1)).toBe('Social media')
  })

  test('a phone line says who it is for, its languages, its hours, and that it is free when it is', () => {
    expect(contact('Welsh language phone line')).toMatchObject({
      '@type': 'ContactPoint',
      telephone: '+441632960002',
      contactType: 'customer support',
      areaServed: [{ name: 'Wales' }],
      availableLanguage: ['cy'],
    })
    expect(contact('Report a lantern fire').contactOption).toEqual(['https://schema.org/TollFree'])
    expect(contact('Phone')).not.toHaveProperty('contactOption')
  })

  test('hours: each span of the week, bank holidays, and days that differ', () => {
    const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((day) => `https://schema.org/${day}`)
    const type = { '@type': 'OpeningHoursSpecification' }
    expect(contact('Phone').hoursAvailable).toEqual([
      { ...type, dayOfWeek: weekdays, opens: '09:00', closes: '17:00' },
      { ...type, dayOfWeek: ['https://schema.org/Saturday'], opens: '09:00', closes: '12:00' },
      { ...type, dayOfWeek: ['https://schema.org/PublicHolidays'], opens: '00:00', closes: '00:00' },
      { ...type, opens: '09:00', closes: '12:00', validFrom: '2026-12-24', validThrough: '2026-12-24' },
      { ...type, opens: '00:00', closes: '00:00', validFrom: '2026-12-29', validThrough: '2026-12-31' },
    ])
  })

  test('past midnight, closing is earlier than opening. Midnight is 00:00. A whole day ends at 23:59', () => {
    const directory = goodDirectory()
    const spans = [{ opens: '18:00', closes: '02:00', overnight: true as const }]
    directory.hours![0]!.weekly = [
      { days: ['friday'], spans },
      { days: ['monday'], spans: [{ opens: '18:00', closes: '24:00' }] },
      { days: ['sunday'], spans: [{ opens: '00:00', closes: '24:00' }] },
    ]
    const times = contact('Phone', directory).hoursAvailable.slice(0, 3)
    expect(times.map(({ opens, closes }) => `${opens} to ${closes}`)).toEqual([
      '18:00 to 02:00',
      '18:00 to 00:00',
      '00:00 to 23:59',
    ])
    expect(contact('Report a lantern fire').hoursAvailable).toMatchObject([{ opens: '00:00', closes: '23:59' }])
  })

  test('the number of Relay UK is there, and is for people who cannot hear', () => {
    expect(contact('Relay UK')).toMatchObject({
      telephone: '18001 01632 960 001',
      contactOption: ['https://schema.org/HearingImpairedSupported'],
    })
  })

  test('change one phone number, and every place that it was in changes, Relay UK too', () => {
    const directory = goodDirectory()
    directory.channels[0]!.telephone = '+441632960111'
    expect(contact('Phone', directory).telephone).toBe('+441632960111')
    expect(contact('Relay UK', directory).telephone).toBe('18001 01632 960 111')
    expect(JSON.stringify(made(directory))).not.toMatch(/960 ?001/)
  })

  test('a phone number is written once: a channel refers to it', () => {
    expect(JSON.stringify(made()).split('+441632960001')).toHaveLength(2)
    const [phone] = made().availableChannel
    expect(phone!.servicePhone).toEqual({ '@id': contact('Phone')['@id'] })
  })

  test('a place has its address, where it is on the map, what is there and its hours', () => {
    const directory = goodDirectory()
    directory.places = [
      {
        id: 'library',
        name: { en: 'Anytown Library', cy: 'Llyfrgell Anytown' },
        kind: 'library',
        facilities: ['computer', 'step-free'],
        address: ['2 Example Street', 'Anytown'],
        postcode: 'AN1 2BB',
        nation: 'england',
        location: { latitude: 51.5, longitude: -0.1 },
        hours: 'helpline-hours',
        appointment: 'drop-in',
        telephone: '+441632960004',
      },
    ]
    expect(made(directory).availableChannel.at(-1)).toMatchObject({
      '@type': 'ServiceChannel',
      serviceLocation: {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          streetAddress: '2 Example Street',
          addressLocality: 'Anytown',
          addressRegion: 'England',
          postalCode: 'AN1 2BB',
          addressCountry: 'GB',
        },
        geo: { '@type': 'GeoCoordinates', latitude: 51.5, longitude: -0.1 },
        telephone: '+441632960004',
        amenityFeature: [
          { '@type': 'LocationFeatureSpecification', name: 'a computer you can use', value: true },
          { '@type': 'LocationFeatureSpecification', name: 'a way in without steps', value: true },
        ],
        specialOpeningHoursSpecification: [{ validFrom: '2026-12-24' }, { validThrough: '2026-12-31' }],
      },
    })
  })

  test('help that someone gives is a service of its own, with what it costs and how to reach it', () => {
    const directory = goodDirectory()
    directory.offers![0]!.channels = ['helpline', 'bsl']
    expect(made(directory).isRelatedTo.slice(0, 1)).toMatchObject([
      {
        '@type': 'Service',
        name: 'Help to fill in the form',
        provider: { name: 'Lantern Permits' },
        availableChannel: [{ '@id': '#channel-helpline' }],
        offers: { price: 0, priceCurrency: 'GBP' },
      },
    ])
  })

  test('a path on your own site is left out until the address of the page is known', () => {
    const directory = goodDirectory()
    directory.channels[3]!.url = '/webchat'
    const webchat = (url?: string): JsonLdRecord =>
      made(directory, url).availableChannel.find(({ name }) => name === 'Webchat')!
    expect(webchat()).not.toHaveProperty('serviceUrl')
    expect(webchat('https://service.example.com/get-support#top')).toMatchObject({
      '@id': 'https://service.example.com/get-support#channel-webchat',
      serviceUrl: 'https://service.example.com/webchat',
    })
  })

  test('minutes and hours to an answer are there. Working days are not: ISO 8601 has none', () => {
    const channel = (name: string): JsonLdRecord => made().availableChannel.find((each) => each.name === name)!
    expect(channel('Webchat').processingTime).toBe('PT5M')
    expect(channel('Email')).not.toHaveProperty('processingTime')
  })

  test('any directory: it is JSON, every reference leads to a record in it, and nobody is sent to what is not there', () => {
    fc.assert(
      fc.property(anyDirectory, (any) => {
        const data = toJsonLd(any, { language: 'cy', url: 'https://service.example.com/help' })
        const ids = new Set<string>()
        const references: string[] = []
        const walk = (value: unknown): void => {
          if (Array.isArray(value)) return value.forEach(walk)
          if (typeof value !== 'object' || value === null) return
          const { '@id': id, '@type': type } = value as { '@id'?: string; '@type'?: string }
          if (id !== undefined && type !== undefined) ids.add(id)
          if (id !== undefined && type === undefined) references.push(id)
          Object.values(value).forEach(walk)
        }
        walk(data)
        expect(references.filter((reference) => !ids.has(reference))).toEqual([])
        const off = [...any.channels, ...(any.places ?? [])].filter(
          ({ availability = 'available' }) => availability !== 'available',
        )
        for (const { id } of off)
          expect([...ids].filter((each) => each.endsWith(`#channel-${id}`))).toEqual(
            any.channels.some((channel) => channel.id === id && channel.availability === 'available')
              ? [expect.any(String)]
              : [],
          )
        expect(JSON.parse(jsonLdScript(data))).toEqual(JSON.parse(JSON.stringify(data)))
      }),
      { numRuns: 100 },
    )
  })
})

test('no text of a directory can end the script that it stands in', () => {
  const directory = goodDirectory()
  directory.channels[0]!.description!.en = '</script><script>alert(1)</script> & <!-- \u2028'
  const text = jsonLdScript(toJsonLd(directory, { language: 'en' }))
  expect(text).not.toMatch(/[<>&\u2028\u2029]/)
  expect(JSON.stringify(JSON.parse(text))).toContain('</script><script>alert(1)</script> & <!-- \u2028')
})
