// Runs once before the tests of this example: builds the service as it ships, and makes a database of each kind.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { startPostgres } from '../../../checks/postgres.js'
import { openDatabase } from '../src/database/database'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with a database inside that has its tables and no rows. Copy it: making one takes seconds. */
    emptyFolder: string
    /** A PostgreSQL server to make databases on, or why there is none. */
    postgres: { url: string } | { reason: string }
  }
}

const example = fileURLToPath(new URL('../', import.meta.url))

export default async function prepare(project: TestProject): Promise<() => void> {
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
  return () => {
    postgres?.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}
