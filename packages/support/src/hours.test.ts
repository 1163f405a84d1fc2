import { afterEach, describe, expect, test } from 'vitest'
import { bankHolidays } from './bank-holidays.js'
import type { Hours } from './directory.js'
import { goodDirectory, officeHours } from './fixtures/directories.fixtures.js'
import { exceptionLines, openingStatusWords } from './hours-words.js'
import { openingStatus } from './hours.js'

const [helpline, webchat, everyHour] = goodDirectory().hours! as [Hours, Hours, Hours]

const words = (hours: Hours, at: string, language: 'en' | 'cy' = 'en'): string =>
  openingStatusWords(openingStatus(hours, new Date(at)), language)

describe('whether it is open', () => {
  test.each([
    ['in the morning', '2026-11-23T09:00:00Z', 'Open now, until 5pm', 'Ar agor nawr, tan 5pm'],
    ['a moment before it closes', '2026-11-23T16:59:59.999Z', 'Open now, until 5pm', 'Ar agor nawr, tan 5pm'],
    [
      'at the moment it closes',
      '2026-11-23T17:00:00Z',
      'Closed now. Opens tomorrow at 9am',
      'Ar gau nawr. Yn agor yfory am 9am',
    ],
    [
      'before it opens',
      '2026-11-23T08:59:59.999Z',
      'Closed now. Opens today at 9am',
      'Ar gau nawr. Yn agor heddiw am 9am',
    ],
    [
      'on Friday evening',
      '2026-11-20T18:00:00Z',
      'Closed now. Opens Monday at 9am',
      'Ar gau nawr. Yn agor ddydd Llun am 9am',
    ],
    [
      'on Good Friday',
      '2026-04-03T10:00:00Z',
      'Closed today for the bank holiday, Good Friday. Opens Tuesday at 9am',
      'Ar gau heddiw oherwydd gŵyl banc (Gwener y Groglith). Yn agor ddydd Mawrth am 9am',
    ],
    [
      'on the Early May bank holiday',
      '2026-05-04T10:00:00Z',
      'Closed today for the Early May bank holiday. Opens tomorrow at 9am',
      'Ar gau heddiw oherwydd gŵyl banc (Gŵyl banc dechrau Mai). Yn agor yfory am 9am',
    ],
  ])('%s', (_, at, en, cy) => {
    expect(words(officeHours, at)).toBe(en)
    expect(words(officeHours, at, 'cy')).toBe(cy)
  })

  test('with a lunch break', () => {
    expect(words(webchat, '2026-11-23T11:00:00Z')).toBe('Open now, until midday')
    expect(words(webchat, '2026-11-23T12:30:00Z')).toBe('Closed now. Opens today at 2pm')
    expect(words(webchat, '2026-11-23T15:00:00Z')).toBe('Open now, until 4:30pm')
  })

  test('over midnight', () => {
    expect(words(webchat, '2026-11-20T23:00:00Z')).toBe('Open now, until 2am tomorrow')
    expect(words(webchat, '2026-11-21T01:00:00Z')).toBe('Open now, until 2am')
    expect(words(webchat, '2026-11-21T02:00:00Z')).toBe('Closed now. Opens today at 6pm')
  })

  test('all day and all night', () => {
    expect(openingStatus(everyHour, new Date('2026-12-25T03:00:00Z'))).toMatchObject({ open: true, alwaysOpen: true })
    expect(words(everyHour, '2026-12-25T03:00:00Z')).toBe('Open now, 24 hours a day')
    expect(words(everyHour, '2026-12-25T03:00:00Z', 'cy')).toBe('Ar agor nawr, 24 awr y dydd')
  })

  test('all day and all night, but for a day of repairs', () => {
    const repairs: Hours = {
      ...everyHour,
      exceptions: [{ from: '2026-11-25', closed: true, reason: { en: 'repairs', cy: 'gwaith trwsio' } }],
    }
    expect(words(repairs, '2026-11-01T12:00:00Z')).toBe('Open now, 24 hours a day')
    expect(words(repairs, '2026-11-23T12:00:00Z')).toBe('Open now, until midnight tomorrow')
    expect(words(repairs, '2026-11-24T12:00:00Z')).toBe('Open now, until midnight')
    expect(words(repairs, '2026-11-25T12:00:00Z')).toBe('Closed today: repairs. Opens at midnight tonight')
    expect(words(repairs, '2026-11-25T12:00:00Z', 'cy')).toBe(
      'Ar gau heddiw: gwaith trwsio. Yn agor am hanner nos heno',
    )
  })

  test('with a midnight that could be either end of a day', () => {
    const saturdays: Hours = {
      ...officeHours,
      weekly: [{ days: ['saturday'], spans: [{ opens: '00:00', closes: '24:00' }] }],
    }
    expect(words(saturdays, '2026-11-24T12:00:00Z')).toBe('Closed now. Opens at the start of Saturday')
    expect(words(saturdays, '2026-11-24T12:00:00Z', 'cy')).toBe('Ar gau nawr. Yn agor ar ddechrau dydd Sadwrn')
    expect(words(saturdays, '2026-11-27T12:00:00Z')).toBe('Closed now. Opens at midnight tonight')
    expect(words(saturdays, '2026-11-28T12:00:00Z')).toBe('Open now, until midnight')
  })

  test('when it opens a week or more from now, the date is there too', () => {
    const away: Hours = {
      ...officeHours,
      exceptions: [
        { from: '2026-11-01', to: '2027-01-03', closed: true, reason: { en: 'the office is closed for winter' } },
      ],
    }
    expect(words(away, '2026-11-21T12:00:00Z')).toBe(
      'Closed today: the office is closed for winter. Opens Monday 4 January 2027 at 9am',
    )
    expect(words(away, '2026-11-21T12:00:00Z', 'cy')).toContain('Yn agor ddydd Llun 4 Ionawr 2027 am 9am')
    expect(words(away, '2026-12-28T12:00:00Z')).toContain('Opens Monday 4 January 2027 at 9am')
    expect(words(away, '2026-12-29T12:00:00Z')).toContain('Opens Monday at 9am')
  })

  test('when it does not open again, it says only that it is closed', () => {
    const gone: Hours = {
      ...officeHours,
      exceptions: [{ from: '2026-01-01', to: '2099-12-31', closed: true, reason: { en: 'this line has closed' } }],
    }
    expect(openingStatus(gone, new Date('2026-11-23T12:00:00Z'))).not.toHaveProperty('opensAt')
    expect(words(gone, '2026-11-23T12:00:00Z')).toBe('Closed today: this line has closed')
  })

  test('a date that is not real is an error for the developer', () => {
    expect(() => openingStatus(officeHours, new Date('nonsense'))).toThrow(RangeError)
  })
})

describe('which rule wins', () => {
  const open = (hours: Hours, at: string): boolean => openingStatus(hours, new Date(at)).open
  const spans = [{ opens: '10:00', closes: '14:00' }]

  test('a bank holiday beats the usual week', () => {
    expect(open(officeHours, '2026-12-28T11:00:00Z')).toBe(false)
    expect(open({ ...officeHours, bankHolidays: { spans } }, '2026-12-28T11:00:00Z')).toBe(true)
    expect(open({ ...officeHours, bankHolidays: { spans } }, '2026-12-28T15:00:00Z')).toBe(false)
    expect(open({ ...officeHours, bankHolidays: 'open' }, '2026-12-28T15:00:00Z')).toBe(true)
  })

  test('an exception beats a bank holiday', () => {
    const exceptions = [{ from: '2026-12-28', spans, reason: { en: 'Open for the deadline' } }]
    expect(open({ ...officeHours, exceptions }, '2026-12-28T11:00:00Z')).toBe(true)
    expect(open({ ...officeHours, exceptions }, '2026-12-28T09:30:00Z')).toBe(false)
  })

  test('an exception beats the usual week, on its first and last day too', () => {
    for (const day of ['29', '30', '31']) expect(open(helpline, `2026-12-${day}T11:00:00Z`)).toBe(false)
    expect(open(helpline, '2026-12-24T11:00:00Z')).toBe(true)
    expect(open(helpline, '2026-12-24T13:00:00Z')).toBe(false)
  })

  test('a night shift that starts before a closed day runs to its end', () => {
    const exceptions = [{ from: '2026-11-21', closed: true as const, reason: { en: 'training' } }]
    expect(words({ ...webchat, exceptions }, '2026-11-21T01:00:00Z')).toBe('Open now, until 2am')
    expect(words({ ...webchat, exceptions }, '2026-11-21T19:00:00Z')).toBe(
      'Closed today: training. Opens Monday at 9am',
    )
  })

  test('each nation has its own bank holidays', () => {
    const closed = (division: Hours['division'], date: string): boolean =>
      !open({ ...officeHours, division }, `${date}T12:00:00Z`)
    expect(closed('scotland', '2026-01-02')).toBe(true)
    expect(closed('england-and-wales', '2026-01-02')).toBe(false)
    expect(closed('northern-ireland', '2026-03-17')).toBe(true)
    expect(closed('scotland', '2026-04-06')).toBe(false)
    expect(closed('england-and-wales', '2026-04-06')).toBe(true)
  })
})

describe('bank holidays after our list ends', () => {
  const goodFriday2029 = '2029-03-30T10:00:00Z'

  test('we say that we do not know', () => {
    expect(words(officeHours, goodFriday2029)).toBe(
      'Open now, until 5pm. These hours may be different on a bank holiday',
    )
    expect(words(officeHours, '2028-12-29T18:00:00Z')).toBe(
      'Closed now. Opens Monday at 9am. These hours may be different on a bank holiday',
    )
    expect(words({ ...officeHours, bankHolidays: 'open' }, goodFriday2029)).toBe('Open now, until 5pm')
  })

  test('a newer list can be given, in the shape of the file on GOV.UK', () => {
    const newer = structuredClone(bankHolidays)
    newer['england-and-wales'].events.push({ title: 'Good Friday', date: '2029-03-30', notes: '', bunting: false })
    newer['england-and-wales'].events.push({ title: 'Jubilee bank holiday', date: '2029-06-01', notes: '' })
    const say = (at: string): string =>
      openingStatusWords(openingStatus(officeHours, new Date(at), { bankHolidays: newer }), 'en')
    expect(say(goodFriday2029)).toBe('Closed today for the bank holiday, Good Friday. Opens Monday at 9am')
    expect(say('2029-06-01T10:00:00Z')).toBe('Closed today for the Jubilee bank holiday. Opens Monday at 9am')
  })
})

describe('the clock of the machine it runs on', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test('makes no difference', () => {
    for (const elsewhere of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Tokyo', 'UTC']) {
      process.env.TZ = elsewhere
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(elsewhere)
      expect(words(officeHours, '2026-07-01T08:00:00Z'), elsewhere).toBe('Open now, until 5pm')
      expect(words(officeHours, '2026-07-01T07:59:59Z'), elsewhere).toBe('Closed now. Opens today at 9am')
      expect(exceptionLines(helpline, new Date('2026-12-24T23:59:59Z'), 'en'), elsewhere).toHaveLength(2)
    }
  })
})
