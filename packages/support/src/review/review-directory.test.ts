import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { SupportDirectory } from '../directory.js'
import { directoryText, goodDirectory } from '../fixtures/directories.fixtures.js'
import { inspectDirectory, reviewDirectory } from './review-directory.js'
import { type ReviewRule, reviewRules } from './rules.js'

const at = new Date('2026-11-23T10:00:00Z')
const brokenText = readFileSync(new URL('../fixtures/broken-directory.json', import.meta.url), 'utf8')

/** Every fault that was planted, in the order of the file: the rule, the record, and what the message says. */
const planted: readonly [rule: ReviewRule, record: string, words: string][] = [
  ['language-not-covered', '', 'The service is in Welsh, and people can use no channel in it.'],
  ['nation-not-covered', '', 'The service is for people in Scotland, and they can use no channel today.'],
  ['directory', '', 'There is no field called "opening" here.'],
  ['bank-holidays-end', 'helpline-hours', 'These hours count until 1 March 2029'],
  ['exception-over', 'helpline-hours', 'The different hours on 20 April 2026 are over.'],
  ['directory', 'office-hours', 'On Monday, 11am to 4:30pm overlaps 9:30am to midday.'],
  ['hours-twice', 'late-hours', 'These hours are the same as "evening-hours".'],
  ['hours-unused', 'summer-hours', 'No channel or place keeps these hours.'],
  ['directory', 'market-hours', '"9am" is not written as a time.'],
  ['directory', 'market-hours', 'There is no field called "bankHoliday" here.'],
  ['directory', 'market-hours', '2026-02-30 is not a real date.'],
  ['bsl-silent', '', 'Nothing says if people can use British Sign Language.'],
  ['number-in-text', 'helpline', '"01632 960 009" is typed into this text'],
  ['review-overdue', 'helpline', 'This was to be checked again by 2 August 2026.'],
  ['hours-disagree', 'call-back', '01632 960 001 has other hours here than in "helpline".'],
  ['relay-silent', 'permit-line', 'Nothing says if people who cannot hear or speak on the phone can use Relay UK'],
  ['not-translated', 'lantern-line', 'The Welsh is the same as the English.'],
  ['number-twice', 'candle-line', 'The number 01632 960 003 is in "lantern-line" too.'],
  ['directory', 'textphone', 'This number costs people more than a normal call.'],
  ['higher-rate', 'old-textphone', 'People pay extra to call this number.'],
  ['directory', 'webchat', 'There is no "evening-hour" in hours.'],
  ['review-due', 'webchat', 'This is to be checked again by 10 December 2026.'],
  ['directory', 'scotland-office', 'This channel is "not-offered", and does not say why.'],
  ['hours-in-text', 'post', '"10am" is typed into this text'],
  ['reviewed-later', 'post', 'This was checked on 2 November 2062, and that day has not come yet.'],
  ['directory', '', '"channels" is here twice.'],
  ['question-help-away', '', 'Every question offers "email", and people cannot use it.'],
  ['directory', 'fill-in-with-you', 'The Welsh text is missing.'],
  ['language-not-covered', 'fill-in-with-you', 'This help is in Polish, and none of its channels and places are.'],
  ['assurance-over', 'fill-in-with-you', 'The quality check counted until 30 June 2026.'],
  ['offer-unreachable', 'reply-by-email', 'people can use none of its channels and places'],
  ['assurance-due', 'sit-with-you', 'The quality check counts until 1 December 2026.'],
  ['directory', 'advice', 'The team that runs a service cannot give legal advice about it.'],
  ['place-without-location', 'post-office', 'nobody who looks for places near them finds it'],
  ['directory', 'post-office', 'People need an appointment, and nothing says how to make one.'],
  ['place-unused', 'village-hall', 'No offer sends people to this place.'],
]

describe('a directory with a fault of each kind', () => {
  const found = inspectDirectory(brokenText, { at })

  test('is told about each of them, once and in the order of the file, and of nothing else', () => {
    expect(found.map(({ rule, record }) => [rule, record])).toEqual(planted.map(([rule, record]) => [rule, record]))
    found.forEach(({ wrong }, index) => expect(wrong).toContain(planted[index]![2]))
  })

  test('gets a fix for each, and the line and column it is on', () => {
    const lines = brokenText.split('\n')
    for (const { fix, path, line, column, level, rule } of found) {
      expect(fix).toMatch(/^[A-Z"].*[.?]$/)
      expect(level).toBe(reviewRules[rule].level)
      const name = path.replace(/.*\./, '').replace(/\[\d+\]$/, '')
      // A field that is missing is at the record that lacks it, and an entry of a list is at its first character.
      const shown = lines[line! - 1]!.slice(column! - 1)
      const isThere = shown.startsWith(`"${name}"`) || shown.startsWith('{') || /^"\w/.test(shown)
      expect(isThere, `${path} at ${line}:${column} is ${shown}`).toBe(true)
    }
  })

  test('has every rule in it but the one for text that is not JSON', () => {
    const rules = Object.keys(reviewRules).filter((rule) => rule !== 'not-json')
    expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual(rules.sort())
  })

  test('is as bad when it has been read from JSON already', () => {
    const rules = (json: unknown): string[] =>
      inspectDirectory(json, { at })
        .map(({ rule, path }) => `${rule} ${path}`)
        .filter((words) => words !== 'directory questionHelp.channels')
        .sort()
    expect(rules(JSON.parse(brokenText))).toEqual(rules(brokenText))
  })
})

test('a good directory has no findings', () => {
  expect(inspectDirectory(directoryText, { at })).toEqual([])
  expect(reviewDirectory(goodDirectory(), { at })).toEqual([])
})

test('text that is not JSON gives one finding, with the line', () => {
  expect(inspectDirectory('{\n  "languages": ["en"],\n}', { at })).toEqual([
    {
      rule: 'not-json',
      level: 'error',
      record: '',
      path: '',
      line: 2,
      column: 22,
      wrong: 'There is a comma with nothing after it.',
      fix: 'Remove the extra comma.',
    },
  ])
  expect(inspectDirectory('', { at })[0]).toMatchObject({ rule: 'not-json', wrong: 'The file is empty.' })
})

test('a time that is none stops the developer', () => {
  expect(() => reviewDirectory(goodDirectory(), { at: new Date('soon') })).toThrow(RangeError)
})

test('a record that cannot be read is never said to be missing', () => {
  const directory = JSON.parse(directoryText) as { channels: Record<string, unknown>[] }
  for (const channel of directory.channels) channel.kind = 'unknown'
  expect(new Set(inspectDirectory(directory, { at }).map(({ rule }) => rule))).toEqual(new Set(['directory']))
})

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
