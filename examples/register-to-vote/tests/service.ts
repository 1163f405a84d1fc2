// The service as it ships: what `next build` made, in a process of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Database } from '../src/database/database'
import { openDatabase } from '../src/database/open-database'

const example = fileURLToPath(new URL('../', import.meta.url))

export interface RunningService {
  /** `http://127.0.0.1:1234/register-to-vote` */
  url: string
  /** All that it wrote so far, which a log would keep. */
  log: () => string
  /** Stops it and starts it again with the same data, at the same address. */
  restart: () => Promise<void>
  stop: () => Promise<void>
  /** What is stored. With the database inside the process, the service stops while someone looks. */
  stored: <T>(look: (database: Database) => Promise<T>) => Promise<T>
  /** Stops it and removes its data. */
  remove: () => Promise<void>
}

/**
 * Starts the service with the database inside its process, or with the one at an address.
 *
 * @param emptyFolder a folder with a database inside that has its tables and no rows: making one takes seconds
 * @param directoryFile a support directory in place of its own
 */
export async function startService(
  emptyFolder: string,
  databaseUrl?: string,
  directoryFile?: string,
): Promise<RunningService> {
  const folder = mkdtempSync(join(tmpdir(), 'register-to-vote-'))
  if (!databaseUrl) cpSync(emptyFolder, folder, { recursive: true })
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/register-to-vote`
  let log = ''
  let running: ChildProcess | undefined

  const start = async (): Promise<void> => {
    const args = ['node_modules/next/dist/bin/next', 'start', '-p', String(port), '-H', '127.0.0.1']
    const { DATABASE_URL: _theirs, ...env } = process.env
    running = spawn(process.execPath, args, {
      cwd: example,
      env: {
        ...env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        DATA_FOLDER: folder,
        ...(databaseUrl && { DATABASE_URL: databaseUrl }),
        ...(directoryFile && { SUPPORT_DIRECTORY: directoryFile }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const isReady = new Promise<void>((resolve, reject) => {
      const read = (chunk: Buffer): void => {
        log += chunk.toString()
        if (/Ready in/.test(log)) resolve()
      }
      running!.stdout!.on('data', read)
      running!.stderr!.on('data', read)
      running!.once('exit', () => reject(new Error(`The service stopped:\n${log}`)))
    })
    await isReady
    // Ready to listen is not ready to answer: the first page waits until the database is open.
    await fetch(`${url}/cookies`)
  }
  const stop = async (): Promise<void> => {
    if (!running || running.exitCode !== null) return
    const stopped = once(running, 'exit')
    running.kill('SIGTERM')
    await stopped
    log = log.replaceAll('Ready in', 'Was ready in')
  }

  await start()
  return {
    url,
    log: () => log,
    restart: async () => {
      await stop()
      await start()
    },
    stop,
    stored: async (look) => {
      if (!databaseUrl) await stop()
      const database = await openDatabase({ url: databaseUrl, folder })
      try {
        return await look(database)
      } finally {
        await database.close()
        if (!databaseUrl) await start()
      }
    },
    remove: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
