// Someone says that a page does not work: apart from help, and without anything about them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageProblems } from '@handrail/testing'
import { databaseKinds } from './databases.js'
import { everything, Person, type Shown } from './person.js'
import { DatabaseAway, NOON, type RunningService, startService } from './service.js'

const linkOn = ({ document }: Shown): HTMLAnchorElement | null =>
  document.querySelector<HTMLAnchorElement>('main a[href*="report-a-problem"]')
const wentWrong = { 'report-went-wrong': 'The button did nothing' }

describe.each(databaseKinds)('with $kind', (kind) => {
  let service: RunningService
  let now = NOON
  beforeAll(async () => {
    service = await startService(kind, { now: () => now })
  }, 60_000)
  afterAll(() => service.remove())
  const person = (prefix?: string): Person => new Person(() => service.app, prefix)
  const reports = () =>
    service.database.query(
      'select page, doing, went_wrong, reported_at from fishing_licence.problem_report order by id',
    )
  /** What was stored by this work, and nothing from before. A minute later, so that it is not one of too many. */
  async function storedBy(work: () => Promise<unknown>): Promise<unknown[]> {
    now = new Date(now.getTime() + 61_000)
    const before = (await reports()).length
    await work()
    return (await reports()).slice(before)
  }

  test('the last thing on every page asks if it works, with its path and nothing else', async () => {
    const someone = person()
    const look = (shown: Shown, path: string | undefined): void => {
      expect(linkOn(shown)?.getAttribute('href'), path).toBe(
        path === undefined
          ? '/fishing-licence/report-a-problem'
          : `/fishing-licence/report-a-problem?page=${encodeURIComponent(`/fishing-licence${path}`)}`,
      )
      expect(linkOn(shown)?.target, path).toBe('_blank')
      expect(shown.document.querySelector('main')?.lastElementChild?.contains(linkOn(shown)), path).toBe(true)
    }
    for (const path of ['/cookies', '/get-support', '/get-support/places', '/come-back'])
      look(await someone.get(path), path)
    for (const [path, fields] of Object.entries(everything)) {
      look(await someone.get(`${path}?change`), path)
      look(await someone.post(path, {}), path)
      await someone.answer(path, fields)
    }
    look(await someone.get('/check-answers'), '/check-answers')
    look(await someone.send({ method: 'PUT', url: '/fishing-licence/name' }), '/name')
    // What was typed as an address may have anything in it.
    look(await someone.get('/Quillfeather?born=1951'), undefined)
  })

  test('a report is stored with its page and its time, and people are thanked', async () => {
    const someone = person()
    const stored = await storedBy(async () => {
      const form = await someone.get('/report-a-problem?page=%2Ffishing-licence%2Flicence-2%2Fname')
      expect(form.document.querySelector('main')?.textContent).toContain('/fishing-licence/licence-2/name')
      expect(pageProblems(form.document)).toEqual([])
      const sent = await someone.post('/report-a-problem', { ...wentWrong, 'report-doing': 'Adding a name' })
      expect([sent.status, sent.location]).toEqual([303, '/fishing-licence/report-a-problem/sent'])
      const thanks = await someone.get('/report-a-problem/sent')
      expect([thanks.status, thanks.heading]).toEqual([200, 'Thank you for telling us'])
      expect(thanks.document.querySelector('main')?.textContent).toContain('What happens next')
      expect(pageProblems(thanks.document)).toEqual([])
    })
    const page = '/fishing-licence/licence-2/name'
    expect(stored).toEqual([{ page, doing: 'Adding a name', went_wrong: 'The button did nothing', reported_at: now }])
  })

  test('it needs no session and makes none, and one that is spoilt is no reason to lose it', async () => {
    const someone = person()
    const stored = await storedBy(async () => {
      await someone.get('/report-a-problem')
      expect((await someone.post('/report-a-problem', wentWrong)).status).toBe(303)
      expect([...someone.cookies]).toEqual([])
      someone.cookies.set('fishing-licence', '%E0%A4%A;"{')
      expect((await someone.post('/report-a-problem', wentWrong)).status).toBe(303)
    })
    expect(stored).toHaveLength(2)
  })

  test('nothing of the answers is in it, and nothing that leads to them', async () => {
    const someone = person()
    const stored = await storedBy(async () => {
      await someone.answerEverything()
      await someone.get('/report-a-problem?page=%2Ffishing-licence%2Fname%3Ffirst-name%3DSi%C3%A2n')
      await someone.post('/report-a-problem', { ...wentWrong, ...everything['/name'], 'first-name': 'Siân' })
    })
    expect(stored).toEqual([
      { page: '/fishing-licence/name', doing: null, went_wrong: 'The button did nothing', reported_at: now },
    ])
    const columns = await service.database.query(
      `select column_name as name from information_schema.columns
       where table_schema = 'fishing_licence' and table_name = 'problem_report' order by ordinal_position`,
    )
    expect(columns.map(({ name }) => name)).toEqual(['id', 'reported_at', 'page', 'doing', 'went_wrong'])
  })

  test('someone who says nothing is asked what went wrong, and what was typed stays, in both languages', async () => {
    const stored = await storedBy(async () => {
      const someone = person()
      await someone.get('/report-a-problem?page=%2Ffishing-licence%2Fname')
      const shown = await someone.post('/report-a-problem', { 'report-doing': 'Adding <b>a name</b>' })
      expect([shown.status, shown.errors]).toEqual([422, ['Enter what went wrong']])
      expect(shown.document.title).toMatch(/^Error: Report a problem/)
      expect(shown.document.querySelector('textarea')?.textContent).toBe('Adding <b>a name</b>')
      expect(shown.value('report-page')).toBe('/fishing-licence/name')
      const inWelsh = shown.document.querySelector('nav a[hreflang="cy"]')?.getAttribute('href')
      expect(inWelsh).toBe('/fishing-licence/cy/report-a-problem?page=%2Ffishing-licence%2Fname')

      const welsh = person('/fishing-licence/cy')
      await welsh.get('/report-a-problem')
      expect((await welsh.post('/report-a-problem', {})).errors).toEqual(['Rhowch beth aeth o’i le'])
      expect((await welsh.get('/report-a-problem/sent')).heading).toBe('Diolch am roi gwybod i ni')
    })
    expect(stored).toEqual([])
  })

  test('people who need help are led to it before they write, and it is where it always is', async () => {
    const { document } = await person().get('/report-a-problem')
    const help = document.querySelector<HTMLAnchorElement>('main a')
    expect(help?.getAttribute('href')).toBe('#help-with-question')
    expect(document.querySelector('#help-with-question a[href="tel:+448081570101"]')).not.toBeNull()
  })

  test.each([
    '/fishing-licence/Quillfeather',
    '/fishing-licence/quillfeather-1951',
    '/fishing-licence/licence-quillfeather/name',
    '/fishing-licence/licence-1951/quillfeather',
    '/fishing-licence/assets/quillfeather',
    '/fishing-licence/%zz',
    '/fishing-licence/:(',
    '/fishing-licence/*',
    '/elsewhere',
    '//elsewhere.example/name',
    'javascript:alert(1)',
    `/fishing-licence/${'x'.repeat(250)}`,
    '<script>alert(1)</script>',
    '\u0000',
    '',
  ])('the page %j is none of ours, so it is neither shown nor stored', async (page) => {
    const stored = await storedBy(async () => {
      const someone = person()
      const shown = await someone.get(`/report-a-problem?page=${encodeURIComponent(page)}`)
      expect([shown.status, shown.value('report-page')]).toEqual([200, ''])
      expect(shown.document.querySelector('main')?.textContent).toContain('We add the time.')
      someone.hidden = { 'report-page': page }
      expect((await someone.post('/report-a-problem', wentWrong)).status).toBe(303)
    })
    expect(stored).toMatchObject([{ page: null, went_wrong: 'The button did nothing' }])
  })

  test.each<[string, string, string[]]>([
    ['only spaces', ' \n\t\u00a0', ['Enter what went wrong']],
    ['5,000 letters', 'é'.repeat(5000), ['What went wrong must be 500 characters or less']],
    ['500 emoji and a sign that no database keeps', `${'👩🏽‍🦱'.repeat(500)}\u0000`, []],
    ['HTML and SQL', `<script>alert(1)</script>'; drop table fishing_licence.problem_report; --`, []],
  ])('%s is stored letter by letter, or gets a clear message', async (_, typed, errors) => {
    const stored = await storedBy(async () => {
      const someone = person()
      await someone.get('/report-a-problem')
      const shown = await someone.post('/report-a-problem', { 'report-went-wrong': typed })
      expect([shown.status, shown.errors]).toEqual([errors.length > 0 ? 422 : 303, errors])
      expect(shown.html).not.toContain('<script>alert')
    })
    const kept = typed.replace('\u0000', '')
    expect(stored).toMatchObject(errors.length > 0 ? [] : [{ went_wrong: kept }])
  })

  test('another website can send none in the name of people who visit it', async () => {
    const stored = await storedBy(async () => {
      const shown = await person().post('/report-a-problem', wentWrong, { 'sec-fetch-site': 'cross-site' })
      expect([shown.status, shown.heading]).toEqual([403, 'We cannot accept answers from another website'])
    })
    expect(stored).toEqual([])
  })

  test('after 10 in a minute from one place the next has to wait, with what was typed', async () => {
    const stored = await storedBy(async () => {
      const someone = person()
      for (let sent = 0; sent < 10; sent++)
        expect((await someone.post('/report-a-problem', wentWrong)).status).toBe(303)
      const shown = await someone.post('/report-a-problem', wentWrong)
      expect([shown.status, shown.errors]).toEqual([
        429,
        ['There were too many reports. Wait 1 minute, and try again.'],
      ])
      expect(shown.html).toContain('The button did nothing')
    })
    expect(stored).toHaveLength(10)
    expect(await storedBy(() => person().post('/report-a-problem', wentWrong))).toHaveLength(1)
  })

  test('while the database is away the page is there, and what was typed stays on it', async () => {
    const { query } = service.database
    Object.assign(service.database, { query: () => Promise.reject(new DatabaseAway(new Error('silent'))) })
    now = new Date(now.getTime() + 61_000)
    const someone = person()
    expect((await someone.get('/report-a-problem')).status).toBe(200)
    const shown = await someone.post('/report-a-problem', wentWrong)
    Object.assign(service.database, { query })
    expect([shown.status, shown.errors[0]]).toEqual([503, expect.stringMatching(/^We could not keep your report/)])
    expect(shown.html).toContain('The button did nothing')
  })

  test('reports are deleted after 90 days', async () => {
    await service.database.query(
      `insert into fishing_licence.problem_report (reported_at, went_wrong)
       values (now() - interval '91 days', 'Old'), (now() - interval '89 days', 'Not so old')`,
    )
    await service.restart()
    const kept = (await reports()).map(({ went_wrong: what }) => what)
    expect(kept).toContain('Not so old')
    expect(kept).not.toContain('Old')
  })
})
