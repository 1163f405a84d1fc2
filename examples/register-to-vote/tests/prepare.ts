// Runs once before the tests of this example: builds the service as it ships, starts it, and makes a database of each kind.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { startPostgres } from '../../../checks/postgres.js'
import { openDatabase } from '../src/database/database'
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

const example = fileURLToPath(new URL('../', import.meta.url))

export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  for (const name of ['react', 'support', 'forms'])
    if (!existsSync(join(example, `../../packages/${name}/dist/esm/index.js`)))
      throw new Error(`packages/${name} is not built. Run "pnpm build" there first.`)
  execFileSync(process.execPath, [join(example, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: example,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })

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
