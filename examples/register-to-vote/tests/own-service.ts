import { afterAll, beforeAll, inject } from 'vitest'
import { Person } from './person'
import { type RunningService, startService } from './service'

/** The service for the tests of a block, on a database of its own, and people who use it. Removed after them. */
export function ownService(make: () => Promise<string | undefined>): {
  service: () => RunningService
  /** @param language `/cy`, or nothing for English */
  person: (language?: string) => Person
} {
  let running: RunningService
  beforeAll(async () => {
    running = await startService(inject('emptyFolder'), await make())
  }, 60_000)
  afterAll(() => running.remove())
  return { service: () => running, person: (language = '') => new Person(running.url + language) }
}
