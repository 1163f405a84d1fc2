import { describe, expect, test } from 'vitest'
import { problemWords } from '../problem.js'
import { fromOpenReferral, type IfMissing } from './index.js'
import { ifMissing, theirs } from './their-service.fixtures.js'

const read = (change: (service: Record<string, unknown>) => void = () => {}, given: IfMissing = ifMissing) => {
  const service = theirs()
  change(service)
  const { directory, notes } = fromOpenReferral({ contents: [service] }, { ifMissing: given })
  return { directory, words: notes.map(problemWords).join('\n'), notes }
}

describe('a service of another system', () => {
  test('becomes an offer, its phone line, its email address, its place and the hours there', () => {
    const { directory } = read()
    expect(directory?.offers).toEqual([
      {
        id: 'anytown-lantern-loans',
        name: { en: 'Anytown Lantern Loans' },
        description: { en: 'We lend lanterns.' },
        provider: { name: { en: 'Anytown Council' }, kind: 'partner' },
        kinds: ['digital'],
        modes: ['helps-you'],
        scope: 'one-task',
        cost: { pounds: 2.5 },
        channels: ['anytown-lantern-loans-phone', 'anytown-lantern-loans-email'],
        places: ['anytown-library'],
        reviewed: '2026-05-01',
      },
    ])
    expect(directory?.channels.map(({ telephone, email }) => telephone ?? email)).toEqual([
      '+441632960010',
      'lanterns@example.com',
    ])
    expect(directory?.places).toEqual([
      {
        id: 'anytown-library',
        name: { en: 'Anytown Library' },
        kind: 'other',
        address: ['2 Example Street', 'Anytown'],
        postcode: 'AN1 2BB',
        nation: 'england',
        location: { latitude: 51.5, longitude: -0.1 },
        appointment: 'drop-in',
        hours: 'anytown-library-hours',
      },
    ])
    expect(directory?.hours).toEqual([
      {
        id: 'anytown-library-hours',
        division: 'england-and-wales',
        weekly: [{ days: ['monday', 'tuesday'], spans: [{ opens: '09:00', closes: '17:00' }] }],
        bankHolidays: 'closed',
      },
    ])
  })

  test('a fixed distance from UTC is said to be wrong for half of the year, and the time on the clock is kept', () => {
    expect(read().words).toContain('The times have a fixed distance from UTC (Z), which is wrong for half of the year.')
  })

  test('what a directory has no field for is named, with what to do', () => {
    const { words } = read()
    expect(words).toContain('A support directory has no field for: url. If people need to know this, write it')
    // The name of a person is not carried over to pages for the public.
    expect(words).toContain('A support directory has no field for: name.')
    expect(JSON.stringify(read().directory)).not.toContain('Sam')
  })

  test('nothing is guessed: without being told, places, hours and offers are left out, and how to reach them is kept', () => {
    const { directory, words } = read(undefined, {})
    expect(Object.keys(directory!)).toEqual(['service', 'languages', 'reviewed', 'reviewBy', 'channels'])
    expect(words).toContain(
      'HSDS does not say all that a place needs, so we left this one out. Say it in "ifMissing": "appointment".',
    )
    expect(words).toContain(
      'we left the offer out. We kept how to reach it. Say what these services help with in "ifMissing": "offer".',
    )
    expect(words).toContain('HSDS does not say which language its text is in, so we read it as English.')
    expect(words).toContain('HSDS does not say when someone must check again, so we said that it is due now.')
    expect(directory?.reviewBy).toBe(directory?.reviewed)
    expect(words).toContain('Nothing says which service these are there to help with')
  })

  test('hours without a word on bank holidays are left out, with what to say', () => {
    const { directory, words } = read(undefined, { ...ifMissing, bankHolidays: undefined! })
    expect(directory?.hours).toBeUndefined()
    expect(directory?.places).toHaveLength(1)
    expect(words).toContain('HSDS has no field for bank holidays, so we left these hours out.')
  })

  test.each([
    ['the first Monday of a month', { freq: 'MONTHLY', byday: '1MO' }],
    ['every second week', { interval: 2 }],
    ['a day of the month', { bymonthday: '4' }],
    ['a time that is not one', { opens_at: '9 o’clock' }],
  ])('%s is not taken for every week', (_, change) => {
    const { directory, words } = read((service) => {
      const [{ location }] = service.service_at_locations as [{ location: { schedules: [object] } }]
      Object.assign(location.schedules[0], change)
    })
    expect(directory?.hours).toBeUndefined()
    expect(words).toContain('This is not a time on some days of every week, so we left it out.')
  })

  const schedules = (service: Record<string, unknown>): object[] =>
    (service.service_at_locations as [{ location: { schedules: object[] } }])[0].location.schedules

  test('00:00 to 23:59 on every day is a 24-hour service, and closing before opening is the next day', () => {
    const whole = read((service) =>
      Object.assign(schedules(service)[0]!, { byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00', closes_at: '23:59' }),
    )
    expect(whole.directory?.hours?.[0]).toMatchObject({ alwaysOpen: true })
    const night = read((service) => Object.assign(schedules(service)[0]!, { opens_at: '18:00', closes_at: '02:00' }))
    expect(night.directory?.hours?.[0]?.weekly?.[0]?.spans).toEqual([
      { opens: '18:00', closes: '02:00', overnight: true },
    ])
  })

  test('hours for some dates, beside the usual ones, are not taken for the usual ones', () => {
    const { directory, words } = read((service) =>
      schedules(service).push({
        freq: 'WEEKLY',
        byday: 'SA',
        opens_at: '10:00',
        closes_at: '12:00',
        valid_from: '2026-12-01',
        valid_to: '2026-12-31',
      }),
    )
    expect(JSON.stringify(directory?.hours)).not.toContain('saturday')
    expect(words).toContain('These hours are only from 2026-12-01 to 2026-12-31, so we left them out.')
  })

  test('an area that is smaller than a nation is in who can use it, and is never lost', () => {
    const { directory, words } = read((service) =>
      Object.assign(service, { service_areas: [{ id: 'a', name: 'Anytown only.' }] }),
    )
    expect(directory?.offers?.[0]?.eligibility).toEqual({ en: 'Anytown only.' })
    expect(words).toContain('We added the area to "eligibility".')
  })

  test.each([
    [
      'the highest of several prices is kept',
      {
        cost_options: [
          { id: 'a', amount: 1 },
          { id: 'b', amount: 3 },
        ],
      },
      { pounds: 3 },
      'several prices',
    ],
    [
      'a price in another currency leaves the offer out',
      { cost_options: [{ id: 'a', amount: 1, currency: 'EUR' }] },
      undefined,
      'not an amount in pounds',
    ],
    [
      'a price in words leaves the offer out, so that it is never said to be free',
      { cost_options: [], fees_description: 'From £2' },
      undefined,
      'not an amount in pounds',
    ],
  ])('%s', (_, change, cost, said) => {
    const { directory, words } = read((service) => Object.assign(service, change))
    // No offer at all: one without a cost is said to be free.
    expect(directory?.offers?.map((offer) => offer.cost)).toEqual(cost && [cost])
    expect(words).not.toContain('unknown')
    expect(directory).toBeDefined()
    expect(words).toContain(said)
  })

  test.each(['inactive', 'defunct', 'temporarily closed'])('that is %s sends nobody there', (status) => {
    const { directory, words } = read((service) => Object.assign(service, { status }))
    expect(directory).toBeUndefined()
    expect(words).toContain(`Its status is "${status}", so we left it out.`)
  })

  test('a number that costs people extra is left out, with the reason', () => {
    const { directory, words } = read((service) => {
      const [{ phones }] = service.contacts as [{ phones: [object] }]
      Object.assign(phones[0], { number: '0870 496 0000' })
    })
    expect(directory?.channels.map(({ kind }) => kind)).toEqual(['email'])
    expect(words).toContain('This number costs people more than a normal call. We left it out.')
  })

  test.each([
    ['a price below nothing', { cost_options: [{ id: 'a', amount: -1 }] }],
    ['an age that is not one', { minimum_age: 18.5 }],
    ['a language that is not one', { languages: [{ id: 'a', code: '!' }] }],
  ])('%s leaves the offer out: without it, the offer would claim more', (_, change) => {
    const { directory, words } = read((service) => Object.assign(service, change))
    expect(directory).toBeDefined()
    expect(directory?.offers).toBeUndefined()
    expect(words).toContain('We left out the record that has it.')
  })

  test('a fax is not a way to reach anyone, and is said to be left out', () => {
    const { words } = read((service) => {
      const [{ phones }] = service.contacts as [{ phones: [object] }]
      Object.assign(phones[0], { type: 'fax' })
    })
    expect(words).toContain('We could not read "(01632) 960 010" of the type "fax".')
  })

  test('facts that nobody dated make no directory', () => {
    const { directory, words } = read((service) => delete service.assured_date)
    expect(directory).toBeUndefined()
    expect(words).toContain('Nothing says when someone last checked these facts, so there is no directory.')
  })

  test('one service, a list, and a page are all read, and a page that is not the last says so', () => {
    for (const form of [theirs(), [theirs()], { services: [theirs()] }, JSON.stringify({ contents: [theirs()] })])
      expect(fromOpenReferral(form, { ifMissing }).directory?.offers).toHaveLength(1)
    const { notes } = fromOpenReferral({ contents: [theirs()], last_page: false, page_number: 1, total_pages: 3 })
    expect(notes.map(problemWords).join()).toContain(
      'This is page 1 of 3. Put the "contents" of every page in one list.',
    )
  })
})
