import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applicationsIn } from '../src/database/applications.js'
import { basketSeen } from '../src/database/answers-seen.js'
import { databaseKinds } from './databases.js'
import { parent } from './people-who-act.js'
import { everything, Person, referenceOn } from './person.js'
import { type RunningService, startService } from './service.js'

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

  test('the answer to "who" changes every later label', async () => {
    const carer = person()
    expect((await carer.answer('/who-for', { 'who-for': 'someone-else' })).status).toBe(303)
    expect((await carer.get('/name')).heading).toBe('What is their name?')
    expect((await carer.post('/name', {})).errors).toEqual(['Enter their first name', 'Enter their last name'])
    expect((await carer.get('/who-for')).value('who-for')).toBe('someone-else')
    await carer.answer('/who-for', { 'who-for': 'me' })
    expect((await carer.get('/name')).heading).toBe('What is your name?')
  })

  test('a change link leads back to check answers', async () => {
    const ann = person()
    await ann.answerEverything()
    const links = [...(await ann.get('/check-answers')).document.querySelectorAll('dd a')].map((link) =>
      link.getAttribute('href'),
    )
    expect(links.toSorted()).toEqual(
      Object.keys(everything)
        .filter((page) => page !== '/licences')
        .map((page) => `/fishing-licence${page}?change`)
        .toSorted(),
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
    const mother = person()
    await mother.answer('/who-for', { 'who-for': 'someone-else' })
    await mother.answer('/name', everything['/name'])
    for (const [path, fields] of Object.entries(parent)) await mother.answer(path, fields)
    const born = (year: string) => ({
      'date-of-birth-day': '22',
      'date-of-birth-month': '11',
      'date-of-birth-year': year,
    })
    expect((await mother.answer('/date-of-birth', born('2013'))).location).toBe('/fishing-licence/no-licence-needed')
    const page = await mother.get('/no-licence-needed')
    expect(page.heading).toBe('Siân O’Brien-Jones does not need a licence')
    expect(page.html).toContain('Apply for a junior licence when Siân O’Brien-Jones turns 13.')
    expect((await mother.get('/licence-type')).location).toBe('/fishing-licence/no-licence-needed')
    expect((await mother.get('/check-answers')).location).toBe('/fishing-licence/no-licence-needed')
    expect((await mother.answer('/date-of-birth', born('2012'))).location).toBe('/fishing-licence/start-date')
    expect((await mother.get('/no-licence-needed')).location).toBe('/fishing-licence/start-date')
  })

  test('someone of 13 to 16 gets a junior licence for nothing, and is asked neither about disability nor how long', async () => {
    const junior = person()
    const born = { 'date-of-birth-day': '21', 'date-of-birth-month': '11', 'date-of-birth-year': '2013' }
    await junior.answerEverything({ '/date-of-birth': born })
    for (const path of ['/concession', '/licence-length'])
      expect((await junior.get(path)).location).toBe('/fishing-licence/check-answers')
    const check = await junior.get('/check-answers')
    expect(check.html).toContain('Trout and coarse fish, up to 2 rods (junior licence, ages 13 to 16)')
    expect(check.html).toContain('Free')
    await junior.post('/check-answers', {})
    expect(await rows(referenceOn(await junior.get('/confirmation')))).toMatchObject([
      { age_group: 'junior', licence_length: '12-months', price_in_pence: 0, concession: null },
    ])
  })

  test('each length shows what it costs this person', async () => {
    const ann = person()
    await ann.answerEverything({ '/date-of-birth': { ...everything['/date-of-birth'], 'date-of-birth-year': '1950' } })
    const prices = async () =>
      [...(await ann.get('/licence-length')).document.querySelectorAll('.govuk-radios__hint')].map(
        ({ textContent }) => textContent,
      )
    expect(await prices()).toEqual(['£4.50', '£9', '£23'])
    expect((await ann.get('/check-answers')).html).toContain('£23, which is the lower price')
    await ann.answer('/licence-type', { 'licence-type': 'salmon' })
    expect(await prices()).toEqual(['£8', '£19', '£56'])
  })

  test('an answer that no longer fits after a change is asked again, and then the way leads back', async () => {
    const ann = person()
    await ann.answerEverything()
    const shorter = await ann.answer('/licence-length?change', { 'licence-length': '8-days' })
    expect(shorter.location).toBe('/fishing-licence/start-time?change')
    const time = await ann.get('/start-time?change')
    expect(time.document.querySelector('.govuk-back-link')?.getAttribute('href')).toBe(
      '/fishing-licence/licence-length',
    )
    expect((await ann.get('/check-answers')).location).toBe('/fishing-licence/start-time')
    expect((await ann.answer('/start-time?change', { 'start-time': '09:00' })).location).toBe(
      '/fishing-licence/check-answers',
    )
    const check = await ann.get('/check-answers')
    expect(check.html).toContain('9am')
    expect(check.html).not.toContain('How we send it')
  })

  test('a likely slip in an email address is offered to be put right, once', async () => {
    const ann = new Person(() => service.app)
    await ann.answerEverything({ '/contact': {} })
    const slip = { 'contact-which': 'email', 'contact-email': 'ann@gmial.com' }
    const offered = await ann.answer('/contact', slip)
    expect([offered.status, offered.errors]).toEqual([422, ['Check your email address']])
    expect(offered.document.querySelector('main')?.textContent).toContain('Did you mean ann@gmail.com?')
    expect(offered.value('contact-email')).toBe('ann@gmial.com')
    const kept = async () => (await ann.get('/check-answers')).document.querySelector('main')?.textContent

    // Whoever sends the same address again means it.
    expect((await ann.post('/contact', slip)).status).toBe(303)
    expect(await kept()).toContain('ann@gmial.com')

    await ann.answer('/contact', slip)
    expect((await ann.post('/contact', { ...slip, 'contact-email-offer': 'ann@gmail.com' })).status).toBe(303)
    expect(await kept()).toContain('ann@gmail.com')
  })

  test('a start date that goes by while the application is open is asked again', async () => {
    const ann = person()
    await ann.answerEverything()
    const [session = ''] = ann.cookies.values()
    const inJanuary = applicationsIn(service.database, () => new Date('2027-01-02T12:00:00Z'))
    expect((await inJanuary.find(session)).licences[0]?.answers.startDate).toBeUndefined()
    const seen = basketSeen(await inJanuary.find(session))
    expect((await inJanuary.submit(session, 'en', seen)).payment).toBeUndefined()
  })

  test('the address of someone who applies for themselves is there for letters, and not typed twice', async () => {
    const ann = person()
    await ann.answerEverything({ '/delivery': { delivery: 'card' }, '/contact': {} })
    const letters = async () => (await ann.get('/contact')).document.querySelector('textarea')?.textContent
    expect(await letters()).toBe('1 Example Street\nExampletown\nSW1A 1AA')
    await ann.answer('/who-for', { 'who-for': 'someone-else' })
    for (const [path, fields] of Object.entries(parent)) await ann.answer(path, fields)
    expect(await letters()).toBe('')
  })
})
