import { describe, expect, test } from 'vitest'
import { problemReportsIn } from '../src/database/problem-reports'
import { databaseKinds } from './databases'
import { everything } from './fill-in'
import { ownService } from './own-service'
import { Person } from './person'

describe.each(databaseKinds)('a report of a problem, with $kind', ({ make }) => {
  const { service, person } = ownService(make)
  const linkOn = async (ann: Person, path: string): Promise<string> =>
    (await ann.get(path)).document.querySelector('main a[href*="/report-a-problem"]')?.getAttribute('href') ?? ''
  const reports = (): Promise<Record<string, unknown>[]> =>
    service().stored(({ query }) => query('select * from register_to_vote.problem_report order by id'))

  test('can be begun at the end of every page, and says which page it was', async () => {
    const ann = person()
    await ann.answerAll(everything)
    const base = '/register-to-vote/report-a-problem'
    const from = (path: string): string => `${base}?page=${encodeURIComponent(`/register-to-vote${path}`)}`
    for (const path of ['', '/name', '/check-answers', '/get-support', '/get-support/places', '/cookies'])
      expect(await linkOn(ann, path)).toBe(from(path))
    expect(await linkOn(ann, '/name?change')).toBe(from('/name'))
    // What someone typed in the address bar is nobody's business.
    expect(await linkOn(ann, '/my-name-is-zephyrine')).toBe(base)
    expect(await linkOn(new Person(`${service().url}/cy`, ann.cookies), '/name')).toBe(
      `/register-to-vote/cy/report-a-problem?page=${encodeURIComponent('/register-to-vote/cy/name')}`,
    )
  })

  test('is kept with the page and the time, and with nothing about who sent it', async () => {
    const ann = person()
    await ann.answerAll(everything)
    const form = await ann.get('/report-a-problem?page=/register-to-vote/name%3Fchange')
    expect(form.text).toContain('/register-to-vote/name, and the time')
    const sent = await ann.post('/report-a-problem', {
      'report-doing': 'Typing',
      'report-went-wrong': 'The button did nothing.\nTwice.',
    })
    expect([sent.status, sent.location]).toEqual([303, '/register-to-vote/report-a-problem/sent'])
    expect((await ann.get('/report-a-problem/sent')).heading).toBe('Thank you for your report')
    const kept = (await reports()).find(({ doing }) => doing === 'Typing')!
    expect(kept).toMatchObject({
      page: '/register-to-vote/name',
      went_wrong: 'The button did nothing.\nTwice.',
      language: 'en',
    })
    expect(Object.keys(kept).toSorted()).toEqual(['doing', 'id', 'language', 'page', 'reported_at', 'went_wrong'])
    expect(Math.abs(Date.now() - new Date(String(kept['reported_at'])).getTime())).toBeLessThan(60_000)
    expect(service().log()).not.toContain('The button did nothing')
  })

  test('is asked for again when it says nothing, or too much, and what was typed stays', async () => {
    const bo = person('/cy')
    expect((await bo.get('/report-a-problem')).headers.getSetCookie()).toEqual([])
    const empty = await bo.post('/report-a-problem', { 'report-doing': 'Dewis gwlad' })
    expect(empty.document.title).toMatch(/^Gwall: /)
    expect(empty.document.querySelector('.govuk-error-summary a')?.getAttribute('href')).toBe('#report-went-wrong')
    expect(empty.document.querySelector<HTMLTextAreaElement>('#report-doing')?.value).toBe('Dewis gwlad')
    const long = await bo.post('/report-a-problem', { 'report-went-wrong': 'x'.repeat(501) })
    expect(long.errors).toHaveLength(1)
    expect((await bo.post('/report-a-problem', { 'report-went-wrong': 'Dim byd' })).location).toBe(
      '/register-to-vote/cy/report-a-problem/sent',
    )
    // It needs no session, and gives none.
    expect(bo.cookies.size).toBe(0)
  })

  test.each(['/register-to-vote/my-name-is-zephyrine', 'https://other.example/zephyrine', 'javascript:zephyrine()'])(
    'has no page that is not ours: %s',
    async (address) => {
      const ann = person()
      expect((await ann.get(`/report-a-problem?page=${encodeURIComponent(address)}`)).text).not.toContain('zephyrine')
      ann.hidden = [...ann.hidden.filter(([name]) => name !== 'report-page'), ['report-page', address]]
      const sent = await ann.post('/report-a-problem', { 'report-went-wrong': 'It is slow.' })
      expect(sent.location).toBe('/register-to-vote/report-a-problem/sent')
      const last = (await reports()).at(-1)
      expect([last?.['went_wrong'], last?.['page']]).toEqual(['It is slow.', null])
    },
  )

  test('is taken by its own page alone', async () => {
    const ann = person()
    await ann.get('/report-a-problem')
    for (const path of ['/report-a-problem/sent', '/country', '/get-support']) {
      const sent = await ann.post(path, { 'report-went-wrong': 'Sent to another page.' })
      expect([sent.status, sent.location]).toEqual([303, `/register-to-vote${path}`])
    }
    expect((await reports()).map((kept) => kept['went_wrong'])).not.toContain('Sent to another page.')
  })

  test('is deleted after 90 days', async () => {
    const left = await service().stored(async (database) => {
      await database.query(
        `insert into register_to_vote.problem_report (went_wrong, language, reported_at)
         values ('old', 'en', now() - interval '91 days'), ('new', 'en', now() - interval '89 days')`,
      )
      await problemReportsIn(database).deleteOldReports()
      return database.query(`select went_wrong from register_to_vote.problem_report where went_wrong in ('old', 'new')`)
    })
    expect(left).toEqual([{ went_wrong: 'new' }])
  })
})
