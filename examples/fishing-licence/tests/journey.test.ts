import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applicationsIn } from '../src/database/applications.js'
import { databaseKinds } from './databases.js'
import { everything, Person, referenceOn, referencePattern } from './person.js'
import { NOON, type RunningService, startService } from './service.js'

describe.each(databaseKinds)('with $kind', (kind) => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService(kind)
  }, 60_000)
  afterAll(() => service.remove())
  const person = (prefix?: string): Person => new Person(() => service.app, prefix)
  const rows = async (reference: string) =>
    await service.database.query(
      `select licence.*, application.* from fishing_licence.application
       join fishing_licence.licence on application_id = application.id where reference = $1 order by number`,
      [reference],
    )

  test('someone applies from the start to the confirmation', async () => {
    const ann = person()
    expect((await ann.get('')).heading).toBe('Apply for a fishing licence')
    const steps: (string | undefined)[] = []
    for (const [path, fields] of Object.entries(everything)) {
      const { status, location } = await ann.answer(path, fields)
      expect(status).toBe(303)
      steps.push(location)
    }
    expect(steps).toEqual(
      [...Object.keys(everything).slice(1), '/check-answers'].map((page) => `/fishing-licence${page}`),
    )

    const check = await ann.get('/check-answers')
    const shown = [...check.document.querySelectorAll('form > dl dd.govuk-summary-list__value')].map(
      (value) => value.textContent,
    )
    expect(shown).toEqual([
      'Me',
      'Siân O’Brien-Jones',
      '5 June 1984',
      '1 Example Street\nExampletown\nSW1A 1AA',
      'Trout and coarse fish, up to 2 rods',
      '12 months',
      '1 December 2026',
      'No',
      'By email or text message',
      '£34',
      'Email\nsian@rivers.example.com',
    ])
    expect([...check.document.querySelectorAll('main h2')].map(({ textContent }) => textContent).slice(0, 3)).toEqual([
      'Who the licence is for',
      'The licence',
      'How we reach you',
    ])

    expect((await ann.post('/check-answers', {})).location).toBe('/fishing-licence/example-pay')
    expect((await ann.answer('/example-pay', { outcome: 'paid' })).location).toBe('/fishing-licence/confirmation')
    const reference = referenceOn(await ann.get('/confirmation'))
    expect(reference).toMatch(referencePattern)
    expect(await rows(reference)).toMatchObject([
      {
        who_for: 'me',
        first_name: 'Siân',
        last_name: 'O’Brien-Jones',
        licence_type: 'trout-2-rod',
        sent_in: 'en',
        age_group: 'adult',
        licence_length: '12-months',
        price_in_pence: 3400,
        paid_at: expect.any(Date),
        address: { line1: '1 Example Street', town: 'Exampletown', postcode: 'SW1A 1AA' },
        contact_to: 'sian@rivers.example.com',
      },
    ])
  })

  test('each language keeps the answers that were given in the other', async () => {
    const sian = person('/fishing-licence/cy')
    await sian.answerEverything()
    const english = new Person(() => service.app)
    for (const [name, value] of sian.cookies) english.cookies.set(name, value)
    expect((await english.get('/name')).value('last-name')).toBe('O’Brien-Jones')
    const check = await sian.get('/check-answers')
    expect(check.document.documentElement.lang).toBe('cy')
    expect(check.html).toContain('5 Mehefin 1984')
    await sian.acceptAndPay()
    const reference = referenceOn(await sian.get('/confirmation'))
    expect(await rows(reference)).toMatchObject([{ sent_in: 'cy' }])
  })

  test('the link to the other language stays on the same page', async () => {
    const ann = person()
    await ann.answerEverything()
    const other = async (path: string): Promise<(string | null)[]> =>
      [...(await ann.get(path)).document.querySelectorAll('nav a[hreflang]')].map((link) => link.getAttribute('href'))
    for (const path of ['/', '/name', '/name?change', '/check-answers', '/get-support', '/nowhere'])
      expect(await other(path)).toEqual([`/fishing-licence/cy${path}`])
  })

  test('a page that is too early leads to the first question without an answer', async () => {
    const ann = person()
    for (const path of ['/name', '/date-of-birth', '/licence-type', '/check-answers'])
      expect((await ann.get(path)).location).toBe('/fishing-licence/who-for')
    expect((await ann.get('/confirmation')).location).toBe('/fishing-licence/who-for')
    await ann.answer('/who-for', { 'who-for': 'me' })
    expect((await ann.get('/check-answers')).location).toBe('/fishing-licence/name')
    expect((await ann.post('/check-answers', {})).location).toBe('/fishing-licence/name')
  })

  test('an answer that comes before its turn is kept, and the first question without one comes next', async () => {
    const ann = person()
    await ann.get('/who-for')
    expect((await ann.post('/licence-type', { 'licence-type': 'salmon' })).location).toBe('/fishing-licence/who-for')
    await ann.answerEverything({ '/licence-type': {} })
    expect((await ann.get('/licence-type')).value('licence-type')).toBe('salmon')
  })

  test('an application is sent once, however often the form arrives', async () => {
    const ann = person()
    await ann.answerEverything()
    await ann.get('/check-answers')
    const times = [1, 2, 3, 4]
    const accepted = await Promise.all(times.map(() => ann.post('/check-answers', {})))
    expect(accepted.map(({ location }) => location)).toEqual(times.map(() => '/fishing-licence/example-pay'))
    await ann.get('/example-pay')
    const paid = await Promise.all(times.map(() => ann.post('/example-pay', { outcome: 'paid' })))
    expect(paid.map(({ location }) => location)).toEqual(times.map(() => '/fishing-licence/confirmation'))
    const reference = referenceOn(await ann.get('/confirmation'))
    for (const path of ['/check-answers', '/example-pay'])
      expect((await ann.post(path, { outcome: 'paid' })).location).toBe('/fishing-licence/confirmation')
    expect(referenceOn(await ann.get('/confirmation'))).toBe(reference)
    const [{ session_hash } = {}] = await rows(reference)
    const all = await service.database.query('select id from fishing_licence.application where session_hash = $1', [
      session_hash,
    ])
    expect(all).toHaveLength(1)
  })

  test('after it is sent, nothing changes it', async () => {
    const ann = person()
    const reference = await ann.apply()
    const before = await rows(reference)
    for (const [path, fields] of Object.entries(everything)) {
      expect((await ann.get(path)).location).toBe('/fishing-licence/confirmation')
      expect((await ann.post(path, { ...fields, 'first-name': 'Eve' })).location).toBe('/fishing-licence/confirmation')
    }
    expect(await rows(reference)).toEqual(before)
  })

  test('an answer that is on its way while the application is sent does not change it either', async () => {
    const ann = person()
    const reference = await ann.apply()
    const [session = ''] = ann.cookies.values()
    const before = await rows(reference)
    const from = { path: 'name', copy: undefined } as const
    const applications = applicationsIn(service.database, () => NOON)
    const { application: kept } = await applications.save(session, 1, { firstName: 'Eve' }, from)
    expect([kept.reference, kept.licences[0]?.answers.firstName]).toEqual([reference, 'Siân'])
    expect(await rows(reference)).toEqual(before)
  })

  test('people who share a computer can remove the application from it', async () => {
    const ann = person()
    const reference = await ann.apply()
    expect((await ann.post('/finish', {})).location).toBe('/fishing-licence/')
    expect((await ann.get('/confirmation')).location).toBe('/fishing-licence/')
    expect((await ann.get('/who-for')).value('who-for')).toBeUndefined()
    expect(await rows(reference)).toHaveLength(1)
  })

  test('a restart loses nothing: not the answers, not the open form, not the reference', async () => {
    const sian = person('/fishing-licence/cy')
    await sian.answer('/who-for', everything['/who-for'])
    await sian.get('/name')
    await service.restart()
    expect((await sian.post('/name', everything['/name'])).location).toBe('/fishing-licence/cy/date-of-birth')
    await sian.answerEverything()
    await sian.acceptAndPay()
    const reference = referenceOn(await sian.get('/confirmation'))
    await service.restart()
    expect(referenceOn(await sian.get('/confirmation'))).toBe(reference)
    expect(await rows(reference)).toHaveLength(1)
  }, 60_000)

  test('answers that nobody sends are closed after 24 hours and then deleted, and sent ones stay', async () => {
    const ann = person()
    await ann.answerEverything()
    const reference = await person().apply()
    const count = async () =>
      Number(
        (await service.database.query('select count(*) from fishing_licence.application where reference is null'))[0]
          ?.count,
      )
    await service.database.query(`update fishing_licence.application set changed_at = now() - interval '25 hours'`)
    expect((await ann.get('/name')).location).toBe('/fishing-licence/who-for')
    expect((await ann.answer('/who-for', { 'who-for': 'me' })).location).toBe('/fishing-licence/name')
    expect((await ann.get('/name')).value('first-name')).toBe('')
    expect(await count()).toBeGreaterThan(1)
    await service.restart()
    expect(await count()).toBe(1)
    expect(await rows(reference)).toHaveLength(1)
  }, 60_000)

  test('only a hash of the session is kept', async () => {
    const ann = person()
    await ann.answer('/who-for', { 'who-for': 'me' })
    const [session = ''] = ann.cookies.values()
    const stored = JSON.stringify(await service.database.query('select * from fishing_licence.application'))
    expect(session).toHaveLength(43)
    expect(stored).not.toContain(session)
  })
})
