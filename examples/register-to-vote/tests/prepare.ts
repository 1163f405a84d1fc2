// Runs once before the tests of this example: builds the service as it ships, starts it, and makes a database of each kind.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startPostgres } from '../../../checks/postgres.js'
import { build, packages, registerToVote } from '../../../tools/build'
import { openDatabase } from '../src/database/open-database'
import { startService } from './service'

declare module 'vitest' {
  interface ProvidedContext {
    /** The service, for tests that neither stop it nor read its log: `http://127.0.0.1:1234/register-to-vote` */
    serviceUrl: string
    /** A folder with a database inside that has its tables and no rows. See `startService`. */
    emptyFolder: string
    /** A PostgreSQL server to make databases on, or why there is none. */
    postgres: { url: string } | { reason: string }
  }
}

export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  await build([...packages, registerToVote], () => {})

  const folder = mkdtempSync(join(tmpdir(), 'register-to-vote-'))
  await (await openDatabase({ folder })).close()
  project.provide('emptyFolder', folder)

  const { postgres, reason } = await startPostgres()
  project.provide('postgres', postgres ? { url: postgres.newDatabase() } : { reason })

  const service = await startService(folder)
  project.provide('serviceUrl', service.url)
  return async () => {
    await service.remove()
    postgres?.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}
