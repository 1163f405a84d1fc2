import { describe, expect, inject, test } from 'vitest'
import { everything, type Fields } from './fill-in'
import { Person } from './person'

const person = (): Person => new Person(inject('serviceUrl'))

/** What a form sends along, with one of its texts changed. */
const replaced = (hidden: [string, string][], name: RegExp, change: (text: string) => string): [string, string][] =>
  hidden.map(([each, text]) => [each, name.test(each) ? change(text) : text])

describe('a question', () => {
  test('that is sent empty says what is missing, and nobody gets past it', async () => {
    const ann = person()
    const said: Record<string, string[]> = {}
    for (const [path, fields] of Object.entries(everything)) {
      const empty = await ann.answer(path, {})
      expect([path, empty.status, empty.document.title.startsWith('Error: ')]).toEqual([path, 200, true])
      said[path] = empty.errors
      // Each link leads to a control of the page.
      for (const link of empty.document.querySelectorAll('.govuk-error-summary a'))
        expect(empty.document.getElementById(link.getAttribute('href')!.slice(1))?.tagName, path).toBe('INPUT')
      await ann.post(`/${path}`, fields)
    }
    expect(said).toEqual({
      country: ['Select the country you live in'],
      nationality: ['Select your nationality, or say why you cannot give it'],
      'date-of-birth': ['Enter your date of birth, or say why you cannot give it'],
      name: ['Enter your first name', 'Enter your last name'],
      'changed-name': ['Select yes if your name has changed in the last 12 months'],
      'old-name': ['Enter your old first name', 'Enter your old last name'],
      'national-insurance-number': ['Enter your National Insurance number, or say why you cannot give it'],
      address: [expect.stringMatching(/^Enter .*address/)],
      moved: ['Select yes if you have moved within the UK in the last 12 months'],
      'previous-address': [
        expect.stringContaining('address line 1'),
        expect.stringContaining('town or city'),
        expect.stringContaining('postcode'),
      ],
      'open-register': ['Select if you want to be on the open register'],
      'postal-vote': ['Select yes if you want to vote by post'],
      'postal-form': ['Select how we should send you the postal vote form'],
      contact: ['Select how we should contact you'],
      declaration: ['Select if you confirm all of this'],
    })
  })

  test.each<[string, string, Fields, string]>([
    [
      'a country is named',
      'nationality',
      { nationality: 'other' },
      'Enter which country or countries you are a citizen of',
    ],
    [
      'a reason is given',
      'nationality',
      { 'nationality-cannot-give': 'yes' },
      'Enter why you cannot give your nationality',
    ],
    [
      'a reason fits',
      'nationality',
      { 'nationality-cannot-give': 'yes', 'nationality-reason': 'x'.repeat(501) },
      'Reason must be 500 characters or less',
    ],
  ])('is asked again until %s', async (_, path, fields, message) => {
    const ann = person()
    await ann.answer('country', everything.country)
    const again = await ann.answer(path, fields)
    expect(again.errors).toEqual([message])
    for (const [name, value] of Object.entries(fields)) {
      const control = [...again.document.querySelectorAll<HTMLInputElement>(`main [name="${name}"]`)].find(
        (each) => !/radio|checkbox/.test(each.type) || each.value === value,
      )
      expect([name, control?.value, control?.matches('[type=checkbox]:not(:checked)')]).toEqual([name, value, false])
    }
  })

  test('takes an age range in place of a date of birth, and asks for it', async () => {
    const ann = person()
    await ann.answerAll({ country: everything.country, nationality: everything.nationality })
    const reason = { 'date-of-birth-cannot-give': 'yes', 'date-of-birth-reason': 'Nobody knows.' }
    expect((await ann.answer('date-of-birth', reason)).errors).toEqual(['Select how old you are, as far as you know'])
    const next = await ann.answer('date-of-birth', { ...reason, 'age-range': 'over-75' })
    expect(next.location).toBe('/register-to-vote/name')
  })

  test.each([
    ['contact', ['contact-which', 'contact-email']],
    ['postal-form', ['postal-form-which', 'postal-form-email']],
  ])('offers once to put a likely slip in an email address right: %s', async (path, [which = '', email = '']) => {
    const ann = person()
    await ann.answerAll(everything)
    const slip = { [which]: 'email', [email]: 'ann@gmial.com' }
    // In a window of its own: the form to send stays that of the question.
    const other = new Person(ann.url, ann.cookies)
    const shown = async () => (await other.get('/check-answers')).document.querySelector('main')?.textContent
    const offered = await ann.answer(path, slip)
    expect(offered.errors).toEqual(['Check the email address. Did you mean ann@gmail.com?'])
    expect(offered.document.querySelector('.govuk-error-summary a')?.getAttribute('href')).toBe(`#${email}`)
    expect(offered.document.querySelector<HTMLInputElement>(`#${email}`)?.value).toBe('ann@gmial.com')
    expect(await shown()).not.toContain('ann@')

    // Another slip is another question, and the same address once more is meant.
    const next = { ...slip, [email]: 'ann@hotmial.com' }
    expect((await ann.post(`/${path}`, next)).errors).toEqual([expect.stringContaining('ann@hotmail.com')])
    expect((await ann.post(`/${path}`, next)).status).toBe(303)
    expect(await shown()).toContain('ann@hotmial.com')

    await ann.answer(path, slip)
    expect((await ann.post(`/${path}`, { ...slip, [`${email}-offer`]: 'ann@gmail.com' })).status).toBe(303)
    expect(await shown()).toContain('ann@gmail.com')
  })

  test('cannot be skipped', async () => {
    const ann = person()
    expect((await ann.get('/name')).location).toBe('/register-to-vote/country')
    await ann.answer('country', everything.country)
    expect((await ann.get('/check-answers')).location).toBe('/register-to-vote/nationality')
    expect((await ann.get('/confirmation')).location).toBe('/register-to-vote/nationality')
  })

  test('sent without a session keeps what was typed and says so', async () => {
    const ann = person()
    await ann.answerAll({ country: everything.country, nationality: everything.nationality })
    await ann.get('/date-of-birth')
    ann.cookies.clear()
    const lost = await ann.post('/date-of-birth', everything['date-of-birth'])
    expect(lost.errors).toEqual([expect.stringMatching(/^We could not save your answer, because too much time/)])
    expect(lost.document.querySelector<HTMLInputElement>('#date-of-birth-year')?.value).toBe('1984')
  })
})

describe('someone who cannot register here', () => {
  test.each([
    ['northern-ireland', '028 9649 6000'],
    ['abroad', '020 7946 0303'],
  ])('is told where to go: %s', async (country, phone) => {
    const ann = person()
    expect((await ann.answer('country', { country })).location).toBe('/register-to-vote/register-elsewhere')
    const exit = await ann.get('/register-elsewhere')
    expect(exit.document.querySelector('main a[href^="tel:"]')?.textContent).toBe(phone)
    expect((await ann.get('/nationality')).location).toBe('/register-to-vote/register-elsewhere')
  })

  test('as they are too young, is told when they can', async () => {
    const year = String(new Date().getFullYear() - 15)
    const birthday = { 'date-of-birth-day': '1', 'date-of-birth-month': '1', 'date-of-birth-year': year }
    const nextFrom = async (country: string): Promise<string | undefined> => {
      const ann = person()
      await ann.answerAll({ country: { country }, nationality: everything.nationality })
      return (await ann.answer('date-of-birth', birthday)).location
    }
    expect(await nextFrom('england')).toBe('/register-to-vote/too-young')
    expect(await nextFrom('wales')).toBe('/register-to-vote/name')
  })
})

describe('the server', () => {
  test.each(['/nowhere', '/cy/nowhere', '/en/country', '/name/more'])(
    'has a page with help for an address that leads nowhere: %s',
    async (path) => {
      const { status, document } = await person().get(path)
      expect(status).toBe(404)
      expect(document.querySelector('main a[href^="tel:"]')).not.toBeNull()
      expect(document.documentElement.lang).toBe(path.startsWith('/cy') ? 'cy' : 'en')
    },
  )

  test('refuses what is too long, or does not say how long it is, with a page that says so', async () => {
    const ann = person()
    await ann.get('/country')
    const refused = await ann.post('/country', { country: 'x'.repeat(200_000) })
    expect([refused.status, refused.location]).toEqual([303, '/register-to-vote/answer-too-long'])
    // In chunks, it need not say how long it is.
    for (const length of [1000, 200_000]) {
      const unsaid = await ann.post('/country', new Blob(['x'.repeat(length)]).stream())
      expect([unsaid.status, unsaid.location]).toEqual([303, '/register-to-vote/answer-too-long'])
    }
    expect((await ann.get('/answer-too-long')).heading).toBe('Your answer is too long')
  })

  test('refuses a form from another site', async () => {
    const ann = person()
    await ann.answer('country', everything.country)
    await ann.get('/nationality')
    const other = { origin: 'https://other.example', 'sec-fetch-site': 'cross-site' }
    expect((await ann.post('/nationality', everything.nationality, other)).location).toBe('/register-to-vote')
    // An old browser does not say which site it comes from, but for the origin.
    const old = await ann.post('/nationality', everything.nationality, { origin: 'https://other.example' })
    expect(old.location).toBe('/register-to-vote')
    expect((await ann.get('/check-answers')).location).toBe('/register-to-vote/nationality')
  })

  test.each<[string, (hidden: [string, string][]) => [string, string][]]>([
    [
      'that another build of the service made',
      (hidden) => replaced(hidden, /:0$/, (text) => text.replace(/[0-9a-f]{42}/, '70'.repeat(21))),
    ],
    [
      'of another page',
      (hidden) => replaced(hidden, /:1$/, (text) => text.replace('"path":"nationality"', '"path":"name"')),
    ],
    ['whose hidden inputs were spoilt', (hidden) => replaced(hidden, /:1$/, (text) => text.slice(1))],
    [
      'whose hidden inputs say more than data',
      (hidden) => replaced(hidden, /:1$/, (text) => text.replace('"en"', '"$@1"')),
    ],
    ['without its hidden inputs', () => []],
    ['with all of them twice', (hidden) => [...hidden, ...hidden]],
  ])('a form %s leads back to its page, and nothing of it is kept', async (_, spoil) => {
    const ann = person()
    await ann.answer('country', everything.country)
    await ann.get('/nationality')
    const right = ann.hidden
    ann.hidden = spoil(right)
    expect(ann.hidden).not.toEqual(right)
    const sent = await ann.post('/nationality?change', everything.nationality)
    expect([sent.status, sent.location]).toEqual([303, '/register-to-vote/nationality?change'])
    expect((await ann.get('/check-answers')).location).toBe('/register-to-vote/nationality')
    ann.hidden = right
    expect((await ann.post('/nationality', everything.nationality)).location).toBe('/register-to-vote/date-of-birth')
  })

  test('leads nobody to another place than its own, whatever a browser calls it', async () => {
    const ann = person()
    await ann.get('/country')
    const called = { 'x-forwarded-proto': 'javascript', 'sec-fetch-site': 'cross-site' }
    expect((await ann.post('/country', everything.country, called)).location).toBe('/register-to-vote')
    for (const path of ['/nowhere', '/country%C0%AF', '/get-support'])
      expect((await ann.post(path, everything.country)).location).toMatch(
        /^\/register-to-vote\/(?:not-found|get-support)$/,
      )
    for (const path of ['/country%C0%AF', '/country.rsc'])
      expect((await ann.get(path)).location).toBe('/register-to-vote/not-found')
  })

  test('gives a cookie with the first answer, out of reach of scripts and other sites, and none before', async () => {
    const ann = person()
    for (const path of ['', '/country', '/get-support', '/cookies', '/nowhere'])
      expect((await ann.get(path)).headers.getSetCookie()).toEqual([])
    const { headers } = await ann.answer('country', everything.country)
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^register-to-vote=[\w-]{43}; Path=\/; HttpOnly; SameSite=lax$/i),
    ])
    const over = person()
    await over.get('/country')
    const secure = await over.post('/country', everything.country, { 'x-forwarded-proto': 'https' })
    expect(secure.headers.getSetCookie()[0]).toMatch(/^__Host-register-to-vote=.*; Secure; HttpOnly; SameSite=lax$/i)
  })

  test('lets no script run but its own, and sends no page to be kept', async () => {
    const { headers, document } = await person().get('/country')
    const policy = headers.get('content-security-policy') ?? ''
    const nonce = /'nonce-(\w+)'/.exec(policy)?.[1]
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(headers.get('cache-control')).toContain('no-store')
    for (const script of document.querySelectorAll('script:not([src])'))
      expect(script.getAttribute('nonce')).toBe(nonce)
  })

  test('shows hostile text as text', async () => {
    const ann = person()
    const hostile = `<script>alert("O’Brien & co 🎣")</script>`
    await ann.answerAll({
      country: everything.country,
      nationality: everything.nationality,
      'date-of-birth': everything['date-of-birth'],
    })
    const { document } = await ann.answer('name', { 'name-first-name': hostile, 'name-last-name': '' })
    expect(document.querySelector<HTMLInputElement>('#name-first-name')?.value).toBe(hostile)
  })
})
