// Runs once before the tests of this example: builds the service as it ships, and makes a database of each kind.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startPostgres } from '../../../checks/postgres.js'
import { build, fishingLicence, packages } from '../../../tools/build.js'
import { openDatabase } from '../src/database/open-database.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with a database inside that has its tables and no rows. Copy it: making one takes seconds. */
    emptyFolder: string
    /** A PostgreSQL server to make databases on, or why there is none. */
    postgres: { url: string } | { reason: string }
  }
}

export default async function prepare(project: TestProject): Promise<() => void> {
  await build([...packages, fishingLicence], () => {})

  const folder = mkdtempSync(join(tmpdir(), 'fishing-licence-'))
  await (await openDatabase({ folder })).close()
  project.provide('emptyFolder', folder)

  const { postgres, reason } = await startPostgres()
  project.provide('postgres', postgres ? { url: postgres.newDatabase() } : { reason })
  return () => {
    postgres?.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}
