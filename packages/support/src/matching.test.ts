import { describe, expect, it } from 'vitest'
import type { SupportDirectory } from './directory.js'
import { goodDirectory } from './fixtures/directories.fixtures.js'
import { parseDirectory } from './load.js'
import { matchSupport, needsFrom } from './matching.js'

const directory = goodDirectory()
const ids = (options: Parameters<typeof matchSupport>[1], from: SupportDirectory = directory): string[] =>
  matchSupport(from, options).matches.map(({ offer }) => offer.id)

describe('help that fits', () => {
  it('is found for several needs at once, with the needs each offer is for', () => {
    const { matches } = matchSupport(directory, { needs: ['high-stakes', 'skills', 'confidence'] })
    expect(matches.map(({ offer, needs }) => [offer.id, needs])).toEqual([
      ['fill-in-with-you', []],
      ['sit-with-you', ['skills', 'confidence']],
      ['advice', ['high-stakes']],
    ])
  })

  it('stands in the order of the directory, whatever order the needs are in', () => {
    expect(ids({ needs: ['no-id-or-documents', 'skills'] })).toEqual(ids({ needs: ['skills', 'no-id-or-documents'] }))
  })

  it('is every kind of help when someone says nothing, or that it is something else', () => {
    const all = ['fill-in-with-you', 'sit-with-you', 'advice']
    expect(ids({})).toEqual(all)
    expect(ids({ needs: ['something-else'] })).toEqual(all)
  })

  it('leaves out what is for another nation, age or way of helping', () => {
    expect(ids({ nation: 'wales' })).toEqual(['fill-in-with-you', 'advice'])
    expect(ids({ age: 16 })).toEqual(['fill-in-with-you', 'sit-with-you'])
    expect(ids({ mode: 'does-it-for-you' })).toEqual(['fill-in-with-you'])
  })

  it('comes with its channels in the order of every page, and its places in their nation', () => {
    const [form, sit] = matchSupport(directory, { nation: 'england' }).matches
    expect(form!.channels.map(({ id }) => id)).toEqual(['helpline', 'webchat'])
    expect(sit!.places.map(({ id }) => id)).toEqual(['anytown-library', 'harbour-post-office'])
  })

  it('says what would fit and is not offered, with the reason', () => {
    const { notOffered } = matchSupport(directory, { needs: ['disability-or-health'] })
    expect(notOffered.map(({ id, because }) => [id, because?.en])).toEqual([
      ['home-visit', 'We do not have enough advisers. We can help you on the phone.'],
    ])
  })

  it('says which needs nothing is for, so that someone can be asked', () => {
    const { offers = [], ...rest } = goodDirectory()
    const only = parseDirectory({ ...rest, offers: offers.filter(({ id }) => id === 'sit-with-you') })
    expect(matchSupport(only, { needs: ['skills', 'literacy'] }).unmet).toEqual(['literacy'])
    expect(matchSupport(directory, { needs: ['literacy'] }).unmet).toEqual([])
  })
})

describe('help in a language', () => {
  it('is spoken, or has an interpreter, and the rest is left out', () => {
    const found = (language: string) =>
      matchSupport(directory, { language }).matches.map(({ offer, language: fit }) => [offer.id, fit])
    expect(found('pl')).toEqual([
      ['fill-in-with-you', 'interpreter'],
      ['sit-with-you', 'spoken'],
      ['advice', 'spoken'],
    ])
    expect(found('ur')).toEqual([['fill-in-with-you', 'interpreter']])
  })

  it('is not left out where nobody speaks it and there is no interpreter, and says so', () => {
    const { channels, ...rest } = goodDirectory()
    const silent = parseDirectory({
      ...rest,
      channels: channels.map((each) => ({ ...each, interpreter: 'no' as const })),
    })
    const { matches, nextStep } = matchSupport(silent, { language: 'ur' })
    expect(matches.map(({ language }) => language)).toEqual(['not-offered', 'not-offered', 'not-offered'])
    expect(nextStep.length).toBeGreaterThan(0)
  })

  it('treats a language with a region as the language', () => {
    expect(matchSupport(directory, { language: 'cy-GB' }).matches[0]!.language).toBe('spoken')
  })
})

describe('a next step', () => {
  it('is there even if no offer is', () => {
    const { offers: _, ...rest } = goodDirectory()
    const { matches, nextStep } = matchSupport(rest, { needs: ['skills'], nation: 'scotland', language: 'so' })
    expect(matches).toEqual([])
    expect(nextStep.map(({ id }) => id)).toEqual(['helpline'])
  })

  it('leads to another nation when there is nothing in theirs', () => {
    const { channels, offers: _, ...rest } = goodDirectory()
    const welsh = { ...rest, channels: channels.filter(({ id }) => id === 'welsh-line') }
    expect(matchSupport(welsh, { nation: 'scotland' }).nextStep.map(({ id }) => id)).toEqual(['welsh-line'])
  })

  it('says why when nothing at all is available', () => {
    const { channels, offers: _, ...rest } = goodDirectory()
    const shut = { ...rest, channels: channels.filter(({ id }) => id === 'bsl') }
    expect(matchSupport(shut).nextStep.map(({ because }) => because?.en)).toEqual([
      'We do not have an interpreter yet. You can use webchat or email.',
    ])
  })
})

describe('what someone sent', () => {
  it('is read as needs, each once, and anything else is passed over', () => {
    expect(needsFrom(['something-else', 'skills', 'skills', '<script>', 'access-device', '__proto__'])).toEqual([
      'access-device',
      'skills',
      'something-else',
    ])
  })
})
