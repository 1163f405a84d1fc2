import { describe, expect, test } from 'vitest'
import { appointmentsOffered } from './appointments.js'
import { callBackOffered } from './call-back.js'
import type { SupportDirectory } from './directory.js'
import { officeHours } from './fixtures/directories.fixtures.js'
import { parseDirectory } from './load.js'

const at = new Date('2026-11-23T10:00:00Z')
const because = { en: 'Our advisers are in training.' }
const place = (id: string, more: object = {}) => ({
  id,
  name: { en: `Place ${id}` },
  kind: 'library',
  address: ['1 Example Street'],
  postcode: 'EX1 1EX',
  nation: 'england',
  appointment: 'needed',
  telephone: '+441632960004',
  hours: 'office',
  ...more,
})
const callback = { id: 'call-back', kind: 'callback', availability: 'available', url: '/call-back', hours: 'office' }
const video = { id: 'video', kind: 'video', availability: 'available', url: '/video', hours: 'saturday' }
const make = ({
  channels = [],
  places = [],
  offer = {},
  hours = [],
}: {
  channels?: object[]
  places?: object[]
  offer?: object
  hours?: object[]
}): SupportDirectory =>
  parseDirectory({
    service: { id: 'permit', name: { en: 'Permit' } },
    languages: ['en'],
    hours: [
      officeHours,
      {
        id: 'saturday',
        division: 'england-and-wales',
        weekly: [{ days: ['saturday'], spans: [{ opens: '10:00', closes: '12:00' }] }],
        bankHolidays: 'closed',
      },
      ...hours.map((each) => ({ bankHolidays: 'closed', ...each })),
    ],
    channels: [
      { id: 'helpline', kind: 'phone', availability: 'available', telephone: '+441632960001', hours: 'office' },
      ...channels,
    ],
    offers: [
      {
        id: 'meet',
        name: { en: 'Meet an adviser' },
        provider: { name: { en: 'Permits' }, kind: 'service-team' },
        kinds: ['procedural'],
        modes: ['helps-you'],
        scope: 'one-task',
        channels: ['helpline', ...(channels.some((each) => each === video) ? ['video'] : [])],
        ...(places.length > 0 && { places: places.map((each) => (each as { id: string }).id) }),
        ...offer,
      },
    ],
    ...(places.length > 0 && { places }),
    reviewed: '2026-11-02',
    reviewBy: '2027-05-02',
  })

describe('what is offered to someone who wants to be called', () => {
  test('is times when the line is open, and the ways to talk that the directory has', () => {
    const relay = { id: 'relay', kind: 'relay', availability: 'available', relayOf: 'helpline' }
    const languages = { languages: ['en', 'cy', 'bfi', 'pl'], interpreter: 'on-request' }
    const offered = callBackOffered(make({ channels: [{ ...callback, ...languages }, relay] }), at)
    expect(offered.channel?.id).toBe('call-back')
    expect(offered.times[0]).toMatchObject({ value: '2026-11-23T12:00/17:00' })
    // Nobody signs on the phone.
    expect(offered.ways).toEqual(['en', 'cy', 'pl', 'relay', 'interpreter'])
    expect(offered.withoutRelay).toBeUndefined()
  })

  test('can be times of a service’s own', () => {
    const times = [{ value: 'mornings', label: 'Weekday mornings' }]
    expect(callBackOffered(make({ channels: [callback] }), at, { times }).times).toEqual(times)
  })

  test.each([
    ['does not offer it', 'not-offered'],
    ['has switched it off', 'suspended'],
  ])('is nothing when the service %s, with the channel that says why', (_what, availability) => {
    const times = [{ value: 'mornings', label: 'Weekday mornings' }]
    const directory = make({ channels: [{ ...callback, availability, because }] })
    expect(callBackOffered(directory, at, { times })).toMatchObject({ channel: { because }, times: [], ways: [] })
  })

  test('is nothing when the directory has no such channel', () => {
    expect(callBackOffered(make({}), at)).toMatchObject({ times: [], ways: [] })
    expect(callBackOffered(make({}), at).channel).toBeUndefined()
  })

  test('can be one of several channels', () => {
    const directory = make({ channels: [callback, { ...callback, id: 'evenings', hours: 'saturday' }] })
    expect(callBackOffered(directory, at, { channel: 'evenings' }).times[0]).toMatchObject({ date: '2026-11-28' })
  })

  test('says why there is no Relay UK', () => {
    const relay = { id: 'relay', kind: 'relay', availability: 'not-offered', because, relayOf: 'helpline' }
    const offered = callBackOffered(make({ channels: [callback, relay] }), at)
    expect(offered.ways).toEqual(['en'])
    expect(offered.withoutRelay?.because).toEqual(because)
  })
})

describe('what is offered to someone who wants an appointment', () => {
  const places = [place('a'), place('b', { hours: 'saturday' }), place('c', { appointment: 'drop-in' })]

  test('is the ways and places of the offer that take appointments, with the times of each', () => {
    const offered = appointmentsOffered(make({ channels: [video], places }), 'meet', at, { days: 1 })
    expect(offered.ways).toEqual(['in-person', 'video', 'phone'])
    expect(offered.places.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(offered.timesAt).toEqual({
      a: ['2026-11-23T12:00/17:00'],
      b: ['2026-11-28T10:00/12:00'],
      phone: ['2026-11-23T12:00/17:00'],
      video: ['2026-11-28T10:00/12:00'],
    })
    expect(offered.times.map(({ value }) => value)).toEqual(['2026-11-23T12:00/17:00', '2026-11-28T10:00/12:00'])
  })

  test('leaves out what cannot be used, and keeps it to say why', () => {
    const suspended = { availability: 'suspended', because }
    const offered = appointmentsOffered(make({ places: [place('a', suspended), place('b')] }), 'meet', at)
    expect(offered.places.map(({ id }) => id)).toEqual(['b'])
    expect(offered.without.places.map(({ id }) => id)).toEqual(['a'])
    const noVideo = { ...video, ...suspended }
    const without = make({ channels: [noVideo], offer: { channels: ['helpline', 'video'] } })
    expect(appointmentsOffered(without, 'meet', at)).toMatchObject({
      ways: ['phone'],
      without: { channels: [{ id: 'video', because }] },
    })
  })

  test('leaves out places and ways that are full, so that nobody chooses what cannot be', () => {
    const directory = make({ channels: [video], places })
    const [afternoon, saturday] = ['2026-11-23T12:00/17:00', '2026-11-28T10:00/12:00']
    const taken = { a: [afternoon], video: [saturday] }
    const offered = appointmentsOffered(directory, 'meet', at, { days: 1, taken })
    expect(offered.ways).toEqual(['in-person', 'phone'])
    expect(offered.places.map(({ id }) => id)).toEqual(['b'])
    expect(offered.without).toMatchObject({ places: [{ id: 'a' }], channels: [{ id: 'video' }] })
    const everything = { ...taken, b: [saturday], phone: [afternoon] }
    expect(appointmentsOffered(directory, 'meet', at, { days: 1, taken: everything })).toMatchObject({
      ways: [],
      times: [],
    })
  })

  test('makes one time of one part of a day, whatever the hours of each place', () => {
    const early = {
      id: 'early',
      division: 'england-and-wales',
      weekly: [{ days: ['monday'], spans: [{ opens: '08:30', closes: '16:00' }] }],
    }
    const directory = make({ places: [place('a'), place('b', { hours: 'early' })], hours: [early] })
    const offered = appointmentsOffered(directory, 'meet', new Date('2026-11-22T10:00:00Z'), { days: 1 })
    expect(offered.times.map(({ value }) => value)).toEqual(['2026-11-23T08:30/12:00', '2026-11-23T12:00/17:00'])
    expect(offered.timesAt).toEqual({ a: offered.timesAt['b'], b: offered.timesAt['b'], phone: offered.timesAt['b'] })
  })

  test('meets people at any of the times at a place that has no hours', () => {
    const directory = make({ places: [place('a', { hours: undefined })] })
    const offered = appointmentsOffered(directory, 'meet', at, { days: 1 })
    expect(offered.timesAt['a']).toEqual(['2026-11-23T12:00/17:00'])
  })

  test('is nothing when the offer is not offered, or is not there', () => {
    const nothing = { ways: [], places: [], times: [], without: { places: [], channels: [] } }
    const not = make({ places, offer: { availability: 'not-offered', because } })
    expect(appointmentsOffered(not, 'meet', at)).toMatchObject({ ...nothing, offer: { because } })
    expect(appointmentsOffered(not, 'another', at)).toMatchObject(nothing)
  })

  test('can be for one nation', () => {
    const both = make({ places: [place('a'), place('w', { nation: 'wales' })] })
    expect(appointmentsOffered(both, 'meet', at, { nation: 'wales' }).places.map(({ id }) => id)).toEqual(['w'])
  })

  test('can have times of a service’s own, which count everywhere', () => {
    const times = [{ value: 'mornings', label: 'Weekday mornings' }]
    const offered = appointmentsOffered(make({ places }), 'meet', at, { times })
    expect(offered.times).toEqual(times)
    expect(offered.timesAt['b']).toEqual(['mornings'])
  })

  test('uses the first of two channels for one way to meet', () => {
    const second = {
      id: 'late',
      kind: 'phone',
      availability: 'available',
      telephone: '+441632960002',
      hours: 'saturday',
    }
    const two = make({ channels: [second], offer: { channels: ['late', 'helpline'] } })
    expect(appointmentsOffered(two, 'meet', at, { days: 1 }).timesAt).toEqual({ phone: ['2026-11-23T12:00/17:00'] })
  })
})
