// The service as it ships: what `vite build` made, not its source.
import type { FastifyInstance } from 'fastify'
import type * as App from '../src/app.js'
import type { Database } from '../src/database/database.js'
import type { DatabaseKind, NewDatabase } from './databases.js'

const built = new URL('../dist/server/app.js', import.meta.url).href
const { createApp, DatabaseAway, openDatabase } = (await import(/* @vite-ignore */ built)) as typeof App

export interface RunningService {
  app: FastifyInstance
  database: Database
  /** Stops it and starts it again with the same data, as if the machine had been restarted. */
  restart: () => Promise<void>
  /** Stops it and removes its data. */
  remove: () => Promise<void>
}

/** 21 November 2026, midday: everyone who is 13 on that day was born on 21 November 2013 or before. */
export const NOON = new Date('2026-11-21T12:00:00Z')

/** @param options of `createApp`, but for the database */
export async function startService(
  { make }: DatabaseKind,
  options: Partial<App.AppOptions> & { port?: number } = {},
): Promise<RunningService> {
  const made: NewDatabase = await make()
  const { port, ...appOptions } = options
  let address = port
  const start = async (): Promise<Pick<RunningService, 'app' | 'database'>> => {
    const database = await openDatabase(made.place)
    const app = await createApp({ database, now: () => NOON, ...appOptions })
    if (address !== undefined) {
      await app.listen({ port: address, host: '127.0.0.1' })
      // The same address after a restart: the browser has its page open.
      address = Number(new URL(app.listeningOrigin).port)
    }
    return { app, database }
  }
  const service: RunningService = {
    ...(await start()),
    restart: async () => {
      await service.app.close()
      Object.assign(service, await start())
    },
    remove: async () => {
      await service.app.close()
      made.remove()
    },
  }
  return service
}

export { createApp, DatabaseAway, openDatabase }
