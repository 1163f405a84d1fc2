// Requests that are hostile, too many, too late or kept from the database, and how long they are kept.
import { describe, expect, test } from 'vitest'
import { databaseKinds } from './databases.js'
import { helpOn, type Shown } from './person.js'
import { startRequesting } from './requesting.js'
import { DatabaseAway } from './service.js'
import { appointment, callBack, needs, referenceIn, survey, traces } from './what-people-ask-for.js'

describe.each(databaseKinds)('with $kind', (kind) => {
  const started = startRequesting(kind)
  const { person, requests, surveys, storedBy, openNeeds } = started

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
    const { query } = started.service.database
    const someone = person()
    for (const [page, fields, field] of [
      ['/call-back', callBack, 'call-back-ask-for'],
      ['/appointment', appointment, 'name'],
    ] as const) {
      await someone.get(page)
      Object.assign(started.service.database, { query: () => Promise.reject(new DatabaseAway(new Error('silent'))) })
      const shown = await someone.post(page, fields)
      Object.assign(started.service.database, { query })
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
    const before = started.now
    await someone.get('/call-back')
    started.now = new Date('2026-11-26T12:00:00Z')
    const shown = await someone.post('/call-back', callBack)
    started.now = before
    expect([shown.status, shown.errors[0]]).toEqual([422, expect.stringMatching(/^Nobody is free at/) as string])
  })

  test('nothing of it is in a log or in an address', async () => {
    started.log = ''
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
      if (reference) expect(started.log).not.toContain(reference)
    }
    const broken = started.service.database.query
    Object.assign(started.service.database, { query: () => Promise.reject(new Error('Zephyrine is not a date')) })
    expect((await someone.post('/call-back', callBack)).status).toBe(500)
    Object.assign(started.service.database, { query: broken })
    expect(started.log).toContain('"route":"/fishing-licence/call-back"')
    expect(started.log).not.toMatch(traces)
  })

  test('requests are deleted after 90 days and survey answers after a year', async () => {
    await started.service.restart()
    expect((await requests()).length).toBeGreaterThan(0)
    const start = started.now
    started.now = new Date(start.getTime() + 91 * 24 * 60 * 60 * 1000)
    await started.service.restart()
    expect(await requests()).toEqual([])
    expect((await surveys()).length).toBeGreaterThan(0)
    started.now = new Date(start.getTime() + 367 * 24 * 60 * 60 * 1000)
    await started.service.restart()
    expect(await surveys()).toEqual([])
    started.now = start
  })

  test('a request that is not whole is refused by the database itself', async () => {
    const insert = (kindOf: string, content: object): Promise<unknown> =>
      started.service.database.query(
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
      started.service.database.query(
        `insert into fishing_licence.survey_answer (copy, answered_on, language, satisfaction) values ($1, now(), 'en', 11)`,
        ['0'.repeat(32)],
      ),
    ).rejects.toThrow(/satisfaction/)
  })
})
