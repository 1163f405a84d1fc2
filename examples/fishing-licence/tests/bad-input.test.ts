import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageProblems } from '@handrail/testing'
import { databaseKinds } from './databases.js'
import { everything, type Fields, helpOn, Person } from './person.js'
import { NOON, type RunningService, startService } from './service.js'

const allHelp = ['tel:+448081570101', 'tel:1800108081570101', 'mailto:fishing.licences@rivers.example.com']

describe.each(databaseKinds)('with $kind', (kind) => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService(kind)
  }, 60_000)
  afterAll(() => service.remove())
  const person = (prefix?: string): Person => new Person(() => service.app, prefix)

  /** Someone who has answered every question before this one, with its form open. */
  async function at(path: string, prefix?: string): Promise<Person> {
    const someone = person(prefix)
    for (const [earlier, fields] of Object.entries(everything)) {
      if (earlier === path) break
      await someone.answer(earlier, fields)
    }
    await someone.get(path)
    return someone
  }

  const born = (day: string, month: string, year: string): Fields => ({
    'date-of-birth-day': day,
    'date-of-birth-month': month,
    'date-of-birth-year': year,
  })

  test.each<[string, string, Fields, string[]]>([
    ['no choice', '/who-for', {}, ['Select who the licence is for']],
    ['a choice that is not on the page', '/who-for', { 'who-for': 'admin' }, ['Select who the licence is for']],
    ['no name', '/name', {}, ['Enter your first name', 'Enter your last name']],
    ['a name of spaces', '/name', { 'first-name': '   ', 'last-name': 'Lee' }, ['Enter your first name']],
    [
      'a name of 5,000 letters',
      '/name',
      { 'first-name': 'é'.repeat(5000), 'last-name': '👩🏽‍🦱'.repeat(1000) },
      ['Your first name must be 100 characters or less', 'Your last name must be 100 characters or less'],
    ],
    ['31 February', '/date-of-birth', born('31', '2', '1984'), ['February 1984 has only 29 days']],
    ['a date in the future', '/date-of-birth', born('1', '1', '2999'), ['Your date of birth must be in the past']],
    ['letters in a date', '/date-of-birth', born('first', '1', '1984'), ['Day must be a number from 1 to 31']],
    ['a year of two digits', '/date-of-birth', born('1', '1', '84'), ['Year must include 4 numbers']],
    ['a date without a month', '/date-of-birth', born('1', '', '1984'), ['Your date of birth must include a month']],
    ['<script> in a date', '/date-of-birth', born('<script>', '1', '1984'), ['Day must be a number from 1 to 31']],
    [
      'a licence that does not exist',
      '/licence-type',
      { 'licence-type': 'shark' },
      ['Select the type of fishing licence you need'],
    ],
    ['no start date', '/start-date', {}, ['Enter the date the licence starts']],
    [
      'a lower price without its number',
      '/concession',
      { 'concession-which': 'disability-benefit', 'concession-disability-benefit': 'AB12' },
      ['Enter a National Insurance number that is 2 letters, 6 numbers, then A, B, C or D, like QQ 12 34 56 C'],
    ],
    [
      'a length that is not sold',
      '/licence-length',
      { 'licence-length': '99-years' },
      ['Select how long the licence should last'],
    ],
    [
      'half an address',
      '/address',
      { 'address-line-1': '<b>1 Example Street', 'address-postcode': 'XYZ' },
      ['Enter town or city', 'Enter a full UK postcode, like AA3 1AB'],
    ],
    ['no address at all', '/address', {}, ['Enter an address, or select that you have no fixed address']],
    ['a delivery by pigeon', '/delivery', { delivery: 'pigeon' }, ['Select how we should send the licence']],
    [
      'an email address without an @',
      '/contact',
      { 'contact-which': 'email', 'contact-email': 'sian.example.com' },
      ['Enter an email address in the correct format, like name@example.com'],
    ],
    [
      'a phone number of 3 numbers',
      '/contact',
      { 'contact-which': 'text', 'contact-text': '123' },
      ['Check the phone number. It has too few or too many numbers, or a country code that does not exist'],
    ],
  ])('%s on %s gets a clear message, and what was typed is still there', async (_, path, fields, errors) => {
    const shown = await (await at(path)).post(path, fields)
    expect([shown.status, shown.errors]).toEqual([422, errors])
    expect(shown.document.title).toMatch(/^Error: /)
    expect(pageProblems(shown.document)).toEqual([])
    for (const [name, typed] of Object.entries(fields))
      if (shown.document.querySelector(`input[name="${name}"]`)?.getAttribute('type') !== 'radio')
        expect(shown.value(name)).toBe(typed)
    expect(helpOn(shown)).toEqual(['tel:+448081570101', 'tel:1800108081570101'])
  })

  test('a mistake in Welsh is told in Welsh', async () => {
    const shown = await (await at('/name', '/fishing-licence/cy')).post('/name', { 'first-name': 'Siân' })
    expect([shown.status, shown.errors]).toEqual([422, ['Rhowch eich enw olaf']])
    expect(shown.document.title).toMatch(/^Gwall: /)
    expect(shown.value('first-name')).toBe('Siân')
  })

  test.each(["D'Arcy", 'Zoë 🎣', '<script>alert("1")</script>', '"&lt;'])(
    'the name %s is shown as it is',
    async (name) => {
      const someone = await at('/name')
      expect((await someone.post('/name', { 'first-name': name, 'last-name': 'Lee' })).status).toBe(303)
      const shown = await someone.get('/name')
      expect(shown.value('first-name')).toBe(name)
      expect(shown.html).not.toContain('<script>alert')
    },
  )

  test('fields that nobody asked for, and fields that come twice, do no harm', async () => {
    const someone = await at('/name')
    const odd = {
      'first-name': ['Ann', 'Eve'],
      'last-name': 'Lee',
      reference: 'X',
      __proto__x: '1',
      'constructor[prototype]': '1',
    }
    expect((await someone.post('/name', odd)).location).toBe('/fishing-licence/date-of-birth')
    expect((await someone.get('/name')).value('first-name')).toBe('Ann')
  })

  describe('a form that is not from a page we gave', () => {
    test.each<[string, (someone: Person) => void]>([
      ['has no token', (someone) => (someone.token = '')],
      ['has a wrong token', (someone) => (someone.token = 'x'.repeat(43))],
      ['is from a session that is over', (someone) => someone.cookies.clear()],
      ['is from a browser whose cookie is spoilt', (someone) => someone.cookies.set('fishing-licence', '%E0%A4%A;"{')],
    ])('that %s is not kept, but what was typed is still there, and sending it again works', async (_, spoil) => {
      const someone = await at('/who-for')
      spoil(someone)
      const shown = await someone.post('/who-for', { 'who-for': 'someone-else' })
      expect(shown.status).toBe(403)
      expect(shown.errors[0]).toMatch(/^We could not save your answer.* Check it and try again\.$/)
      expect(shown.value('who-for')).toBe('someone-else')
      expect(helpOn(shown)).toHaveLength(2)
      expect((await someone.post('/who-for', { 'who-for': 'someone-else' })).location).toBe('/fishing-licence/name')
      expect((await someone.get('/who-for')).value('who-for')).toBe('someone-else')
    })

    test('an application is not sent by it', async () => {
      const someone = await at('/check-answers')
      someone.token = ''
      const shown = await someone.post('/check-answers', {})
      expect([shown.status, shown.heading]).toEqual([403, 'Check your answers before sending'])
      expect(shown.errors[0]).toMatch(/^We have not sent your application/)
      expect((await someone.post('/check-answers', {})).location).toBe('/fishing-licence/example-pay')
    })

    test('nothing is paid by it', async () => {
      const someone = await at('/check-answers')
      await someone.post('/check-answers', {})
      await someone.get('/example-pay')
      someone.token = ''
      const shown = await someone.post('/example-pay', { outcome: 'paid' })
      expect([shown.status, shown.heading]).toEqual([403, 'Example Pay'])
      expect(shown.document.title).toMatch(/^Error: /)
      expect(shown.errors[0]).toMatch(/^We have not sent your application/)
      expect((await someone.post('/example-pay', { outcome: 'paid' })).location).toBe('/fishing-licence/confirmation')
    })

    test('another website can neither answer for someone nor end their session', async () => {
      const someone = await at('/name')
      const cookies = new Map(someone.cookies)
      someone.cookies.clear()
      for (const path of ['/name', '/check-answers', '/example-pay']) {
        const shown = await someone.post(
          path,
          { 'first-name': 'Mallory', 'last-name': 'X' },
          { 'sec-fetch-site': 'cross-site' },
        )
        expect([shown.status, shown.heading]).toEqual([403, 'We cannot accept answers from another website'])
        expect(shown.headers['set-cookie']).toBeUndefined()
        expect(shown.html).not.toContain('Mallory')
      }
      for (const [name, value] of cookies) someone.cookies.set(name, value)
      expect((await someone.get('/name')).value('first-name')).toBe('')
    })
  })

  describe('what is not a form of ours', () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    test.each<
      [
        string,
        { method: 'GET' | 'POST' | 'PUT' | 'DELETE'; path: string; headers?: Record<string, string>; payload?: string },
        number,
        string,
      ]
    >([
      ['an unknown page', { method: 'GET', path: '/nowhere' }, 404, 'Page not found'],
      ['an unknown page in Welsh', { method: 'GET', path: '/cy/nowhere' }, 404, 'Heb ddod o hyd i’r dudalen'],
      ['an unknown file', { method: 'GET', path: '/assets/../../package.json' }, 404, 'Page not found'],
      ['an address that cannot be read', { method: 'GET', path: '/%E0%A4%A' }, 404, 'Page not found'],
      ['a form for such an address', { method: 'POST', path: '/name%C0%AF' }, 404, 'Page not found'],
      [
        'a form for an unknown page',
        { method: 'POST', path: '/nowhere', headers: form, payload: 'a=b' },
        404,
        'Page not found',
      ],
      ['PUT', { method: 'PUT', path: '/name', headers: form, payload: 'a=b' }, 405, 'This page cannot do that'],
      ['DELETE', { method: 'DELETE', path: '/check-answers' }, 405, 'This page cannot do that'],
      [
        'a form for a page without one',
        { method: 'POST', path: '/cookies', headers: form, payload: 'a=b' },
        405,
        'This page cannot do that',
      ],
      [
        'JSON',
        { method: 'POST', path: '/name', headers: { 'content-type': 'application/json' }, payload: '{}' },
        415,
        'We cannot read what was sent',
      ],
      [
        'plain text',
        { method: 'POST', path: '/name', headers: { 'content-type': 'text/plain' }, payload: 'x' },
        415,
        'We cannot read what was sent',
      ],
      [
        'no type',
        { method: 'POST', path: '/name', headers: { 'content-type': '' }, payload: 'x' },
        415,
        'We cannot read what was sent',
      ],
      [
        'too much',
        { method: 'POST', path: '/name', headers: form, payload: `first-name=${'x'.repeat(200_000)}` },
        413,
        'Your answer is too long',
      ],
    ])('%s gets a page that says so, with every way to get help', async (_, { path, ...request }, status, heading) => {
      const shown = await person().send({ ...request, url: `/fishing-licence${path}` })
      expect([shown.status, shown.heading]).toEqual([status, heading])
      expect(shown.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(shown.headers['content-security-policy']).toMatch(/^default-src 'none'/)
      expect(pageProblems(shown.document)).toEqual([])
      expect(helpOn(shown)).toEqual(allHelp)
    })

    test('a wrong method is told which ones there are', async () => {
      const allowed = async (path: string) =>
        (await person().send({ method: 'PUT', url: `/fishing-licence${path}` })).headers.allow
      expect(await allowed('/name')).toBe('GET, HEAD, POST')
      expect(await allowed('/cookies')).toBe('GET, HEAD')
    })

    test('too much on a question leads back to that question', async () => {
      const someone = await at('/name')
      const shown = await someone.post('/name', { 'first-name': 'x'.repeat(200_000) })
      expect(shown.document.querySelector('main a')?.getAttribute('href')).toBe('/fishing-licence/name')
    })
  })

  test.each([
    '',
    'x',
    'fishing-licence',
    'fishing-licence=',
    'fishing-licence=short',
    '=;=;;',
    `a=${'b'.repeat(5000)}`,
    '\u00ff=\u00fe',
  ])('the cookie header %j counts as no cookie of ours', async (cookie) => {
    const shown = await person().send({ method: 'GET', url: '/fishing-licence/who-for', headers: { cookie } })
    expect([shown.status, shown.heading]).toEqual([200, 'Who is the licence for?'])
    expect(String(shown.headers['set-cookie'])).toMatch(/^fishing-licence=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  test('a slash at the end of an address does no harm', async () => {
    const someone = await at('/name')
    expect((await someone.get('/name/')).heading).toBe('What is your name?')
    expect((await someone.post('/name/', everything['/name'])).location).toBe('/fishing-licence/date-of-birth')
    expect((await someone.send({ method: 'PUT', url: '/fishing-licence/name/' })).status).toBe(405)
    expect((await someone.send({ method: 'GET', url: '/' })).location).toBe('/fishing-licence')
  })

  test('the pages were made at the time the tests say', async () => {
    expect((await person().get('')).html).toContain(`"at":"${NOON.toISOString()}"`)
  })
})
