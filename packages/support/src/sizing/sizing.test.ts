import { describe, expect, test } from 'vitest'
import { goodDirectory } from '../fixtures/directories.fixtures.js'
import { hoursInWeek, sizeSupport, type SizingInput, sizingLines } from './index.js'

/** A permit that 10,000 people a year apply for. The survey and all that is in it are made up. */
const input = (): SizingInput => ({
  peopleAYear: 10_000,
  needHelp: { people: 60, asked: 400 },
  reasons: {
    skills: { people: 48, asked: 60 },
    literacy: { people: 37, asked: 60 },
    'access-device': { people: 19, asked: 60 },
  },
  kinds: { digital: { people: 50, asked: 60 }, emotional: { people: 20, asked: 60 } },
  channels: [
    {
      kind: 'phone',
      share: { people: 240, asked: 400 },
      contactsEach: { low: 1, likely: 1.5, high: 2 },
      minutes: { low: 10, likely: 15, high: 20 },
      hoursAWeek: 40,
    },
    { kind: 'email', share: { people: 120, asked: 400 }, contactsEach: 1, minutes: 10, hoursAWeek: 37.5 },
    { kind: 'post', share: { people: 40, asked: 400 }, contactsEach: 1, minutes: 20, hoursAWeek: 37.5 },
  ],
  weeksAYear: 50,
  busyWeek: { low: 1.5, likely: 1.5, high: 2 },
  busiestHour: { low: 1.2, likely: 1.5, high: 2 },
  target: { share: 0.8, seconds: 30, busy: 0.85 },
  on: '2026-11-23',
  oldAfterYears: 3,
})

describe('a worked example, by hand', () => {
  const { people, reasons, channels, notes } = sizeSupport(input())

  test('people who need help: the survey, and how sure it can be', () => {
    // 60 of 400 is 15%. Wilson at 95%: 11.834% to 18.831%. Of 10,000 people: 1,183 to 1,883, rounded outwards to hundreds.
    expect(people).toEqual({ low: 1100, likely: 1500, high: 1900 })
  })

  test('reasons overlap, and add up to more people than need help', () => {
    expect(reasons.map(({ reason }) => reason)).toEqual(['skills', 'literacy', 'access-device'])
    // 80% + 62% + 32% of 1,500, each rounded. Nothing is cut to fit 100%.
    expect(reasons.reduce((sum, { people: those }) => sum + those.likely, 0)).toBeGreaterThan(people.likely * 1.6)
  })

  test('contacts in a week, usual and busy', () => {
    const [phone, email] = channels
    // Phone is 240 of 400: 60%, 55.126% to 64.684%. People: 1,183.4 × 55.126% = 652, 1,500 × 60% = 900,
    // 1,883.1 × 64.684% = 1,218. Contacts a week: 652 × 1 ÷ 50 = 13.0, 900 × 1.5 ÷ 50 = 27.0, 1,218 × 2 ÷ 50 = 48.7.
    expect(phone!.people).toEqual({ low: 600, likely: 900, high: 1300 })
    expect(phone!.usualWeek).toEqual({ low: 10, likely: 25, high: 50 })
    // Busy: 13.0 × 1.5 = 19.6, 27 × 1.5 = 40.5, 48.7 × 2 = 97.4.
    expect(phone!.busyWeek).toEqual({ low: 10, likely: 40, high: 100 })
    // Email is 120 of 400: 304, 450 and 653 people, each once: 6.1, 9.0 and 13.1 contacts a week.
    expect(email!.usualWeek).toEqual({ low: 6, likely: 9, high: 14 })
  })

  test('advisers at once for the phone, by Erlang C', () => {
    // Usual week, likely: 27 calls over 40 hours, 1.5 times that in the busiest hour: 1.0125 calls an hour of 15 minutes,
    // a load of 0.253. One adviser: people wait with a chance of 25.3%, and 1 − 0.253 × e^(−0.747 × 30 ÷ 900) = 75.3% are
    // answered in 30 seconds, less than 80%. Two advisers: 2.8% wait. So 2.
    // Low: a load of 0.065: 93.7% answered in time by 1. High: 2.436 an hour of 20 minutes, a load of 0.812. 2 advisers
    // answer 76.9% in time, so 3. Worked out again in Python with fractions.
    expect(channels[0]!.advisers.usual).toEqual({ low: 1, likely: 2, high: 3 })
    expect(channels[0]!.advisers.busy).toEqual({ low: 1, likely: 2, high: 4 })
    expect(channels[0]!.by).toBe('queue')
  })

  test('work on email and post, by plain division', () => {
    const [, email, post] = channels
    // Email: 6.1, 9.0 and 13.1 contacts of 10 minutes: 1.01, 1.50 and 2.18 hours. Post: 1.76, 3.0 and 5.02 letters of
    // 20 minutes: 0.59, 1.00 and 1.67 hours. One person, busy for at most 85% of 37.5 hours, has 31.9.
    expect(email!.work.usual).toEqual({ low: 1, likely: 2, high: 3 })
    expect(post!.work.usual).toEqual({ low: 0, likely: 1, high: 2 })
    expect(email!.advisers.usual).toEqual({ low: 1, likely: 1, high: 1 })
    expect(email!.by).toBe('work')
  })

  test('a small survey says so', () => {
    expect(notes).toContainEqual({ kind: 'few-asked', about: 'reasons.skills', asked: 60 })
    expect(notes.some(({ kind }) => kind === 'several-channels' || kind === 'no-channel')).toBe(false)
  })
})

describe('nothing is used in silence', () => {
  test('a published figure needs a range from you, and comes back with its source and its age', () => {
    const from = { ...input(), needHelp: { figure: 'may-struggle-2025', within: 0.1 } }
    const { people, notes } = sizeSupport(from)
    // 15% to 35% of 10,000.
    expect(people).toEqual({ low: 1500, likely: 2500, high: 3500 })
    expect(notes[0]).toMatchObject({ kind: 'figure', about: 'needHelp', figure: { year: 2025, age: 1, old: false } })
    const old = sizeSupport({ ...from, needHelp: { figure: 'offline-2013', within: 0.05 } }).notes[0]
    expect(old).toMatchObject({ figure: { year: 2013, age: 13, old: true } })
  })

  test('a figure that counts something else cannot stand for people who need help', () => {
    for (const figure of ['online-claims-satisfaction', 'pilot-people', 'house-of-lords-2023'])
      expect(() => sizeSupport({ ...input(), needHelp: { figure, within: 0.1 } })).toThrow(
        `"${figure}" cannot stand for`,
      )
    expect(() => sizeSupport({ ...input(), needHelp: { figure: 'none', within: 0.1 } })).toThrow(
      'There is no figure "none"',
    )
  })

  test('what somebody judged, and what was asked only online, are said to be so', () => {
    const { notes } = sizeSupport({
      ...input(),
      needHelp: { people: 60, asked: 400, onlineOnly: true },
      kinds: { procedural: { judged: { low: 0.2, likely: 0.4, high: 0.8 } } },
    })
    expect(notes).toContainEqual({ kind: 'asked-online', about: 'needHelp' })
    expect(notes).toContainEqual({ kind: 'judged', about: 'kinds.procedural' })
  })

  test('people who have no channel are counted, and people who named several are not counted twice', () => {
    const few = { ...input(), channels: input().channels.slice(0, 1) }
    expect(sizeSupport(few).notes).toContainEqual({ kind: 'no-channel', about: 'channels', share: 0.4 })
    const both = input()
    both.channels = both.channels.map((channel) => ({ ...channel, share: { people: 300, asked: 400 } }))
    const { notes, channels } = sizeSupport(both)
    expect(notes).toContainEqual({ kind: 'several-channels', about: 'channels', share: 2.25 })
    // A third of 1,500 each, and not 1,125.
    expect(channels.map(({ people }) => people.likely)).toEqual([500, 500, 500])
  })

  test('one adviser at once is said to be a team that cannot be away', () => {
    const quiet = sizeSupport({ ...input(), peopleAYear: 500 })
    expect(quiet.channels[0]!.advisers.usual.high).toBe(1)
    expect(quiet.notes).toContainEqual({ kind: 'small-team', about: 'channels.phone' })
  })
})

describe('what cannot be is refused, by name', () => {
  test.each([
    ['peopleAYear', { peopleAYear: -1 }, 'peopleAYear, low, is -1. Use a number, 0 or more.'],
    ['a range the wrong way round', { busyWeek: { low: 3, likely: 2, high: 1 } }, 'busyWeek goes from 3 by 2 to 1.'],
    ['a week that is busy with fewer', { busyWeek: 0.5 }, 'busyWeek, low, is 0.5. Use a number, 1 or more.'],
    ['54 weeks', { weeksAYear: 54 }, 'weeksAYear is 54. Use a number, from 1 to 53.'],
    ['everyone answered at once', { target: { share: 1, seconds: 20, busy: 0.8 } }, 'target.share is 1.'],
    ['more people than were asked', { needHelp: { people: 5, asked: 4 } }, '5 of 4 cannot be the answer to a survey.'],
    ['not a number', { weeksAYear: Number.NaN }, 'weeksAYear is not a number.'],
    ['a share over 100%', { needHelp: { judged: { low: 0.5, likely: 1, high: 1.5 } } }, 'needHelp, high, is 1.5.'],
  ])('%s', (_, change, message) => {
    expect(() => sizeSupport({ ...input(), ...change } as SizingInput)).toThrow(message)
  })
})

test('webchat takes fewer advisers when each talks to two people at once, and no channel takes any for nobody', () => {
  const chat = (atOnce?: number, peopleAYear = 200_000) =>
    sizeSupport({
      ...input(),
      peopleAYear,
      channels: [{ ...input().channels[0]!, kind: 'webchat', ...(atOnce && { atOnce }) }],
    }).channels[0]!
  expect(chat(2).advisers.usual.likely).toBe(Math.ceil(chat().advisers.usual.likely / 2))
  expect(chat(1, 0).advisers.busy).toEqual({ low: 0, likely: 0, high: 0 })
  expect(chat(1, 0).usualWeek).toEqual({ low: 0, likely: 0, high: 0 })
})

test('hours in a week come from the opening hours of the directory', () => {
  const [helpline, webchat, always] = goodDirectory().hours!
  // 5 days of 8 hours, and 3 hours on Saturday.
  expect(hoursInWeek(helpline!)).toBe(43)
  // 4 days of 3 hours and 2.5 hours, and 2 nights of 8 hours.
  expect(hoursInWeek(webchat!)).toBe(38)
  expect(hoursInWeek(always!)).toBe(168)
})

describe('in words', () => {
  const sizing = sizeSupport({ ...input(), needHelp: { figure: 'offline-2013', within: 0.05 } })

  test('whole sentences that can be read out', () => {
    expect(sizingLines(sizeSupport(input()), 'en')).toMatchInlineSnapshot(`
      {
        "channels": [
          "Phone: about 10 to 50 contacts in a usual week, and about 10 to 100 contacts in a busy week.",
          "Email: about 6 to 14 contacts in a usual week, and about 9 to 28 contacts in a busy week.",
          "By post: about 1 to 6 contacts in a usual week, and about 2 to 11 contacts in a busy week.",
        ],
        "kinds": [
          "Help to get online or use the form: about 800 to 1,800 people a year.",
          "Someone to talk to when it is stressful: about 200 to 900 people a year.",
          "One person can need several things, so these can add up to more than everyone who needs help.",
        ],
        "notes": [
          "Only 60 people were asked. Ask more people to make the range narrower.",
        ],
        "people": [
          "People who need help: about 1,100 to 1,900 people a year.",
          "The best single guess is about 1,500 people a year.",
          "The low end takes every low figure at once, and the high end every high one. The truth is seldom near either.",
        ],
        "staff": [
          "Phone, at the same time: 1 to 3 advisers in a usual week, and 1 to 4 advisers in a busy week.",
          "Email: about 1 to 3 hours of work in a usual week, and about 1 to 5 hours of work in a busy week.",
          "By post: up to 2 hours of work in a usual week, and up to 4 hours of work in a busy week.",
          "Leave, sickness and training come on top of these advisers.",
        ],
      }
    `)
  })

  test('the same in Welsh', () => {
    expect(sizingLines(sizeSupport(input()), 'cy')).toMatchInlineSnapshot(`
      {
        "channels": [
          "Ffôn: tua 10 i 50 o gysylltiadau mewn wythnos arferol. Mewn wythnos brysur: tua 10 i 100 o gysylltiadau.",
          "E-bost: tua 6 i 14 o gysylltiadau mewn wythnos arferol. Mewn wythnos brysur: tua 9 i 28 o gysylltiadau.",
          "Drwy’r post: tua 1 i 6 chysylltiad mewn wythnos arferol. Mewn wythnos brysur: tua 2 i 11 o gysylltiadau.",
        ],
        "kinds": [
          "Cymorth i fynd ar-lein neu i ddefnyddio’r ffurflen: tua 800 i 1,800 o bobl y flwyddyn.",
          "Rhywun i siarad ag ef pan fydd yn peri straen: tua 200 i 900 o bobl y flwyddyn.",
          "Gall fod angen sawl peth ar un person, felly gall y rhain wneud mwy na phawb y mae angen cymorth arnynt.",
        ],
        "notes": [
          "Dim ond 60 o bobl a holwyd. Holwch fwy o bobl i wneud yr ystod yn gulach.",
        ],
        "people": [
          "Pobl y mae angen cymorth arnynt: tua 1,100 i 1,900 o bobl y flwyddyn.",
          "Yr amcangyfrif unigol gorau yw tua 1,500 o bobl y flwyddyn.",
          "Mae’r pen isaf yn cymryd pob ffigur isel ar unwaith, a’r pen uchaf bob un uchel. Anaml y mae’r gwir yn agos at y naill na’r llall.",
        ],
        "staff": [
          "Ffôn, ar yr un pryd: 1 i 3 chynghorydd mewn wythnos arferol. Mewn wythnos brysur: 1 i 4 o gynghorwyr.",
          "E-bost: tua 1 i 3 awr o waith mewn wythnos arferol. Mewn wythnos brysur: tua 1 i 5 awr o waith.",
          "Drwy’r post: hyd at 2 awr o waith mewn wythnos arferol. Mewn wythnos brysur: hyd at 4 awr o waith.",
          "Mae gwyliau, salwch a hyfforddiant yn ychwanegol at y cynghorwyr hyn.",
        ],
      }
    `)
  })

  test('a figure has its source, its year, what it does not tell and that it is old', () => {
    expect(sizingLines(sizing, 'en').notes[0]).toBe(
      '18% of adults never or very rarely used the internet. Source: Government Digital Strategy, action 9, United Kingdom government, 2013. It is about adults in the whole country. The people who use your service may not be like them. This figure is old. It is from 13 years ago.',
    )
    expect(sizingLines(sizing, 'cy').notes[0]).toContain('13 o flynyddoedd yn ôl')
  })
})
