import { describe, expect, it } from 'vitest'
import { cy } from '../cy.js'
import { defineForm } from '../form.js'
import { formats, reachWays } from '../lists/formats.js'
import { alternativeFormats, howYouReachUs } from './alternative-formats.js'

const form = defineForm({ formats: alternativeFormats(), reach: howYouReachUs() })
const post = (body: Record<string, string | string[]>) => form.check(body)
const nothing = { 'formats-which': 'none', 'reach-which': 'none' }

describe('the formats people are written to in', () => {
  it('can be several at once, each with what has to be known about it', async () => {
    const { values } = await post({
      ...nothing,
      'formats-which': ['large-print', 'braille', 'coloured-paper', 'audio'],
      'formats-large-print': '20',
      'formats-braille': 'uncontracted',
      'formats-coloured-paper': 'pale yellow',
    })
    expect(values!.formats).toEqual([
      { which: 'large-print', detail: '20' },
      { which: 'braille', detail: 'uncontracted' },
      { which: 'coloured-paper', detail: 'pale yellow' },
      { which: 'audio' },
    ])
  })

  it('are taken from people who do not know the size they need', async () => {
    const { values } = await post({ ...nothing, 'formats-which': 'large-print', 'formats-large-print': 'not-sure' })
    expect(values!.formats).toEqual([{ which: 'large-print', detail: 'not-sure' }])
  })

  it('are kept apart from what people need who contact us', async () => {
    const { values } = await post({ 'formats-which': 'audio', 'reach-which': 'relay' })
    expect(values).toEqual({ formats: [{ which: 'audio' }], reach: [{ which: 'relay' }] })
  })

  it.each([
    [{}, '#formats-which', 'Select the formats you need, or select ‘I do not need another format’'],
    [
      { 'formats-which': ['audio', 'none'] },
      '#formats-which',
      'Select the formats you need, or only select ‘I do not need another format’',
    ],
    [{ 'formats-which': 'large-print' }, '#formats-large-print', 'Select the size of print you need'],
    [{ 'formats-which': 'braille' }, '#formats-braille', 'Select the kind of braille you need'],
    [{ 'formats-which': 'coloured-paper' }, '#formats-coloured-paper', 'Enter the colour of paper you need'],
    [{ 'formats-which': 'another-language' }, '#formats-another-language', 'Enter the language you need'],
    [{ 'formats-which': 'something-else' }, '#formats-something-else', 'Enter what you need'],
  ])('are asked for in words that say what to do: %o', async (body, href, message) => {
    expect((await post({ 'reach-which': 'none', ...body })).errors).toEqual([{ href, message }])
  })

  it('are asked for in Welsh on a Welsh page', async () => {
    const { errors } = await form.check({ 'reach-which': 'none' }, { language: cy })
    expect(errors[0]!.message).toBe(
      'Dewiswch y fformatau sydd eu hangen arnoch, neu dewiswch ‘Nid oes angen fformat arall arnaf’',
    )
  })

  it('have no place for one that the service cannot send, even if it is posted', async () => {
    const fewer = defineForm({ formats: alternativeFormats({ notOffered: ['braille', 'bsl-video'] }) })
    expect((await fewer.check({ 'formats-which': 'braille', 'formats-braille': 'contracted' })).errors).toHaveLength(1)
    const { values } = await fewer.check({ 'formats-which': ['bsl-video', 'audio'] })
    expect(values!.formats).toEqual([{ which: 'audio' }])
    expect(fewer.fields.formats.parts).not.toContain('braille')
  })

  it('come back as they were answered', async () => {
    const answer = [{ which: 'braille', detail: 'contracted' }, { which: 'email' }] as const
    expect(form.show({ formats: answer }).typed.formats).toMatchObject({
      which: ['braille', 'email'],
      braille: 'contracted',
      'large-print': '',
    })
  })

  it('are listed written first, then spoken, then anything else', () => {
    expect(formats[0]).toBe('large-print')
    expect(formats.indexOf('audio')).toBeGreaterThan(formats.indexOf('accessible-document'))
    expect(formats.at(-1)).toBe('something-else')
    expect(reachWays.indexOf('bsl-video-relay')).toBeGreaterThan(reachWays.indexOf('webchat'))
  })
})

describe('what people need who contact us', () => {
  it('can be several, with the language of an interpreter', async () => {
    const { values } = await post({
      ...nothing,
      'reach-which': ['interpreter', 'webchat'],
      'reach-interpreter': 'Tigrinya',
    })
    expect(values!.reach).toEqual([{ which: 'webchat' }, { which: 'interpreter', detail: 'Tigrinya' }])
  })

  it.each([
    [{}, '#reach-which', 'Select what you need when you contact us, or select ‘I do not need any of these’'],
    [{ 'reach-which': 'interpreter' }, '#reach-interpreter', 'Enter the language you need an interpreter for'],
    [{ 'reach-which': 'something-else' }, '#reach-something-else', 'Enter what you need'],
  ])('is asked for in words that say what to do: %o', async (body, href, message) => {
    expect((await post({ 'formats-which': 'none', ...body })).errors).toEqual([{ href, message }])
  })

  it('has no place for what the service does not have', async () => {
    const fewer = defineForm({ reach: howYouReachUs({ notOffered: ['webchat'] }) })
    expect((await fewer.check({ 'reach-which': 'webchat' })).errors).toHaveLength(1)
  })
})
