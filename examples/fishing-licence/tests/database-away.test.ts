import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Postgres, startPostgres } from '../../../checks/postgres.js'
import { databaseKinds } from './databases.js'
import { everything, helpOn, Person, referenceOn, referencePattern } from './person.js'
import { DatabaseAway, type RunningService, startService } from './service.js'

interface Away {
  service: RunningService
  goAway: () => void
  comeBack: () => Promise<void>
  remove: () => Promise<void>
}

/** A PostgreSQL server that is really stopped and started. */
async function realServer(): Promise<Away> {
  const { postgres } = (await startPostgres()) as { postgres: Postgres }
  const url = postgres.newDatabase()
  const service = await startService({ kind: '', make: async () => ({ place: { url, folder: '' }, remove: () => {} }) })
  const remove = async (): Promise<void> => {
    await service.remove()
    postgres.remove()
  }
  const comeBack = async (): Promise<void> => {
    postgres.start()
    // This process stood still meanwhile: now it hears that its connections are gone.
    await vi.waitFor(() => service.database.query('select 1'))
  }
  return { service, goAway: postgres.stop, comeBack, remove }
}

/** The embedded database cannot go away by itself: here it does not answer while it is told not to. */
async function silentDatabase(): Promise<Away> {
  let isAway = false
  const [embedded] = databaseKinds
  const service = await startService(embedded!)
  const { query, transaction } = service.database
  const unlessAway =
    <A extends unknown[], R>(work: (...given: A) => Promise<R>) =>
    (...given: A): Promise<R> =>
      isAway ? Promise.reject(new DatabaseAway(new Error('silent'))) : work(...given)
  Object.assign(service.database, { query: unlessAway(query), transaction: unlessAway(transaction) })
  return {
    service,
    goAway: () => void (isAway = true),
    comeBack: async () => void (isAway = false),
    remove: service.remove,
  }
}

const kinds = [
  { kind: 'a database that does not answer', start: silentDatabase },
  ...(databaseKinds.length > 1 ? [{ kind: 'a PostgreSQL server that is stopped', start: realServer }] : []),
]

describe.each(kinds)('with $kind', ({ start }) => {
  let away: Away
  beforeAll(async () => {
    away = await start()
  }, 60_000)
  afterAll(() => away.remove())
  const person = (): Person => new Person(() => away.service.app)

  test('a form comes back with what was typed and says so, and works again afterwards', async () => {
    const ann = person()
    await ann.answer('/who-for', { 'who-for': 'someone-else' })
    await ann.get('/name')
    away.goAway()
    const shown = await ann.post('/name', everything['/name'])
    expect(shown.status).toBe(503)
    expect(shown.errors).toEqual([expect.stringMatching(/^We could not save your answer.* Try again in a few minutes/)])
    expect([shown.value('first-name'), shown.value('last-name')]).toEqual(['Siân', 'O’Brien-Jones'])
    expect(helpOn(shown)).toHaveLength(2)
    await away.comeBack()
    expect((await ann.post('/name', everything['/name'])).location).toBe('/fishing-licence/acting')
    expect((await ann.get('/name')).value('first-name')).toBe('Siân')
  })

  test('a page that cannot be shown says what became of the answers and how to get help', async () => {
    const ann = person()
    await ann.answer('/who-for', { 'who-for': 'me' })
    away.goAway()
    for (const path of ['/name', '/check-answers', '/confirmation', '/no-licence-needed']) {
      const shown = await ann.get(path)
      expect([shown.status, shown.heading]).toEqual([503, 'The service is unavailable'])
      expect(shown.html).toContain('Answers you saved on earlier pages are kept for 24 hours.')
      expect(helpOn(shown)).toHaveLength(3)
    }
    await away.comeBack()
    expect((await ann.get('/name')).heading).toBe('What is your name?')
  })

  test('the start page, the ways to get help and the page about cookies are there all the time', async () => {
    away.goAway()
    for (const path of ['', '/get-support', '/cookies', '/report-a-problem'])
      expect((await person().get(path)).status).toBe(200)
    await away.comeBack()
  })

  test('a payment while the database is away is not taken, and is taken once when it is back', async () => {
    const ann = person()
    await ann.answerEverything()
    await ann.answer('/check-answers', {})
    await ann.get('/example-pay')
    away.goAway()
    expect((await ann.post('/example-pay', { outcome: 'paid' })).html).toContain('we only count it once')
    await away.comeBack()
    expect((await ann.acceptAndPay()).location).toBe('/fishing-licence/confirmation')
  })

  test('an application that could not be sent is sent once when the database is back', async () => {
    const ann = person()
    await ann.answerEverything()
    await ann.get('/check-answers')
    away.goAway()
    const shown = await ann.post('/check-answers', {})
    expect([shown.status, shown.headers['retry-after']]).toEqual([503, '60'])
    expect(shown.html).toContain('You can send it again: we only count it once.')
    expect(shown.document.querySelector('main a')?.getAttribute('href')).toBe('/fishing-licence/check-answers')
    await away.comeBack()
    expect((await ann.acceptAndPay()).location).toBe('/fishing-licence/confirmation')
    expect(referenceOn(await ann.get('/confirmation'))).toMatch(referencePattern)
  })
})
