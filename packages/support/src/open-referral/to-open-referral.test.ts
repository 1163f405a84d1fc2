import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { goodDirectory } from '../fixtures/directories.fixtures.js'
import type { SupportDirectory } from '../directory.js'
import { anyDirectory } from './any-directory.fixtures.js'
import { hsdsSchema } from './hsds.schema.fixtures.js'
import { type OpenReferralLocation, type OpenReferralService, taxonomyName, toOpenReferral } from './index.js'
import { uuidOf } from './uuid.js'

const ajv = new Ajv({ strict: false, allErrors: true })
ajv.addFormat('uuid', /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/)
ajv.addFormat('uri', (value: string) => URL.canParse(value))
ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/)
ajv.addFormat('date-time', (value: string) => !Number.isNaN(Date.parse(value)))
const accepts = ajv.compile(hsdsSchema)

const service = (directory: SupportDirectory, name: string): OpenReferralService =>
  toOpenReferral(directory).contents.find((each) => each.name === name)!
const locations = (directory: SupportDirectory): OpenReferralLocation[] =>
  toOpenReferral(directory).contents.flatMap(({ service_at_locations: all = [] }) =>
    all.map(({ location }) => location),
  )

describe('a directory as Open Referral UK', () => {
  test('passes the schema of HSDS 3, for any directory', () => {
    fc.assert(
      fc.property(anyDirectory, fc.constantFrom(undefined, 'https://service.example.com'), (any, site) => {
        const page = JSON.parse(JSON.stringify(toOpenReferral(any, site === undefined ? {} : { site }))) as object
        accepts(page)
        expect(accepts.errors).toBeNull()
      }),
      { numRuns: 100 },
    )
  })

  test('the schema refuses a field under a wrong name, an id that is no UUID and a status that is not one', () => {
    for (const change of [{ fone: '1' }, { id: 'helpline' }, { status: 'open' }]) {
      const page = toOpenReferral(goodDirectory())
      Object.assign(page.contents[0]!, change)
      expect(accepts(page)).toBe(false)
    }
  })

  test('a page has the service, each offer, and each channel or place that is not there by itself', () => {
    const page = toOpenReferral(goodDirectory())
    expect(page.contents.map(({ name, status }) => `${name}: ${status}`)).toEqual([
      'Apply for a lantern permit: active',
      'Help to fill in the form: active',
      'Someone to sit with you: active',
      'Free advice: active',
      'A visit at home: inactive',
      'British Sign Language video relay: inactive',
      'Harbour Post Office: temporarily closed',
    ])
    expect(page.total_items).toBe(7)
  })

  test('nobody is sent to a channel that is not offered: it is in no service that is active, and its reason is the alert', () => {
    const bsl = service(goodDirectory(), 'British Sign Language video relay')
    expect(bsl.alert).toBe('We do not have an interpreter yet. You can use webchat or email.')
    const active = toOpenReferral(goodDirectory()).contents.filter(({ status }) => status === 'active')
    expect(JSON.stringify(active)).not.toContain('bsl-video-relay')
  })

  test('a phone line has its number, its hours on the clock, and no fixed distance from UTC', () => {
    const helpline = locations(goodDirectory()).find(
      ({ contacts }) => contacts?.[0]?.phones?.[0]?.number === '+441632960001',
    )!
    const [first] = helpline.schedules!
    expect(first).toMatchObject({ freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '09:00', closes_at: '17:00' })
    expect(first).not.toHaveProperty('timezone')
    expect(first!.description).toBe(
      'Monday to Friday, 9am to 5pm. Saturday, 9am to midday. Closed on bank holidays. All times are United Kingdom time, in summer and in winter.',
    )
    expect(JSON.stringify(helpline.schedules)).toContain('Europe/London')
  })

  test('the number of Relay UK is made from the phone number: change one and the other changes', () => {
    const directory = goodDirectory()
    directory.channels[0]!.telephone = '+441632960111'
    const text = JSON.stringify(toOpenReferral(directory))
    expect(text).toContain('18001 01632 960 111')
    expect(text).not.toContain('960001')
    expect(text).not.toContain('960 001')
  })

  test('a path on the site of the service becomes a whole web address only when the site is given', () => {
    const directory = goodDirectory()
    directory.channels[3]!.url = '/webchat'
    const webchat = (all: OpenReferralLocation[]): string | undefined => all.find(({ name }) => name === 'Webchat')?.url
    expect(webchat(locations(directory))).toBeUndefined()
    const page = toOpenReferral(directory, { site: 'https://service.example.com/' })
    expect(webchat(page.contents[0]!.service_at_locations!.map(({ location }) => location))).toBe(
      'https://service.example.com/webchat',
    )
  })

  test('what HSDS has no field for is under one taxonomy, so that another system can pass over it', () => {
    const offer = service(goodDirectory(), 'Help to fill in the form')
    expect(new Set(offer.attributes.map(({ taxonomy_term: term }) => term.taxonomy))).toEqual(new Set([taxonomyName]))
    expect(offer.attributes.map(({ taxonomy_term: term }) => term.code)).toEqual(
      expect.arrayContaining(['offer.kinds:digital', 'offer.modes:helps-you', 'offer.scope:one-task', 'offer.name.cy']),
    )
    expect(
      offer.attributes.find(({ taxonomy_term: term }) => term.code === 'offer.kinds:digital')!.taxonomy_term
        .description,
    ).toBe('Help to get online or use the form')
  })

  test('an organisation has its own name when one is given', () => {
    const organization = { name: 'Lantern Permits', description: 'A team of Anytown Council.' }
    expect(toOpenReferral(goodDirectory(), { organization }).contents[0]!.organization).toMatchObject(organization)
  })
})

test('a UUID is the one that RFC 9562 says, whatever the name', () => {
  // Python: uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org'), and uuid.uuid5(uuid.NAMESPACE_URL, 'https://example.com/' + 'é' * 40)
  expect(uuidOf('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'python.org')).toBe('886313e1-3b8a-5372-9b90-0c9aee199e5d')
  expect(uuidOf('6ba7b811-9dad-11d1-80b4-00c04fd430c8', `https://example.com/${'é'.repeat(40)}`)).toBe(
    '8f6077dc-9eab-5fcb-9fb1-e823b4d7e511',
  )
})
