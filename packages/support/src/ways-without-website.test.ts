import { describe, expect, it } from 'vitest'
import type { Channel, SupportDirectory } from './directory.js'
import { goodDirectory } from './fixtures/directories.fixtures.js'
import { parseDirectory } from './load.js'
import type { SupportOffer } from './offer.js'
import { waysWithoutWebsite } from './ways-without-website.js'

const phone: Channel = { id: 'helpline', kind: 'phone', availability: 'available', telephone: '+441632960001' }
const relay: Channel = { id: 'relay', kind: 'relay', availability: 'available', relayOf: 'helpline' }
const address = ['Lantern Permits', '1 Example Street', 'Anytown', 'AN1 1AA']
const post: Channel = { id: 'post', kind: 'post', availability: 'available', address }
const paper: Channel = { id: 'paper', kind: 'paper-form', availability: 'available', address }
const desk: Channel = { id: 'desk', kind: 'in-person', availability: 'available', address }
const email: Channel = { id: 'email', kind: 'email', availability: 'available', email: 'permits@example.com' }

const offer = (changes: Partial<SupportOffer> = {}): SupportOffer => ({
  id: 'questions',
  name: { en: 'Answers to your questions' },
  provider: { name: { en: 'Lantern Permits' }, kind: 'service-team' },
  kinds: ['procedural'],
  modes: ['helps-you'],
  scope: 'one-task',
  channels: ['helpline'],
  ...changes,
})
const filledIn = offer({ id: 'filled-in', name: { en: 'We fill it in' }, modes: ['does-it-for-you'] })

const service = (channels: Channel[], offers?: SupportOffer[]): SupportDirectory =>
  parseDirectory({
    service: { id: 'lantern-permit', name: { en: 'Apply for a lantern permit' } },
    languages: ['en'],
    channels,
    ...(offers && { offers }),
    reviewed: '2026-11-02',
    reviewBy: '2027-05-02',
  })
/** Each way, with what people ask for there. */
const ways = (directory: SupportDirectory, nation?: 'wales' | 'england'): [string, string[]][] =>
  waysWithoutWebsite(directory, { nation }).ways.map(({ channel, offers }) => [channel.id, offers.map(({ id }) => id)])

describe('a phone line', () => {
  it('that is only for questions is no way to apply', () => {
    expect(ways(service([phone, paper], [offer()]))).toEqual([['paper', []]])
  })

  it('that nothing says more about is no way to apply', () => {
    expect(ways(service([phone, paper]))).toEqual([['paper', []]])
    expect(ways(service([phone, paper], []))).toEqual([['paper', []]])
  })

  it('where someone stays on the line while people use the website is no way to apply', () => {
    const talk = offer({ id: 'talk', kinds: ['digital', 'procedural', 'emotional'] })
    expect(ways(service([phone, paper], [talk]))).toEqual([['paper', []]])
  })

  it('where someone does it for them is, and Relay UK to that line too', () => {
    expect(ways(service([phone, relay], [offer(), filledIn]))).toEqual([
      ['helpline', ['filled-in']],
      ['relay', ['filled-in']],
    ])
  })

  it('where people ask for a form on paper is', () => {
    const form = offer({ id: 'form', channels: ['helpline', 'paper'] })
    expect(ways(service([phone, paper], [offer(), form]))).toEqual([
      ['helpline', ['form']],
      ['paper', ['form']],
    ])
  })

  it('is not a way while nobody can have what it is for, nor one for another nation', () => {
    const away = { ...filledIn, availability: 'suspended' as const, because: { en: 'We are back on 1 December 2026.' } }
    expect(ways(service([phone, paper], [away]))).toEqual([['paper', []]])
    const inWales = service([phone, paper], [{ ...filledIn, nations: ['wales'] }])
    expect(ways(inWales, 'england')).toEqual([['paper', []]])
    expect(ways(inWales, 'wales')).toHaveLength(2)
  })

  it('that is off for now is shown if it is one, so that people know why', () => {
    const off: Channel = {
      ...phone,
      availability: 'suspended',
      because: { en: 'The line is back on 1 December 2026.' },
    }
    expect(ways(service([off, paper], [filledIn]))).toEqual([
      ['helpline', ['filled-in']],
      ['paper', []],
    ])
    expect(ways(service([off, paper], [offer()]))).toEqual([['paper', []]])
  })

  it('that is not offered is said, as people would look for it', () => {
    const not: Channel = { ...phone, availability: 'not-offered', because: { en: 'We have nobody to answer.' } }
    expect(ways(service([not, paper]))).toEqual([
      ['helpline', []],
      ['paper', []],
    ])
  })
})

describe('other channels', () => {
  it('are ways face to face where someone helps people use the form', () => {
    const beside = offer({ id: 'beside', kinds: ['digital'], channels: ['desk', 'helpline'] })
    expect(ways(service([phone, desk], [beside]))).toEqual([['desk', ['beside']]])
    expect(ways(service([desk, paper], [offer({ channels: ['desk'] })]))).toEqual([['paper', []]])
  })

  it('are no ways for a letter with a question, or an email', () => {
    const answers = offer({ channels: ['post', 'email', 'helpline'] })
    expect(ways(service([phone, post, email, paper], [answers]))).toEqual([['paper', []]])
  })

  it('are ways by email if someone does it for people there', () => {
    expect(ways(service([email, paper], [{ ...filledIn, channels: ['email'] }]))[0]).toEqual(['email', ['filled-in']])
  })
})

describe('a directory', () => {
  it('without another way leads to everyone who can be asked for one', () => {
    const directory = service([phone, email], [offer()])
    expect(waysWithoutWebsite(directory).someAvailable).toBe(false)
    expect(ways(directory)).toEqual([
      ['helpline', []],
      ['email', []],
    ])
  })

  it('without another way says of the phone line that it is off, as people would look for it', () => {
    const off: Channel = {
      ...phone,
      availability: 'suspended',
      because: { en: 'The line is back on 1 December 2026.' },
    }
    expect(ways(service([off, email], [offer()]))).toEqual([
      ['helpline', []],
      ['email', []],
    ])
  })

  it('has each offer that does it for people in one of the two lists, and none in both', () => {
    const directory = goodDirectory()
    const { ways: all, elsewhere } = waysWithoutWebsite(directory)
    const reached = new Set(all.flatMap((way) => way.offers))
    const doesIt = directory.offers!.filter(({ modes }) => modes.includes('does-it-for-you'))
    expect(doesIt.length).toBeGreaterThan(1)
    for (const each of doesIt)
      expect([reached.has(each), elsewhere.some((other) => other.offer === each)].filter(Boolean)).toEqual([true])
  })
})
