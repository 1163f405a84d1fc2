// People ask for a call, an appointment or an adjustment, and say what was hard: without a session or an application.
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageProblems } from '@handrail/testing'
import { databaseKinds } from './databases.js'
import { type Fields, helpOn, Person, type Shown } from './person.js'
import { DatabaseAway, NOON, type RunningService, startService } from './service.js'

const callBack: Fields = {
  'call-back-phone': '07700 900 982',
  'call-back-when': ['2026-11-23T08:00/12:00', '2026-11-24T12:00/17:00'],
  'call-back-ask-for': 'Zephyrine Quillfeather',
  'call-back-message': 'no',
  'call-back-talk': 'relay',
}
const appointment: Fields = {
  name: 'Zephyrine Quillfeather',
  'appointment-way': 'in-person',
  'appointment-when': 'any',
  'appointment-needs': ['step-free', 'interpreter'],
  'appointment-interpreter': 'Somali',
  'appointment-reach': ['text', 'post'],
  'appointment-text': '07700 900 982',
  'appointment-address': 'Larkspur Barge\nMooringham',
}
const needs: Fields = {
  'formats-which': ['large-print', 'audio'],
  'formats-large-print': '18',
  'languages-speak-which': 'cy',
  'languages-read-which': 'other',
  'languages-read-other': 'Somali <b>',
  'languages-interpreter-which': 'no',
  name: 'Zephyrine Quillfeather',
  'contact-which': 'email',
  'contact-email': 'zephyrine@rivers.example.com',
}
const survey: Fields = {
  'survey-made-it-hard': ['access-device', 'something-else'],
  'survey-made-it-hard-other': 'The Quillfeather form',
  'survey-satisfaction': '7',
  'survey-helped-by': 'phone',
  'survey-comment': 'More time',
}
const traces = /Zephyrine|Quillfeather|Larkspur|Mooringham|900 ?982|900982/

const text = ({ document }: Shown): string => document.querySelector('main')?.textContent ?? ''
const referenceIn = ({ document }: Shown): string =>
  document.querySelector('.handrail-support-reference strong')?.textContent ?? ''
const referencePattern = /^[0-9A-Z]{3} [0-9A-Z]{3} [0-9A-Z]{3}$/

describe.each(databaseKinds)('with $kind', (kind) => {
  let service: RunningService
  let now = NOON
  let log = ''
  beforeAll(async () => {
    const stream = new PassThrough()
    stream.on('data', (chunk: Buffer) => (log += chunk.toString()))
    service = await startService(kind, { now: () => now, logger: { stream, level: 'trace' } })
  }, 60_000)
  afterAll(() => service.remove())

  const person = (prefix?: string): Person => {
    // A minute later, so that nobody is one of too many.
    now = new Date(now.getTime() + 61_000)
    return new Person(() => service.app, prefix)
  }
  const requests = () =>
    service.database.query(
      'select kind, reference, language, content::text as content from fishing_licence.request order by made_at',
    )
  const surveys = () =>
    service.database.query(
      `select to_char(answered_on, 'YYYY-MM-DD') as answered_on, made_it_hard::text, made_it_hard_other, satisfaction,
         helped_by::text, comment from fishing_licence.survey_answer`,
    )
  /** What was stored by this work, and nothing from before. */
  async function storedBy(work: () => Promise<unknown>, all: () => Promise<unknown[]> = requests): Promise<unknown[]> {
    const before = (await all()).length
    await work()
    return (await all()).slice(before)
  }
  /** Chooses which lists to see, as the form before it does. */
  async function openNeeds(someone: Person, about: string[] = ['formats', 'languages']): Promise<Shown> {
    await someone.get('/what-you-need')
    return someone.post('/what-you-need', { about })
  }

  test('someone asks for a call, and hears when, from which number, and by which reference', async () => {
    const someone = person()
    const stored = await storedBy(async () => {
      const form = await someone.get('/call-back')
      expect(form.heading).toBe('Ask us to call you')
      expect(pageProblems(form.document)).toEqual([])
      const shown = await someone.post('/call-back', callBack)
      expect([shown.status, shown.heading]).toEqual([200, 'We will call you'])
      expect(referenceIn(shown)).toMatch(referencePattern)
      expect(text(shown)).toContain('Monday 23 November, 8am to midday')
      expect(text(shown)).toContain('0808 157 0101')
      expect(text(shown)).toContain('We will try 2 more times')
      expect(pageProblems(shown.document)).toEqual([])
      expect(shown.headers['cache-control']).toBe('no-store')
    })
    expect(stored).toEqual([
      {
        kind: 'call-back',
        reference: expect.stringMatching(referencePattern) as string,
        language: 'en',
        content: expect.any(String) as string,
      },
    ])
    expect(JSON.parse((stored[0] as { content: string }).content)).toEqual({
      phone: '+447700900982',
      when: ['2026-11-23T08:00/12:00', '2026-11-24T12:00/17:00'],
      askFor: 'Zephyrine Quillfeather',
      message: 'no',
      talk: 'relay',
    })
    expect([...someone.cookies]).toEqual([])
  })

  test('someone asks for an appointment at the one place that has them', async () => {
    const stored = await storedBy(async () => {
      const someone = person()
      await someone.get('/appointment')
      const shown = await someone.post('/appointment', appointment)
      expect([shown.status, shown.heading]).toEqual([200, 'We have your request for an appointment'])
      expect(text(shown)).toContain('Anytown Library')
      expect(text(shown)).toContain('within 2 working days')
      expect(pageProblems(shown.document)).toEqual([])
    })
    expect(JSON.parse((stored[0] as { content: string }).content)).toMatchObject({
      name: 'Zephyrine Quillfeather',
      way: 'in-person',
      place: 'anytown-library',
      needs: ['step-free', 'interpreter'],
      interpreter: 'Somali',
      reach: ['text', 'post'],
      text: '+447700900982',
    })
  })

  test('someone says what they need, and is asked about nothing else', async () => {
    const stored = await storedBy(async () => {
      const someone = person()
      const form = await openNeeds(someone)
      expect(form.document.querySelectorAll('[name="adjustments-which"], [name="reach-which"]')).toHaveLength(0)
      expect(pageProblems(form.document)).toEqual([])
      const shown = await someone.post('/what-you-need', needs)
      expect([shown.status, shown.heading]).toEqual([200, 'We have what you told us'])
      expect(text(shown)).toContain('Somali <b>')
      expect(referenceIn(shown)).toMatch(referencePattern)
      expect(pageProblems(shown.document)).toEqual([])
    })
    expect(JSON.parse((stored[0] as { content: string }).content)).toEqual({
      name: 'Zephyrine Quillfeather',
      formats: [{ which: 'large-print', detail: '18' }, { which: 'audio' }],
      languages: {
        speak: { which: 'cy' },
        read: { which: 'other', detail: 'Somali <b>' },
        interpreter: { which: 'no' },
      },
      contact: { which: 'email', detail: 'zephyrine@rivers.example.com' },
    })
  })

  test('someone who chooses no list is asked to choose, and every list can be shown', async () => {
    const someone = person()
    await someone.get('/what-you-need')
    const shown = await someone.post('/what-you-need', {})
    expect([shown.status, shown.errors]).toEqual([422, ['Select what you want to tell us about']])
    const all = await openNeeds(someone, ['adjustments', 'formats', 'reach', 'languages'])
    expect(all.document.querySelectorAll('[name="adjustments-which"]').length).toBeGreaterThan(20)
    // What the directory says we do not have cannot be chosen, and its own words say what there is instead.
    expect(all.document.querySelector('[name="reach-which"][value="webchat"]')).toBeNull()
    expect(text(all)).toContain('We do not have enough advisers to answer webchat quickly.')
    const sent = await someone.post('/what-you-need', {})
    expect(sent.errors).toContain('Enter your name')
    expect(sent.errors).toContain('Select what you need, or select ‘I do not need any of these’')
    for (const link of sent.document.querySelectorAll('.govuk-error-summary a'))
      expect(sent.document.getElementById(link.getAttribute('href')!.slice(1)), link.textContent).not.toBeNull()
  })

  test('someone says what was hard, and nothing tells whose answers they are', async () => {
    const stored = await storedBy(async () => {
      const someone = person()
      expect(pageProblems((await someone.get('/survey')).document)).toEqual([])
      const shown = await someone.post('/survey', survey)
      expect([shown.status, shown.heading]).toEqual([200, 'Thank you'])
      expect(referenceIn(shown)).toBe('')
      expect(pageProblems(shown.document)).toEqual([])
    }, surveys)
    expect(stored).toEqual([
      {
        answered_on: '2026-11-21',
        made_it_hard: '["access-device", "something-else"]',
        made_it_hard_other: 'The Quillfeather form',
        satisfaction: 7,
        helped_by: '["phone"]',
        comment: 'More time',
      },
    ])
    const columns = await service.database.query(
      `select column_name as name from information_schema.columns
       where table_schema = 'fishing_licence' and table_name in ('survey_answer', 'request')`,
    )
    expect(
      columns.map(({ name }) => name).filter((name) => /session|application|address|id$/.test(String(name))),
    ).toEqual([])
  })

  test('a survey that is sent empty is thanked for, and not kept', async () => {
    const stored = await storedBy(async () => {
      const someone = person()
      await someone.get('/survey')
      const shown = await someone.post('/survey', {})
      expect([shown.status, shown.heading]).toEqual([200, 'Thank you'])
      expect(text(shown)).toContain('so we kept nothing')
    }, surveys)
    expect(stored).toEqual([])
  })

  test('a double press and a reload are one request with one reference', async () => {
    const someone = person()
    const stored = await storedBy(async () => {
      await someone.get('/call-back')
      const form = someone.hidden
      const shown = await Promise.all([someone.post('/call-back', callBack), someone.post('/call-back', callBack)])
      someone.hidden = form
      const again = await someone.post('/call-back', callBack)
      expect(new Set([...shown, again].map(referenceIn)).size).toBe(1)
    })
    expect(stored).toHaveLength(1)
    const inTheSurvey = await storedBy(async () => {
      await someone.get('/survey')
      await someone.post('/survey', survey)
      await someone.post('/survey', { ...survey, 'survey-satisfaction': '8' })
    }, surveys)
    expect(inTheSurvey).toHaveLength(1)
  })

  test('someone who goes back and puts the number right keeps the reference, and the right number counts', async () => {
    const stored = await storedBy(async () => {
      const someone = person()
      await someone.get('/call-back')
      const form = someone.hidden
      const first = await someone.post('/call-back', { ...callBack, 'call-back-phone': '01632 960 001' })
      someone.hidden = form
      const second = await someone.post('/call-back', callBack)
      expect(referenceIn(second)).toBe(referenceIn(first))
      expect(text(second)).toContain('07700 900 982')
    })
    expect(stored).toHaveLength(1)
    expect((stored[0] as { content: string }).content).toContain('+447700900982')
  })

  test('the page after it can be read in Welsh, with the same reference', async () => {
    const stored = await storedBy(async () => {
      const someone = person()
      await someone.get('/call-back')
      const shown = await someone.post('/call-back', callBack)
      const form = [...shown.document.querySelectorAll('main form')].at(-1)!
      expect(form.getAttribute('action')).toBe('/fishing-licence/cy/call-back')
      const fields = [...form.querySelectorAll('input')].map(({ name, value }): [string, string] => [name, value])
      const welsh = await new Person(() => service.app, '/fishing-licence/cy').post(
        '/call-back',
        Object.fromEntries(fields),
      )
      expect([welsh.status, welsh.heading]).toEqual([200, 'Byddwn yn eich ffonio'])
      expect(referenceIn(welsh)).toBe(referenceIn(shown))
      expect(text(welsh)).toContain('Dydd Llun 23 Tachwedd')
      // Its own form is the one that shows it again.
      expect(referenceIn(await someone.post('/call-back', {}))).toBe(referenceIn(shown))
    })
    expect(stored).toHaveLength(1)
  })

  test('nobody is shown the request of another: a copy that we did not make counts as a new one', async () => {
    const someone = person()
    const unknown = await someone.post('/call-back', { copy: `${'0'.repeat(32)}.`, step: 'show' })
    expect([unknown.status, unknown.location]).toEqual([303, '/fishing-licence/call-back'])
    const stored = await storedBy(async () => {
      for (const copy of ['1.', '1.', `${'Z'.repeat(32)}.`]) {
        someone.hidden = { copy }
        await someone.post('/call-back', callBack)
      }
    })
    expect(new Set(stored.map((row) => (row as { reference: string }).reference)).size).toBe(3)
  })

  test('in Welsh, every page, every error and what comes after are Welsh', async () => {
    const someone = person('/fishing-licence/cy')
    for (const [page, heading, error] of [
      ['/call-back', 'Gofyn i ni eich ffonio', 'Rhowch rif ffôn'],
      ['/appointment', 'Gofyn am apwyntiad', 'Rhowch eich enw'],
    ] as const) {
      expect((await someone.get(page)).heading).toBe(heading)
      const shown = await someone.post(page, {})
      expect(shown.status).toBe(422)
      expect(shown.errors[0]).toContain(error)
      expect(shown.document.documentElement.lang).toBe('cy')
    }
    const stored = await storedBy(async () => {
      await someone.get('/appointment')
      expect((await someone.post('/appointment', appointment)).heading).toBe('Mae eich cais am apwyntiad gennym')
    })
    expect(stored).toMatchObject([{ language: 'cy' }])
  })

  test('hostile input gets plain errors, stays text, and stores nothing', async () => {
    const hostile = `"><script>alert(1)</script>\u0000${'x'.repeat(3000)}`
    const stored = await storedBy(async () => {
      const someone = person()
      for (const [page, fields] of Object.entries({
        '/call-back': {
          ...callBack,
          'call-back-phone': hostile,
          'call-back-when': hostile,
          'call-back-ask-for': hostile,
        },
        '/appointment': { ...appointment, name: hostile, 'appointment-way': '__proto__', 'appointment-text': hostile },
      })) {
        await someone.get(page)
        const shown = await someone.post(page, fields)
        expect(shown.status, page).toBe(422)
        expect(shown.errors.length, page).toBeGreaterThan(2)
        expect(shown.html, page).not.toContain('<script>alert')
        expect(shown.errors.join(), page).not.toContain('script')
      }
      await openNeeds(someone)
      someone.hidden = { ...someone.hidden, about: '__proto__ constructor' }
      expect((await someone.post('/what-you-need', needs)).errors).toEqual(['Select what you want to tell us about'])
    })
    expect(stored).toEqual([])
  })

  test('a page of another site is refused', async () => {
    const stored = await storedBy(async () => {
      for (const [page, fields] of Object.entries({
        '/call-back': callBack,
        '/appointment': appointment,
        '/survey': survey,
      })) {
        const shown = await person().post(page, fields, { 'sec-fetch-site': 'cross-site' })
        expect([shown.status, shown.heading]).toEqual([403, 'We cannot accept answers from another website'])
      }
    })
    expect(stored).toEqual([])
  })

  test('a database that is away keeps what was typed, says so, and works again afterwards', async () => {
    const { query } = service.database
    const someone = person()
    for (const [page, fields, field] of [
      ['/call-back', callBack, 'call-back-ask-for'],
      ['/appointment', appointment, 'name'],
    ] as const) {
      await someone.get(page)
      Object.assign(service.database, { query: () => Promise.reject(new DatabaseAway(new Error('silent'))) })
      const shown = await someone.post(page, fields)
      Object.assign(service.database, { query })
      expect([shown.status, shown.errors]).toEqual([
        503,
        [expect.stringMatching(/^We have not sent this.*Send it again in a few minutes\.$/) as string],
      ])
      expect(shown.value(field)).toBe('Zephyrine Quillfeather')
      expect(helpOn(shown).length).toBeGreaterThan(1)
      expect((await someone.post(page, fields)).status).toBe(200)
    }
  })

  test('many requests from one computer in a minute are stopped kindly, with what was typed', async () => {
    const someone = person()
    const statuses: number[] = []
    let last: Shown | undefined
    for (let count = 0; count < 11; count++) {
      await someone.get('/call-back')
      last = await someone.post('/call-back', callBack)
      statuses.push(last.status)
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429])
    expect(last?.value('call-back-ask-for')).toBe('Zephyrine Quillfeather')
    expect(last?.errors[0]).toContain('Wait a minute and send it again.')
  })

  test('a time that has gone by since the page was opened is asked again', async () => {
    const someone = person()
    const before = now
    await someone.get('/call-back')
    now = new Date('2026-11-26T12:00:00Z')
    const shown = await someone.post('/call-back', callBack)
    now = before
    expect([shown.status, shown.errors[0]]).toEqual([422, expect.stringMatching(/^Nobody is free at/) as string])
  })

  test('nothing of it is in a log or in an address', async () => {
    log = ''
    const someone = person()
    for (const [page, fields] of Object.entries({
      '/call-back': callBack,
      '/appointment': appointment,
      '/survey': survey,
    })) {
      await someone.get(page)
      const shown = await someone.post(page, fields)
      const addresses = [...shown.document.querySelectorAll('[href], [action]')].map(
        (each) => each.getAttribute('href') ?? each.getAttribute('action') ?? '',
      )
      const reference = referenceIn(shown)
      expect(addresses.filter((address) => traces.test(address) || (reference && address.includes(reference)))).toEqual(
        [],
      )
      if (reference) expect(log).not.toContain(reference)
    }
    const broken = service.database.query
    Object.assign(service.database, { query: () => Promise.reject(new Error('Zephyrine is not a date')) })
    expect((await someone.post('/call-back', callBack)).status).toBe(500)
    Object.assign(service.database, { query: broken })
    expect(log).toContain('"route":"/fishing-licence/call-back"')
    expect(log).not.toMatch(traces)
  })

  test('requests are deleted after 90 days and survey answers after a year', async () => {
    await service.restart()
    expect((await requests()).length).toBeGreaterThan(0)
    const start = now
    now = new Date(start.getTime() + 91 * 24 * 60 * 60 * 1000)
    await service.restart()
    expect(await requests()).toEqual([])
    expect((await surveys()).length).toBeGreaterThan(0)
    now = new Date(start.getTime() + 367 * 24 * 60 * 60 * 1000)
    await service.restart()
    expect(await surveys()).toEqual([])
    now = start
  })

  test('a request that is not whole is refused by the database itself', async () => {
    const insert = (kindOf: string, content: object): Promise<unknown> =>
      service.database.query(
        `insert into fishing_licence.request (kind, copy, reference, made_at, changed_at, language, content)
         values ($1, $2, 'AAA AAA AAA', now(), now(), 'en', $3::text::jsonb)`,
        [kindOf, '0'.repeat(32), JSON.stringify(content)],
      )
    await expect(insert('call-back', { phone: '+441632960001' })).rejects.toThrow(/whole_call_back/)
    await expect(insert('call-back', { phone: 'x', when: [], askFor: 'A', message: 'no' })).rejects.toThrow(
      /whole_call_back/,
    )
    await expect(
      insert('appointment', { name: 'A', way: 'in-person', when: [], needs: [], reach: [] }),
    ).rejects.toThrow(/whole_appointment/)
    await expect(insert('needs', { name: 'A', contact: { which: 'email', detail: 'a' } })).rejects.toThrow(
      /whole_needs/,
    )
    await expect(
      service.database.query(
        `insert into fishing_licence.survey_answer (copy, answered_on, language, satisfaction) values ($1, now(), 'en', 11)`,
        ['0'.repeat(32)],
      ),
    ).rejects.toThrow(/satisfaction/)
  })
})
