import { afterAll, beforeAll } from 'vitest'
import type { DatabaseKind } from './databases.js'
import { type RunningService, startService } from './service.js'

export interface ServiceToApplyTo {
  service: () => RunningService
  origin: () => string
  /** Whom the licences of an application are for. */
  stored: (reference: string) => ReturnType<RunningService['database']['query']>
}

/** Starts the service for a browser before the tests of a `describe`, and stops it after them. */
export function serviceToApplyTo(kind: DatabaseKind): ServiceToApplyTo {
  let service: RunningService
  beforeAll(async () => {
    service = await startService(kind, { port: 0 })
  }, 60_000)
  afterAll(() => service.remove())
  return {
    service: () => service,
    origin: () => service.app.listeningOrigin,
    stored: (reference) =>
      service.database.query(
        `select first_name, last_name, sent_in from fishing_licence.application
         join fishing_licence.licence on application_id = application.id where reference = $1 order by number`,
        [reference],
      ),
  }
}
