import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applicationsIn } from '../src/database/applications.js'
import { databaseKinds } from './databases.js'
import { everything, Person, referenceOn, referencePattern } from './person.js'
import { type RunningService, startService } from './service.js'

describe.each(databaseKinds)('with $kind', (kind) => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService(kind)
  }, 60_000)
  afterAll(() => service.remove())
  const person = (prefix?: string): Person => new Person(() => service.app, prefix)
  const rows = async (reference: string) =>
    await service.database.query('select * from fishing_licence.application where reference = $1', [reference])

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
      ['name', 'date-of-birth', 'licence-type', 'check-answers'].map((page) => `/fishing-licence/${page}`),
    )

    const check = await ann.get('/check-answers')
    const shown = [...check.document.querySelectorAll('dd.govuk-summary-list__value')].map((value) => value.textContent)
    expect(shown).toEqual(['Me', 'Siân O’Brien-Jones', '5 June 1984', 'Trout and coarse fish, up to 2 rods'])

    expect((await ann.post('/check-answers', {})).location).toBe('/fishing-licence/confirmation')
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
      },
    ])
  })

  test('the answer to "who" changes every later label', async () => {
    const carer = person()
    expect((await carer.answer('/who-for', { 'who-for': 'someone-else' })).status).toBe(303)
    expect((await carer.get('/name')).heading).toBe('What is their name?')
    expect((await carer.post('/name', {})).errors).toEqual(['Enter their first name', 'Enter their last name'])
    expect((await carer.get('/who-for')).value('who-for')).toBe('someone-else')
    await carer.answer('/who-for', { 'who-for': 'me' })
    expect((await carer.get('/name')).heading).toBe('What is your name?')
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
    await sian.post('/check-answers', {})
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

  test('a change link leads back to check answers', async () => {
    const ann = person()
    await ann.answerEverything()
    const links = [...(await ann.get('/check-answers')).document.querySelectorAll('dd a')].map((link) =>
      link.getAttribute('href'),
    )
    expect(links).toEqual(
      ['who-for', 'name', 'date-of-birth', 'licence-type'].map((page) => `/fishing-licence/${page}?change`),
    )
    const form = await ann.get('/name?change')
    expect(form.document.querySelector('.govuk-back-link')?.getAttribute('href')).toBe('/fishing-licence/check-answers')
    const saved = await ann.post('/name?change', { 'first-name': 'Anna', 'last-name': 'Lee' })
    expect(saved.location).toBe('/fishing-licence/check-answers')
    expect((await ann.get('/check-answers')).html).toContain('Anna Lee')
  })

  test('a mistake while changing an answer keeps the way back to check answers', async () => {
    const ann = person()
    await ann.answerEverything()
    await ann.get('/name?change')
    const wrong = await ann.post('/name?change', { 'first-name': '', 'last-name': 'Lee' })
    expect(wrong.status).toBe(422)
    expect(wrong.document.querySelector('form')?.getAttribute('action')).toBeNull()
    expect((await ann.post('/name?change', { 'first-name': 'A', 'last-name': 'Lee' })).location).toBe(
      '/fishing-licence/check-answers',
    )
  })

  test('a child under 13 is told kindly that no licence is needed, and what to do next', async () => {
    const parent = person()
    await parent.answer('/who-for', { 'who-for': 'someone-else' })
    await parent.answer('/name', everything['/name'])
    const born = (year: string) => ({
      'date-of-birth-day': '22',
      'date-of-birth-month': '11',
      'date-of-birth-year': year,
    })
    expect((await parent.answer('/date-of-birth', born('2013'))).location).toBe('/fishing-licence/no-licence-needed')
    const page = await parent.get('/no-licence-needed')
    expect(page.heading).toBe('They do not need a licence')
    expect(page.html).toContain('Apply for a junior licence when they turn 13.')
    expect((await parent.get('/licence-type')).location).toBe('/fishing-licence/no-licence-needed')
    expect((await parent.get('/check-answers')).location).toBe('/fishing-licence/no-licence-needed')
    expect((await parent.answer('/date-of-birth', born('2012'))).location).toBe('/fishing-licence/licence-type')
    expect((await parent.get('/no-licence-needed')).location).toBe('/fishing-licence/licence-type')
  })

  test('someone of 13 to 16 gets a junior licence', async () => {
    const junior = person()
    await junior.answerEverything({
      '/date-of-birth': { 'date-of-birth-day': '21', 'date-of-birth-month': '11', 'date-of-birth-year': '2013' },
    })
    const check = await junior.get('/check-answers')
    expect(check.html).toContain('Trout and coarse fish, up to 2 rods (junior licence, ages 13 to 16)')
    await junior.post('/check-answers', {})
    expect(await rows(referenceOn(await junior.get('/confirmation')))).toMatchObject([{ age_group: 'junior' }])
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
    const answers = await Promise.all([1, 2, 3, 4].map(() => ann.post('/check-answers', {})))
    expect(answers.map(({ location }) => location)).toEqual(Array(4).fill('/fishing-licence/confirmation'))
    const reference = referenceOn(await ann.get('/confirmation'))
    await ann.post('/check-answers', {})
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
    const kept = await applicationsIn(service.database).save(session, { firstName: 'Eve' })
    expect([kept.reference, kept.answers.firstName]).toEqual([reference, 'Siân'])
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
    await sian.answer('/date-of-birth', everything['/date-of-birth'])
    await sian.answer('/licence-type', everything['/licence-type'])
    await sian.answer('/check-answers', {})
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
