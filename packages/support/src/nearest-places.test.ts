import { describe, expect, it } from 'vitest'
import { goodDirectory } from './fixtures/directories.fixtures.js'
import {
  type Geocoder,
  milesBetween,
  nearestPlaces,
  type NearestPlacesOptions,
  tidyPostcode,
} from './nearest-places.js'
import { distanceWords } from './places.js'

const directory = goodDirectory()
const nearHilltop: Geocoder = (postcode) => (postcode === 'HT1 1AB' ? { latitude: 51.61, longitude: -3.4 } : undefined)
const find = async (options: NearestPlacesOptions) => {
  const { places, ...rest } = await nearestPlaces(directory, { geocoder: nearHilltop, ...options })
  return { ...rest, ids: places.map(({ place }) => place.id), places }
}

describe('places near someone', () => {
  it('come nearest first, with how far away they are', async () => {
    const { order, ids, places } = await find({ postcode: 'ht11ab' })
    expect(order).toBe('near')
    expect(ids).toEqual(['hilltop-centre', 'anytown-library'])
    expect(places.map(({ miles = 0 }) => distanceWords(miles, 'en'))).toEqual([
      'Less than 1 mile away in a straight line',
      'About 100 miles away in a straight line',
    ])
  })

  it('are only those that have what someone needs there', async () => {
    expect((await find({ facilities: ['computer', 'step-free'] })).ids).toEqual(['anytown-library'])
    expect((await find({ languages: ['pl'] })).ids).toEqual(['hilltop-centre'])
    expect((await find({ nation: 'wales' })).ids).toEqual(['hilltop-centre'])
    expect((await find({ among: ['anytown-library'] })).ids).toEqual(['anytown-library'])
  })

  it('are shown with what they lack when none has it all', async () => {
    const { none, places } = await find({ facilities: ['computer', 'private-room'] })
    expect(none).toBe(true)
    expect(places.map(({ place, lacks }) => [place.id, lacks])).toEqual([
      ['anytown-library', ['private-room']],
      ['hilltop-centre', ['computer']],
    ])
  })

  it('say which of them are closed, and why', async () => {
    const { closed } = await find({})
    expect(closed.map(({ because }) => because?.en)).toEqual(['It is closed until 1 March 2027. Use Anytown Library.'])
  })

  it('are as many as were asked for', async () => {
    expect((await find({ postcode: 'HT1 1AB', most: 1 })).ids).toEqual(['hilltop-centre'])
  })
})

describe('when nobody knows where someone is, there is still an answer', () => {
  it('without a postcode: every place, in the order of the directory', async () => {
    expect(await find({})).toMatchObject({ order: 'listed', ids: ['anytown-library', 'hilltop-centre'] })
  })

  it('with a postcode that nobody knows: those with the same start first', async () => {
    expect(await find({ postcode: 'HT9 9ZZ' })).toMatchObject({
      order: 'unknown-postcode',
      ids: ['hilltop-centre', 'anytown-library'],
    })
  })

  it('with something that is no postcode', async () => {
    expect(await find({ postcode: 'hello' })).toMatchObject({
      order: 'not-a-postcode',
      ids: expect.any(Array) as string[],
    })
  })

  it.each<[string, Geocoder | undefined]>([
    ['there is none', undefined],
    [
      'it throws',
      () => {
        throw new Error('away')
      },
    ],
    ['it rejects', () => Promise.reject(new Error('away'))],
    ['it never answers', () => new Promise(() => {})],
  ])('with a geocoder that is away: %s', async (_, geocoder) => {
    const { order, places } = await nearestPlaces(directory, {
      postcode: 'HT1 1AB',
      patience: 5,
      ...(geocoder && { geocoder }),
    })
    expect(order).toBe('geocoder-away')
    expect(places.map(({ place }) => place.id)).toEqual(['hilltop-centre', 'anytown-library'])
  })

  it('with a geocoder that answers nonsense', async () => {
    const geocoder: Geocoder = () => ({ latitude: Number.NaN, longitude: 500 })
    expect((await find({ postcode: 'HT1 1AB', geocoder })).order).toBe('unknown-postcode')
  })
})

describe('distances', () => {
  it('are those on the ground: London to Cardiff is about 131 miles', () => {
    const miles = milesBetween({ latitude: 51.5074, longitude: -0.1278 }, { latitude: 51.4816, longitude: -3.1791 })
    expect(Math.round(miles)).toBe(131)
  })

  it('are said with no more precision than people can use', () => {
    expect([0.2, 1.2, 2.4, 9.4, 12.2, 48].map((miles) => distanceWords(miles, 'en'))).toEqual([
      'Less than 1 mile away in a straight line',
      'About 1 mile away in a straight line',
      'About 2 miles away in a straight line',
      'About 9 miles away in a straight line',
      'About 10 miles away in a straight line',
      'About 50 miles away in a straight line',
    ])
    expect(distanceWords(2, 'cy')).toBe('Tua 2 filltir i ffwrdd mewn llinell syth')
  })
})

it.each([
  ['sw1a1aa', 'SW1A 1AA'],
  [' M1  1AE ', 'M1 1AE'],
  ['EX1-1EX', 'EX1 1EX'],
  ['EX1', undefined],
  ['', undefined],
  ['12345', undefined],
])('the postcode "%s" is read as %s', (typed, tidy) => expect(tidyPostcode(typed)).toBe(tidy))
