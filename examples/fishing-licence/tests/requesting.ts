// A service for tests of what people ask for: its clock, its log, and what it stored.
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll } from 'vitest'
import type { DatabaseKind } from './databases.js'
import { Person, type Shown } from './person.js'
import { NOON, type RunningService, startService } from './service.js'

export interface Requesting {
  readonly service: RunningService
  /** What time it is in the service. Each new person comes a minute later. */
  now: Date
  /** What was written to the log. */
  log: string
  person: (prefix?: string) => Person
  requests: () => Promise<unknown[]>
  surveys: () => Promise<unknown[]>
  /** What was stored by this work, and nothing from before. */
  storedBy: (work: () => Promise<unknown>, all?: () => Promise<unknown[]>) => Promise<unknown[]>
  /** Chooses which lists to see, as the form before it does. */
  openNeeds: (someone: Person, about?: string[]) => Promise<Shown>
}

/** Starts the service before the tests of a `describe`, and stops it after them. */
export function startRequesting(kind: DatabaseKind): Requesting {
  let service: RunningService
  const all: Requesting = {
    get service() {
      return service
    },
    now: NOON,
    log: '',
    person: (prefix) => {
      // A minute later, so that nobody is one of too many.
      all.now = new Date(all.now.getTime() + 61_000)
      return new Person(() => service.app, prefix)
    },
    requests: () =>
      service.database.query(
        'select kind, reference, language, content::text as content from fishing_licence.request order by made_at',
      ),
    surveys: () =>
      service.database.query(
        `select to_char(answered_on, 'YYYY-MM-DD') as answered_on, made_it_hard::text, made_it_hard_other, satisfaction,
           helped_by::text, comment from fishing_licence.survey_answer`,
      ),
    storedBy: async (work, stored = all.requests) => {
      const before = (await stored()).length
      await work()
      return (await stored()).slice(before)
    },
    openNeeds: async (someone, about = ['formats', 'languages']) => {
      await someone.get('/what-you-need')
      return someone.post('/what-you-need', { about })
    },
  }
  beforeAll(async () => {
    const stream = new PassThrough()
    stream.on('data', (chunk: Buffer) => (all.log += chunk.toString()))
    service = await startService(kind, { now: () => all.now, logger: { stream, level: 'trace' } })
  }, 60_000)
  afterAll(() => service.remove())
  return all
}
