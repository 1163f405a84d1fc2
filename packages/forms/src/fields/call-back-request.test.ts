import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cy } from '../cy.js'
import { defineForm } from '../form.js'
import { callBackRequest } from '../requests.js'
import { holdsForAnything } from './any-input.fixtures.js'

const times = ['2026-11-24T09:00/12:00', '2026-11-24T12:00/17:00'].map((value) => ({ value }))
const offered = { times, ways: ['en', 'cy', 'relay', 'interpreter'] }
const form = defineForm({ call: callBackRequest(offered) })
const good = {
  'call-phone': '07700 900 982',
  'call-when': ['2026-11-24T09:00/12:00'],
  'call-ask-for': 'Sam Example',
  'call-message': 'no',
  'call-talk': 'en',
}
const check = (changes: object = {}, options = {}) => form.check({ ...good, ...changes }, options)
const said = async (changes: object) => (await check(changes)).errors.map(({ href, message }) => [href, message])

describe('a request to be called', () => {
  it('gives the number, the times, who to ask for, whether a message is safe and how to talk', async () => {
    expect((await check()).values).toEqual({
      call: {
        phone: '+447700900982',
        when: ['2026-11-24T09:00/12:00'],
        askFor: 'Sam Example',
        message: 'no',
        talk: 'en',
      },
    })
  })

  it('takes several times, a language that is not in the list, and a reference', async () => {
    const changes = {
      'call-when': ['2026-11-24T12:00/17:00', '2026-11-24T09:00/12:00'],
      'call-talk': 'interpreter',
      'call-language': ' Soomaali ',
      'call-reference': 'MS 4827',
    }
    expect((await check(changes)).values?.call).toMatchObject({
      when: times.map(({ value }) => value),
      talk: 'interpreter',
      language: 'Soomaali',
      reference: 'MS 4827',
    })
  })

  it('takes "any of these times" as each of them', async () => {
    expect((await check({ 'call-when': 'any' })).values?.call.when).toEqual(times.map(({ value }) => value))
  })

  it('keeps the extension of a number, as a person calls it', async () => {
    expect((await check({ 'call-phone': '01632 960001 ext 12' })).values?.call.phone).toBe('+441632960001;ext=12')
  })

  it('says at each part what is missing, in the order of the page', async () => {
    const { errors } = await form.check({})
    expect(errors.map(({ href, message }) => [href, message])).toEqual([
      ['#call-phone', 'Enter a phone number'],
      ['#call-when', 'Select when we can call you'],
      ['#call-ask-for', 'Enter who we should ask for'],
      ['#call-message', 'Select yes if it is safe for us to leave a message'],
      ['#call-talk', 'Select how you want to talk on the call'],
    ])
  })

  it('never takes silence for leave to leave a message', async () => {
    expect((await check({ 'call-message': '' })).values).toBeUndefined()
    expect((await check({ 'call-message': 'maybe' })).values).toBeUndefined()
  })

  it('asks for the language of an interpreter, and forgives what stands under another choice', async () => {
    expect(await said({ 'call-talk': 'interpreter' })).toEqual([
      ['#call-language', 'Enter the language you want to speak'],
    ])
    expect((await check({ 'call-talk': 'relay', 'call-language': 'Polski' })).values?.call).not.toHaveProperty(
      'language',
    )
  })

  it('keeps the times that are still free, and says so when none is', async () => {
    const gone = '2026-11-23T12:00/17:00'
    expect((await check({ 'call-when': [gone, '2026-11-24T09:00/12:00'] })).values?.call.when).toEqual([
      '2026-11-24T09:00/12:00',
    ])
    expect(await said({ 'call-when': gone })).toEqual([
      ['#call-when', 'Nobody is free at the time you selected. Select another time'],
    ])
  })

  it('looks at what is free at the moment of the post', async () => {
    const late = defineForm({
      call: callBackRequest((now) => ({ ...offered, times: now < new Date('2026-11-24T09:00:00Z') ? times : [] })),
    })
    const at = (now: string) => late.check(good, { now: new Date(now) })
    expect((await at('2026-11-24T08:59:00Z')).values).toBeDefined()
    expect((await at('2026-11-24T09:00:00Z')).errors.map(({ href }) => href)).toEqual(['#call-when'])
  })

  it('does not ask how to talk where there is one way', async () => {
    const english = defineForm({ call: callBackRequest({ times, ways: ['en'] }) })
    const { 'call-talk': _, ...rest } = good
    expect((await english.check(rest)).values?.call.talk).toBe('en')
    const none = defineForm({ call: callBackRequest({ times, ways: [] }) })
    expect((await none.check(rest)).values?.call).not.toHaveProperty('talk')
  })

  it('speaks Welsh', async () => {
    const { errors } = await form.check({}, { language: cy })
    expect(errors.map(({ message }) => message)).toEqual([
      'Rhowch rif ffôn',
      'Dewiswch pryd y gallwn eich ffonio',
      'Rhowch enw’r person y dylem ofyn amdano',
      'Dewiswch yr ateb cadarnhaol os yw’n ddiogel i ni adael neges',
      'Dewiswch sut yr ydych am siarad ar yr alwad',
    ])
  })

  holdsForAnything(
    callBackRequest(offered),
    fc.record(
      {
        phone: fc.constantFrom('+447700900982', '+441632960001;ext=12', '+35315550100'),
        when: fc.subarray(
          times.map(({ value }) => value),
          { minLength: 1 },
        ),
        askFor: fc.constantFrom('Sam Example', 'د. منى'),
        message: fc.constantFrom('yes' as const, 'no' as const),
        talk: fc.constantFrom('en', 'cy', 'relay'),
        reference: fc.constantFrom('MS 4827'),
      },
      { requiredKeys: ['phone', 'when', 'askFor', 'message', 'talk'] },
    ),
    '0123456789+yesnocycaelm',
  )
})
