import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cy } from '../cy.js'
import { defineForm } from '../form.js'
import { type AppointmentAnswers, type AppointmentChoices, appointmentRequest } from '../requests.js'
import { holdsForAnything } from './any-input.fixtures.js'

const [morning, afternoon, saturday] = [
  '2026-11-24T09:00/12:00',
  '2026-11-24T12:00/17:00',
  '2026-11-28T10:00/12:00',
] as const
const offered: AppointmentChoices = {
  ways: ['in-person', 'video', 'phone'],
  places: [{ id: 'library' }, { id: 'advice' }],
  times: [morning, afternoon, saturday].map((value) => ({ value })),
  timesAt: { library: [morning, afternoon], advice: [saturday], phone: [morning] },
}
const form = defineForm({ meet: appointmentRequest(offered) })
const good = {
  'meet-way': 'in-person',
  'meet-place': 'library',
  'meet-when': [morning, afternoon],
  'meet-reach': 'email',
  'meet-email': 'sam@example.com',
}
const check = (changes: object = {}, options = {}) => form.check({ ...good, ...changes }, options)
const said = async (changes: object) => (await check(changes)).errors.map(({ href, message }) => [href, message])

describe('a request for an appointment', () => {
  it('gives the way, the place, the times, and how to reach the person', async () => {
    expect((await check()).values).toEqual({
      meet: {
        way: 'in-person',
        place: 'library',
        when: [morning, afternoon],
        needs: [],
        reach: ['email'],
        email: 'sam@example.com',
      },
    })
  })

  it('gives what people need there, with the language of the interpreter', async () => {
    const changes = {
      'meet-needs': ['private-room', 'interpreter', 'other'],
      'meet-interpreter': 'BSL',
      'meet-other': 'My assistance dog comes with me.',
    }
    expect((await check(changes)).values?.meet).toMatchObject({
      needs: ['interpreter', 'private-room', 'other'],
      interpreter: 'BSL',
      other: 'My assistance dog comes with me.',
    })
  })

  it('says at each part what is missing, in the order of the page', async () => {
    const { errors } = await form.check({})
    expect(errors.map(({ href, message }) => [href, message])).toEqual([
      ['#meet-way', 'Select how you want to meet'],
      ['#meet-when', 'Select when suits you'],
      ['#meet-reach', 'Select how we can reach you'],
    ])
  })

  it('asks where, of those who want to meet at a place', async () => {
    expect(await said({ 'meet-place': '' })).toEqual([['#meet-place', 'Select where you want to meet']])
    expect((await check({ 'meet-way': 'video' })).values?.meet).not.toHaveProperty('place')
  })

  it('says what is missing under each choice that was made', async () => {
    const changes = {
      'meet-needs': ['interpreter', 'other'],
      'meet-reach': ['phone', 'text', 'email', 'post'],
      'meet-email': '',
    }
    expect(await said(changes)).toEqual([
      ['#meet-interpreter', 'Enter the language you need an interpreter for'],
      ['#meet-other', 'Enter what else you need'],
      ['#meet-phone', 'Enter a phone number'],
      ['#meet-text', 'Enter a phone number for text messages'],
      ['#meet-email', 'Enter an email address'],
      ['#meet-address', 'Enter your address'],
    ])
  })

  it('takes a number once, for calls and for text messages', async () => {
    for (const part of ['meet-phone', 'meet-text'])
      expect((await check({ 'meet-reach': ['phone', 'text'], [part]: '07700 900982' })).values?.meet).toMatchObject({
        phone: '+447700900982',
        text: '+447700900982',
      })
  })

  it('needs a number to call when they want to meet by phone', async () => {
    const needed = [['#meet-reach', 'Select phone or text message, so that we have a number to call']]
    expect(await said({ 'meet-way': 'phone' })).toEqual(needed)
    const changes = { 'meet-way': 'phone', 'meet-reach': 'text', 'meet-text': '07700 900982' }
    expect((await check(changes)).values?.meet).toMatchObject({ way: 'phone', when: [morning] })
    const phoneOnly = defineForm({ meet: appointmentRequest({ ...offered, ways: ['phone'] }) })
    const { errors } = await phoneOnly.check({ ...good, 'meet-way': '' })
    expect(errors.map(({ href }) => href)).toEqual(['#meet-reach'])
  })

  it('keeps only times when the place is free, and says so when there is none', async () => {
    expect((await check({ 'meet-when': [morning, saturday] })).values?.meet.when).toEqual([morning])
    expect((await check({ 'meet-place': 'advice', 'meet-when': 'any' })).values?.meet.when).toEqual([saturday])
    expect(await said({ 'meet-place': 'advice' })).toEqual([
      ['#meet-when', 'Nobody is free at the time you selected. Select another time'],
    ])
  })

  it('does not ask for the way or the place where there is one', async () => {
    const one = defineForm({
      meet: appointmentRequest(() => ({ ...offered, ways: ['in-person'], places: [{ id: 'library' }] })),
    })
    const { 'meet-way': _, 'meet-place': __, ...rest } = good
    expect((await one.check(rest)).values?.meet).toMatchObject({ way: 'in-person', place: 'library' })
  })

  it('forgives what stands under a choice that was left', async () => {
    const { values, typed } = await check({ 'meet-phone': 'x', 'meet-interpreter': 'Polski' })
    expect(values?.meet).not.toHaveProperty('phone')
    expect(values?.meet).not.toHaveProperty('interpreter')
    expect(typed.meet).toMatchObject({ phone: 'x', interpreter: 'Polski' })
  })

  it('speaks Welsh', async () => {
    const { errors } = await form.check({}, { language: cy })
    expect(errors.map(({ message }) => message)).toEqual([
      'Dewiswch sut yr ydych am gwrdd',
      'Dewiswch pryd sy’n gyfleus i chi',
      'Dewiswch sut y gallwn gysylltu â chi',
    ])
  })

  holdsForAnything(
    appointmentRequest(offered),
    fc.constantFrom<AppointmentAnswers>(
      { way: 'in-person', place: 'advice', when: [saturday], needs: [], reach: ['email'], email: 'sam@example.com' },
      {
        way: 'phone',
        when: [morning],
        needs: ['interpreter', 'other'],
        interpreter: 'Polski',
        other: 'Time to rest',
        reach: ['phone', 'post'],
        phone: '+441632960001;ext=12',
        address: '1 Example Street\nExample Town',
      },
      { way: 'video', when: [morning, afternoon], needs: ['step-free'], reach: ['text'], text: '+447700900982' },
    ),
    '0123456789+phonetxmail@',
  )
})
