import { describe, expect, test } from 'vitest'
import type { SupportDirectory } from '../directory.js'
import { goodDirectory } from '../fixtures/directories.fixtures.js'
import { reviewDirectory } from './review-directory.js'

/** The findings of a review after a change to the good directory. */
function after(change: (directory: SupportDirectory) => void, day = '2026-11-23'): string[] {
  const directory = goodDirectory()
  change(directory)
  return reviewDirectory(directory, { at: new Date(`${day}T10:00:00Z`) }).map(({ rule, path }) => `${rule} ${path}`)
}

describe('days', () => {
  test.each([
    ['2027-01-02', []],
    ['2027-01-03', ['review-due channels[0].reviewBy', 'exception-over hours[0].exceptions[0]']],
    ['2027-02-02', ['review-due channels[0].reviewBy', 'exception-over hours[0].exceptions[0]']],
    ['2027-02-03', ['review-overdue channels[0].reviewBy', 'exception-over hours[0].exceptions[0]']],
    ['2027-05-03', ['review-overdue reviewBy', 'review-overdue channels[0].reviewBy']],
  ])('on %s', (day, expected) => {
    const found = after((directory) => directory.hours![0]!.exceptions!.pop(), day)
    expect(found).toEqual(expect.arrayContaining(expected))
    expect(found.filter((words) => words.startsWith('review-'))).toEqual(
      expected.filter((words) => words.startsWith('review-')),
    )
  })

  test('count from midnight in London, in summer too', () => {
    const due = (at: string): string =>
      reviewDirectory({ ...goodDirectory(), reviewBy: '2027-05-02' }, { at: new Date(at) })
        .filter(({ path }) => path === 'reviewBy')
        .map(({ rule }) => rule)
        .join()
    expect(due('2027-05-02T22:59:00Z')).toBe('review-due')
    expect(due('2027-05-02T23:00:00Z')).toBe('review-overdue')
  })

  test('a newer list of bank holidays is taken into account', () => {
    const directory = { ...goodDirectory(), reviewed: '2028-12-01', reviewBy: '2029-05-02' }
    const day = new Date('2028-12-10T10:00:00Z')
    const found = (options: object): number =>
      reviewDirectory(directory, { at: day, ...options }).filter(({ rule }) => rule === 'bank-holidays-end').length
    expect(found({})).toBe(2)
    const events = [{ title: 'New Year’s Day', date: '2029-01-01', notes: '' }]
    const division = { division: 'england-and-wales', events }
    const bankHolidays = { 'england-and-wales': division, scotland: division, 'northern-ireland': division }
    expect(found({ bankHolidays })).toBe(0)
  })
})

describe('what is fine', () => {
  test('Relay UK that is not offered at all speaks for every line', () => {
    const because = { en: 'Our phones cannot take it yet.', cy: 'Ni all ein ffonau ei dderbyn eto.' }
    const relay = { id: 'relay', kind: 'relay', availability: 'not-offered', because } as const
    expect(
      after((directory) => {
        directory.channels = [...directory.channels.filter(({ kind }) => kind !== 'relay'), relay]
      }),
    ).toEqual([])
  })

  test('help in sign language at a place or on another channel', () => {
    const without = (directory: SupportDirectory): void => {
      directory.channels = directory.channels.filter(({ kind }) => kind !== 'bsl-video-relay')
    }
    expect(after(without)).toEqual(['bsl-silent channels'])
    expect(
      after((directory) => {
        without(directory)
        const video = {
          id: 'video',
          kind: 'video',
          availability: 'available',
          url: '/video',
          languages: ['bfi'],
        } as const
        directory.channels.push({ ...video, languages: [...video.languages] })
      }),
    ).toEqual([])
  })

  test('an interpreter brings a language to a line, but not sign language', () => {
    const speak = (language: string): string[] =>
      after((directory) => {
        directory.offers![0]!.languages = [language]
      })
    expect(speak('pl')).toEqual([])
    expect(speak('bfi')).toEqual(['language-not-covered offers[0].languages[0]'])
  })

  test('a paper form from the helpline, and texts to its number that are read at other times', () => {
    expect(
      after(({ channels }) => {
        const same = { availability: 'available', telephone: '+441632960001' } as const
        channels.push({ id: 'paper', kind: 'paper-form', ...same, hours: 'helpline-hours' })
        channels.push({ id: 'text', kind: 'sms', ...same, hours: 'webchat-hours' })
      }),
    ).toEqual([])
  })

  test('an offer in a nation where one of its places is, and not in the others', () => {
    const nations = (nation: 'wales' | 'england'): string[] =>
      after((directory) => {
        directory.places = [
          {
            id: 'library',
            name: { en: 'Library', cy: 'Llyfrgell' },
            kind: 'library',
            nation: 'wales',
            address: ['1 Example Street', 'Anytown'],
            postcode: 'AN1 2BB',
            appointment: 'drop-in',
          },
        ]
        Object.assign(directory.offers![0]!, { channels: undefined, places: ['library'], nations: [nation] })
      })
    expect(nations('wales')).toEqual([])
    expect(nations('england')).toEqual(['offer-unreachable offers[0].places'])
  })
})

describe('texts', () => {
  const say = (en: string): string[] =>
    after(({ channels }) => {
      channels[0]!.description = { en, cy: 'Rhywbeth arall.' }
    }).map((words) => words.split(' ')[0]!)

  test.each([
    'Phone 01632 960 001.',
    'Phone +44 1632 960001.',
    'Phone (01632) 960-001.',
    'Dial 18001 01632 960001.',
    'Call 116 123.',
    'Write to lanterns@example.com.',
  ])('a number or an address is found in “%s”', (text) => {
    expect(say(text)).toEqual(['number-in-text'])
  })

  test.each([
    'Open until 5pm.',
    'Open from 9:30 a day.',
    'We answer Monday to Friday.',
    'We are there 24 hours a day.',
    'Closed from 12.30pm.',
  ])('hours are found in “%s”', (text) => {
    expect(say(text)).toEqual(['hours-in-text'])
  })

  test.each([
    'It is back on 1 March 2027.',
    'Bring form 12 and your permit number, 1234567.',
    'It costs £12.50 and takes 20 minutes.',
    'We are closed on Monday.',
    'Take bus 4 or 116 to the end.',
    'Your reference starts with 00.',
  ])('nothing is found in “%s”', (text) => {
    expect(say(text)).toEqual([])
  })

  test('a note may say what a table of hours cannot', () => {
    expect(
      after(({ hours }) => {
        hours![0]!.note = { en: 'We let the last person in at 4:30pm.', cy: 'Rydym yn gadael y person olaf i mewn.' }
      }),
    ).toEqual([])
  })

  test('names of organisations and places may be the same in both languages', () => {
    expect(
      after(({ offers }) => {
        offers![0]!.provider.name = { en: 'Relay UK', cy: 'Relay UK' }
      }),
    ).toEqual([])
    expect(
      after(({ offers }) => {
        offers![0]!.name = { en: 'Fill in the form', cy: ' fill in the form' }
      }),
    ).toEqual(['not-translated offers[0].name.cy'])
  })
})
