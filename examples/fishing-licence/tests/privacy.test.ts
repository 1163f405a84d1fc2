import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from './databases.js'
import { appliedForBy } from './people-who-act.js'
import { everything, Person } from './person.js'
import { type RunningService, startService } from './service.js'

/** Answers that are easy to find anywhere they should not be. */
const secret = {
  '/name': { 'first-name': 'Zephyrine', 'last-name': 'Quillfeather' },
  '/date-of-birth': { 'date-of-birth-day': '17', 'date-of-birth-month': '3', 'date-of-birth-year': '1951' },
  '/address': { 'address-line-1': 'Larkspur Barge', 'address-town': 'Mooringham', 'address-postcode': 'SW1A 2AA' },
  '/contact': { 'contact-which': 'text', 'contact-text': '07700 900 982' },
}
/** The same of who applies for someone else. */
const helper = appliedForBy(
  {
    '/acting': {
      'acting-role': 'adviser',
      'acting-helper-name': 'Peregrine Ashdown',
      'acting-organisation': 'Thistledown Advice',
      'acting-phone': '01632 960 777',
      'acting-email': 'peregrine@thistledown.example.com',
      'acting-presence': 'with-me',
    },
    '/agreement': { 'acting-agreement': 'cannot-agree', 'acting-agreement-why': 'In hospital since Lammas' },
  },
  secret,
)
const traces =
  /Peregrine|Ashdown|Thistledown|960 ?777|hospital|Lammas|Zephyrine|Quillfeather|1951|Larkspur|Mooringham|SW1A|900 ?982/

describe.each(databaseKinds)('with $kind', (kind) => {
  let service: RunningService
  let log = ''
  beforeAll(async () => {
    const stream = new PassThrough()
    stream.on('data', (chunk: Buffer) => (log += chunk.toString()))
    service = await startService(kind, { logger: { stream, level: 'trace' }, trustProxy: true })
  }, 60_000)
  afterAll(() => service.remove())
  const person = (): Person => new Person(() => service.app)

  test('no answer and no session is ever in a log, whatever goes wrong', async () => {
    const ann = person()
    await ann.answerEverything(secret)
    await ann.post('/name', { 'first-name': 'Zephyrine', 'last-name': '' })
    await ann.get('/name?first-name=Zephyrine')
    await ann.get('/Quillfeather?born=1951')
    await ann.post('/name', { 'first-name': 'Zephyrine'.repeat(30_000) })
    const broken = service.database.transaction
    Object.assign(service.database, {
      transaction: () => Promise.reject(Object.assign(new Error('Zephyrine is not a date'), { detail: '1951' })),
    })
    expect((await ann.post('/name', secret['/name'])).status).toBe(500)
    Object.assign(service.database, { transaction: broken })
    await ann.acceptAndPay()
    const adviser = person()
    for (const [path, fields] of Object.entries(helper)) await adviser.answer(path, fields)
    await adviser.post('/acting', { ...helper['/acting'], 'acting-role': '', 'acting-email': 'peregrine' })
    await adviser.get('/acting?acting-helper-name=Peregrine')
    for (const path of ['/stop', '/not-agreed', '/check-answers']) await adviser.get(path)
    await adviser.acceptAndPay()
    expect((await adviser.get('/confirmation')).html).toContain('Peregrine')
    expect(log).toContain('"route":"/fishing-licence/name","status":500')
    expect(log).not.toMatch(traces)
    for (const session of ann.cookies.values()) expect(log).not.toContain(session)
  })

  test('a log line has the method, the pattern of the route, the status and the time, and no more', async () => {
    log = ''
    await person().get('/name?change')
    const { level, time, pid, hostname, reqId, ...said } = JSON.parse(log.trim())
    expect([level, typeof time, typeof pid, typeof hostname, typeof reqId]).toEqual([
      30,
      'number',
      'number',
      'string',
      'string',
    ])
    expect(said).toEqual({
      method: 'GET',
      route: '/fishing-licence/name',
      status: 303,
      milliseconds: expect.any(Number),
    })
  })

  test.each([
    ['who applies for themselves', { ...everything, ...secret }],
    ['who applies for someone else', helper],
  ])(
    'of someone %s, no answer is in an address, and no browser keeps a page or says where it came from',
    async (_, answers) => {
      const ann = person()
      for (const [path, fields] of Object.entries(answers)) {
        const page = await ann.get(path)
        const next = await ann.post(path, fields)
        for (const shown of [page, next]) {
          expect(shown.headers['cache-control']).toBe('no-store')
          expect(shown.headers['referrer-policy']).toBe('no-referrer')
          expect(shown.location ?? '').not.toMatch(traces)
        }
      }
    },
  )

  test('a fault nobody thought of is not described to the world', async () => {
    const ann = person()
    await ann.answer('/who-for', { 'who-for': 'me' })
    const broken = service.database.query
    Object.assign(service.database, { query: () => Promise.reject(new Error('inner workings')) })
    const shown = await ann.get('/name')
    Object.assign(service.database, { query: broken })
    expect([shown.status, shown.heading]).toEqual([500, 'There is a problem with the service'])
    expect(shown.html).not.toMatch(/inner workings|Error:|    at /)
  })

  test('over http, the cookie is out of reach of scripts and other sites', async () => {
    const { headers } = await person().get('/who-for')
    expect(headers['set-cookie']).toMatch(/^fishing-licence=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  test('over https, it is also for https only, and the browser is told to come back that way', async () => {
    const { headers } = await person().get('/who-for', { 'x-forwarded-proto': 'https' })
    expect(headers['set-cookie']).toMatch(/^__Host-fishing-licence=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
  })

  test('no script runs but ours, and nothing loads from elsewhere', async () => {
    const { headers, document } = await person().get('/who-for')
    const policy = String(headers['content-security-policy'])
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-/)
    const addresses = [...document.querySelectorAll('[src], link[href]')].map(
      (each) => each.getAttribute('src') ?? each.getAttribute('href'),
    )
    expect(addresses).toHaveLength(3)
    for (const address of addresses) {
      const file = await person().send({ method: 'GET', url: address! })
      expect([file.status, file.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable'])
    }
  })

  test('pages that only inform need no cookie', async () => {
    for (const path of ['', '/get-support', '/cookies', '/nowhere', '/report-a-problem', '/report-a-problem/sent'])
      expect((await person().get(path)).headers['set-cookie']).toBeUndefined()
  })
})
