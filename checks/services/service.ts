// A service of ours as it ships, in a process of its own that a check can kill.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a form sends, by name. */
export type Fields = Record<string, string>

/** An application as it is stored. */
export interface Stored {
  /** The last name of whoever it is about. */
  who: string
  reference: string | null
  /** The answer of each page, as text. */
  answers: Record<string, string | null>
}

/** What a check needs to know about a service. */
export interface ServiceKind {
  name: string
  /** What comes before every address: `/fishing-licence`. */
  basePath: string
  /** The first page that asks something. */
  firstPage: string
  /** Every page that can be sent something or opened, without what comes before. */
  pages: readonly string[]
  /** What one person answers on each page. Nothing for a page that is not theirs. */
  answersOf: (person: number) => Readonly<Record<string, Fields>>
  /** How the same answers are stored, as text, by page. */
  storedOf: (person: number) => Readonly<Record<string, string>>
  /** What to run, in which folder. */
  command: (port: number) => { folder: string; program: string[] }
  /** What it prints once it listens. */
  ready: RegExp
  /** What is stored in a folder, while the service is stopped. Answers that no page would accept are an error. */
  stored: (folder: string) => Promise<Stored[]>
}

/** The last name that tells a scripted person from all others. */
export const nameOf = (person: number): string => `Person-${person}`

/** A service that runs, with a database of its own. */
export interface RunningService {
  port: number
  /** The folder with its data. */
  data: string
  /** Stops it as a power cut would. What it was doing is cut off. */
  kill: () => Promise<void>
  /** Starts it again, with the same data at the same address. */
  start: () => Promise<void>
  /** Stops it as whoever runs it would. */
  stop: () => Promise<void>
  stored: () => Promise<Stored[]>
  /** All that it wrote so far, which a log would keep. */
  log: () => string
  /** Stops it and removes its data. */
  remove: () => Promise<void>
}

export async function runService(kind: ServiceKind): Promise<RunningService> {
  const data = mkdtempSync(join(tmpdir(), 'handrail-service-'))
  const port = await freePort()
  let log = ''
  let running: ChildProcess | undefined

  const start = async (): Promise<void> => {
    const { folder, program } = kind.command(port)
    const { DATABASE_URL: _theirs, ...env } = process.env
    const child = spawn(process.execPath, program, {
      cwd: folder,
      env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PORT: String(port), DATA_FOLDER: data },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running = child
    let printed = ''
    await new Promise<void>((resolve, reject) => {
      const read = (chunk: Buffer): void => {
        log += chunk.toString()
        printed += chunk.toString()
        if (kind.ready.test(printed)) resolve()
      }
      child.stdout.on('data', read)
      child.stderr.on('data', read)
      child.once('exit', () => reject(new Error(`${kind.name} stopped:\n${printed}`)))
    })
  }
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (!running || running.exitCode !== null || running.signalCode !== null) return
    const ended = once(running, 'exit')
    running.kill(signal)
    await ended
  }
  await start()
  return {
    port,
    data,
    start,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    stored: () => kind.stored(data),
    log: () => log,
    remove: async () => {
      await end('SIGKILL')
      rmSync(data, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
