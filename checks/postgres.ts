// A real PostgreSQL for the checks: a server of their own in a folder of its own, thrown away afterwards.
import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, globSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

/** A PostgreSQL server that only this process knows about. */
export interface Postgres {
  /** Makes an empty database, and gives its address. */
  newDatabase: () => string
  /** Stops the server, so that nothing answers at its addresses. The data stays. */
  stop: () => void
  /** Starts it again at the same addresses. */
  start: () => void
  /** Stops it for good, and removes the data. */
  remove: () => void
}

/** A server, or why there is none on this machine. */
export type PostgresOrReason = { postgres: Postgres; reason?: undefined } | { postgres?: undefined; reason: string }

/**
 * Starts PostgreSQL from the PATH or from Debian's folder. It listens on 127.0.0.1 only, at a port that is free.
 *
 * @throws when PostgreSQL is there but does not start: then something is broken, and that is not a reason to check less
 */
export async function startPostgres(): Promise<PostgresOrReason> {
  const programs = programsFolder()
  if (!programs)
    return { reason: 'PostgreSQL is not on this machine: no folder has initdb, pg_ctl, postgres and createdb.' }
  const owner = unprivilegedUser()
  if (owner === 'none') return { reason: 'PostgreSQL does not run as root, and there is no user to run it as.' }

  const folder = mkdtempSync(join(tmpdir(), 'handrail-postgres-'))
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const run = (program: string, ...options: string[]): void => {
    execFileSync(join(programs, program), options, { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  }
  const data = join(folder, 'data')
  const port = await freePort()
  // Nothing here must outlive a power cut, so it does not wait for the disk.
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`
  const start = (): void => run('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-o', settings, '-w', 'start')
  const stop = (): void => run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop')

  try {
    run('initdb', '-D', data, '-U', 'handrail', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync')
    start()
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
  const remove = (): void => {
    process.off('exit', remove)
    if (existsSync(join(data, 'postmaster.pid'))) stop()
    rmSync(folder, { recursive: true, force: true })
  }
  // A check that is stopped half way leaves nothing behind.
  process.on('exit', remove)

  let databases = 0
  const newDatabase = (): string => {
    const name = `check_${++databases}`
    run('createdb', '-h', '127.0.0.1', '-p', String(port), '-U', 'handrail', name)
    return `postgres://handrail@127.0.0.1:${port}/${name}`
  }
  return { postgres: { newDatabase, stop, start, remove } }
}

const names = ['initdb', 'pg_ctl', 'postgres', 'createdb']

/** The folder with PostgreSQL's programs. A link on the PATH can lead to one of several versions. */
function programsFolder(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'initdb'))
    .filter((program) => existsSync(program))
    .map((program) => dirname(realpathSync(program)))
  const newestFirst = globSync('/usr/lib/postgresql/*/bin').toSorted((a, b) =>
    b.localeCompare(a, 'en', { numeric: true }),
  )
  return [...onPath, ...newestFirst].find((folder) => names.every((name) => existsSync(join(folder, name))))
}

/** PostgreSQL refuses to run as root. Anyone else runs it as themselves. */
function unprivilegedUser(): { uid: number; gid: number } | undefined | 'none' {
  if (process.getuid?.() !== 0) return undefined
  for (const user of ['postgres', 'nobody']) {
    try {
      const id = (option: string): number => Number(execFileSync('id', [option, user], { stdio: 'pipe' }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // This machine has no such user.
    }
  }
  return 'none'
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
