import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Nation } from './directory.js'
import { goodDirectory } from './fixtures/directories.fixtures.js'
import { matchSupport } from './matching.js'
import type { Barrier, Need, SupportOffer } from './offer.js'
import { barriers } from './offer.shape.js'

const nations: Nation[] = ['england', 'wales', 'scotland', 'northern-ireland']
const every = Object.keys(barriers) as Barrier[]
const needs = fc.uniqueArray(fc.constantFrom<Need>(...every, 'something-else'))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const asked = fc.record({
  needs: maybe(needs),
  nation: maybe(fc.constantFrom(...nations)),
  language: maybe(fc.constantFrom('en', 'cy', 'pl', 'ur', 'bfi', 'so')),
  age: maybe(fc.nat(120)),
  mode: maybe(fc.constantFrom('helps-you' as const, 'does-it-for-you' as const)),
})

/** The directory with each of its offers and channels changed at random. */
const directories = fc
  .record({
    offers: fc.array(
      fc.record({
        from: fc.nat(3),
        barriers: maybe(fc.uniqueArray(fc.constantFrom(...every), { minLength: 1 })),
        nations: maybe(fc.uniqueArray(fc.constantFrom(...nations), { minLength: 1 })),
      }),
      { maxLength: 6 },
    ),
    away: fc.infiniteStream(fc.boolean()),
  })
  .map(({ offers, away }) => {
    const directory = goodDirectory()
    const own = directory.offers!
    return {
      ...directory,
      channels: directory.channels.map((channel) =>
        away.next().value
          ? { ...channel, availability: 'suspended' as const, because: { en: 'It is away.' } }
          : channel,
      ),
      offers: offers.map(({ from, ...changed }, index): SupportOffer => {
        const set = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined))
        return { ...own[from]!, ...set, id: `offer-${index}` }
      }),
    }
  })

test('there is a next step for every nation, language and need, whatever the directory offers', () => {
  fc.assert(
    fc.property(directories, asked, (directory, options) => {
      const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
      const { matches, nextStep, unmet } = matchSupport(directory, given)
      expect(nextStep.length).toBeGreaterThan(0)
      const inDirectory = directory.offers.map(({ id }) => id)
      const found = matches.map(({ offer }) => inDirectory.indexOf(offer.id))
      expect(found).toEqual([...found].sort((a, b) => a - b))
      for (const { offer, needs: fits, channels, places } of matches) {
        expect(fits.every((need) => offer.barriers?.includes(need as Barrier))).toBe(true)
        expect([...channels, ...places].some(({ availability = 'available' }) => availability === 'available')).toBe(
          true,
        )
        if (options.nation && offer.nations) expect(offer.nations).toContain(options.nation)
      }
      expect(unmet.every((need) => options.needs?.includes(need))).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
