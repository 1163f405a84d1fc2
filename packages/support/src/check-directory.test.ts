import { describe, expect, test } from 'vitest'
import { after, set } from './fixtures/problems.fixtures.js'

describe('records that belong together', () => {
  test('an id that is there twice', () => {
    expect(after(({ channels }) => set(channels[3]!, { id: 'helpline' }))).toEqual([
      'channels[3].id in "helpline": The id "helpline" is already used, by entry 1 of channels. Give each entry an id of its own.',
      'questionHelp.channels[0]: There is no "webchat" in channels. Add it to channels. The ids there are: helpline, relay, social, welsh-line, bsl, email, report-a-fire, welsh-relay, fire-relay, post.',
      'offers[0].channels[1] in "fill-in-with-you": There is no "webchat" in channels. Add it to channels. The ids there are: helpline, relay, social, welsh-line, bsl, email, report-a-fire, welsh-relay, fire-relay, post.',
    ])
  })

  test('an id that does not exist gets the nearest one', () => {
    expect(after((_, helpline) => set(helpline, { hours: 'helpline-hour' }))).toEqual([
      'channels[0].hours in "helpline": There is no "helpline-hour" in hours. Did you mean "helpline-hours"?',
    ])
    expect(after((directory) => set(directory.questionHelp!, { channels: ['helplnie'] }))).toEqual([
      'questionHelp.channels[0]: There is no "helplnie" in channels. Did you mean "helpline"?',
    ])
  })

  test('relay to something that is not a phone in the United Kingdom', () => {
    expect(after(({ channels }) => set(channels[1]!, { relayOf: 'email' }))).toEqual([
      'channels[1].relayOf in "relay": Relay UK cannot reach "email". Use the id of a phone channel with a number that starts with +44.',
    ])
    expect(after(({ channels }) => set(channels[1]!, { hours: 'every-hour' }))).toEqual([
      'channels[1].hours in "relay": Relay has the hours of the phone channel it reaches. Remove "hours" from this channel.',
    ])
  })

  test('a channel that is not available and does not say why', () => {
    expect(after(({ channels }) => delete channels[5]!.because)).toEqual([
      'channels[5].because in "bsl": This channel is "not-offered", and does not say why. Add "because", and say what people can use.',
    ])
    expect(after(({ channels }) => set(channels[5]!, { availability: 'available', url: '/bsl' }))).toEqual([
      'channels[5].because in "bsl": This channel is available, and has a reason why it is not. Remove "because", or change "availability".',
    ])
  })

  test('a channel without what its kind needs, or with what it does not use', () => {
    expect(after((_, helpline) => delete helpline.telephone).slice(0, 1)).toEqual([
      'channels[0].telephone in "helpline": The kind "phone" needs telephone. Add it, or set "availability" to "not-offered".',
    ])
    expect(after(({ channels }) => set(channels[6]!, { telephone: '+441632960009' }))).toEqual([
      'channels[6].telephone in "email": The kind "email" does not use "telephone". Remove it, or make another channel for it.',
    ])
  })

  test('a number that costs extra is let in with a reason, which people see, but not at a place', () => {
    const costsMoreBecause = { en: 'We are changing it.', cy: 'Rydym yn ei newid.' }
    expect(after((_, helpline) => set(helpline, { telephone: '+448451570000', costsMoreBecause }))).toEqual([])
    expect(after((_, helpline) => set(helpline, { telephone: '+44118500', costsMoreBecause }))).toEqual([])
    expect(after((_, helpline) => set(helpline, { costsMoreBecause }))).toEqual([
      'channels[0].costsMoreBecause in "helpline": This number does not cost people extra, and has a reason why it does. Remove "costsMoreBecause".',
    ])
    const place = {
      id: 'library',
      name: { en: 'Library', cy: 'Llyfrgell' },
      kind: 'library',
      address: ['1 Example Street', 'Anytown'],
      postcode: 'AN1 2BB',
      nation: 'england',
      appointment: 'drop-in',
      telephone: '+448451570000',
    }
    expect(after((directory) => set(directory, { places: [place], offers: [] }))).toEqual([
      'places[0].telephone in "library": This number costs people more than a normal call. Use a number that starts with 0800, 0808, 03, 01 or 02.',
    ])
  })

  test('a helpline with a number of 6 figures, such as 116 123', () => {
    expect(after((_, helpline) => set(helpline, { telephone: '+44116123' }))).toEqual([])
  })

  test('a list with many ids names only some of them', () => {
    const [problem] = after((directory, helpline) => {
      for (let index = 0; index < 20; index++)
        directory.channels.push({ id: `post-${index}`, kind: 'post', availability: 'available', address: ['1', '2'] })
      set(helpline, { id: 'telephone' })
      set(directory, { questionHelp: { channels: ['qqqqqqqqqq'] }, offers: [] })
      directory.channels.splice(1, 1)
    })
    expect(problem).toBe(
      'questionHelp.channels[0]: There is no "qqqqqqqqqq" in channels. Add it to channels. There are 30 ids there, such as: telephone, social, webchat, welsh-line, bsl, email, report-a-fire, welsh-relay, fire-relay, post, post-0, post-1.',
    )
  })

  test('a check that is due before it was last done', () => {
    expect(after((directory) => set(directory, { reviewBy: '2026-05-02' }))).toEqual([
      'reviewBy: It is to be checked again by 2 May 2026, before the day it was last checked. Use a date after 2 November 2026.',
    ])
    expect(after((_, helpline) => set(helpline, { reviewBy: '2026-05-02' }))).toEqual([
      'channels[0].reviewBy in "helpline": It is to be checked again by 2 May 2026, before the day it was last checked. Use a date after 2 November 2026.',
    ])
  })

  test('a nation that nobody helps', () => {
    expect(
      after((directory) => {
        directory.channels.forEach((channel) => set(channel, { nations: ['england'] }))
      }),
    ).toEqual([
      'nations[1]: The service is for "wales", and no channel is. Add "wales" to a channel. If there is no help there, add a channel that is "not-offered" and say why.',
    ])
  })
})
