// The program that a team runs: `node dist/server/server.js`.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { databaseKinds } from './databases.js'

const program = fileURLToPath(new URL('../dist/server/server.js', import.meta.url))
const directory = fileURLToPath(new URL('../support-directory.json', import.meta.url))

interface Ended {
  code: number | null
  said: string
}

interface Running {
  /** Waits until it has printed something, and gives what matched. */
  says: (pattern: RegExp) => Promise<RegExpExecArray>
  ended: Promise<Ended>
  kill: (signal: NodeJS.Signals) => void
}

const cleanUp: (() => void | Promise<unknown>)[] = []
afterEach(async () => {
  for (const task of cleanUp.splice(0).toReversed()) await task()
})

function run(settings: Record<string, string>): Running {
  const child: ChildProcess = spawn(process.execPath, [program], {
    env: { PATH: process.env.PATH, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const waiting: (() => void)[] = []
  const hear = (chunk: Buffer): void => {
    said += chunk.toString()
    for (const look of waiting) look()
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, said })))
  cleanUp.push(() => {
    child.kill('SIGKILL')
    return ended
  })
  const says = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(said)
        if (found) resolve(found)
      }
      waiting.push(look)
      look()
      void ended.then(() => reject(new Error(`It ended before it said ${pattern}. It said: ${said}`)))
    })
  return { says, ended, kill: (signal) => void child.kill(signal) }
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fishing-licence-'))
  cleanUp.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test.each(databaseKinds)('with $kind, it says where it runs, stops when told and starts again', async ({ make }) => {
  const { place, remove } = await make()
  cleanUp.push(remove)
  const settings = { DATA_FOLDER: place.folder, ...(place.url && { DATABASE_URL: place.url }) }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const service = run(settings)
    const [, address = ''] = await service.says(/^The service runs at (http:\S+\/fishing-licence)$/m)
    expect(await (await fetch(address)).text()).toContain('Apply for a fishing licence')
    service.kill(signal)
    expect((await service.ended).code).toBe(0)
  }
})

test('a port in use gets a plain message', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  cleanUp.push(() => new Promise((resolve) => other.close(resolve)))
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as { port: number }
  const [embedded] = databaseKinds
  const { place, remove } = await embedded!.make()
  cleanUp.push(remove)
  const { code, said } = await run({ PORT: String(port), DATA_FOLDER: place.folder }).ended
  expect(code).toBe(1)
  expect(said.trim().split('\n').at(-1)).toBe(
    `Port ${port} is in use. Stop what uses it, or set PORT to another number.`,
  )
})

test('a port that is no port gets a plain message', async () => {
  const { code, said } = await run({ PORT: 'three' }).ended
  expect([code, said]).toEqual([1, 'PORT must be a number from 0 to 65535. It is "three".\n'])
})

test('a second service in the same folder is refused before it can spoil the data', async () => {
  const folder = newFolder()
  const first = run({ DATA_FOLDER: folder })
  await first.says(/runs at/)
  const { code, said } = await run({ DATA_FOLDER: folder }).ended
  expect(code).toBe(1)
  expect(said).toMatch(/^Process \d+ keeps its data in .*\. Stop it, or set DATA_FOLDER to another folder\.\n$/)
  // After a crash there is no one to ask: the next start takes over.
  first.kill('SIGKILL')
  await first.ended
  await run({ DATA_FOLDER: folder }).says(/runs at/)
})

test('a database that does not answer gets a plain message', async () => {
  const { code, said } = await run({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }).ended
  expect([code, said]).toEqual([
    1,
    'The database does not answer, so the service did not start. Check DATABASE_URL and that the database runs.\n',
  ])
})

const changes: [string, (text: string) => string, RegExp][] = [
  ['no phone number', (text) => text.replace('"telephone": "+448081570101",', ''), /helpline/],
  ['a phone number with letters', (text) => text.replace('+448081570101', '0808 LICENCE'), /telephone in "helpline"/],
  [
    'hours that nobody wrote down',
    (text) => text.replace('"hours": "desk-hours"', '"hours": "never"'),
    /hours in "desk"/,
  ],
  [
    'a comma too many',
    (text) => text.replace('"languages": ["en", "cy"],', '"languages": ["en", "cy"],,'),
    /Line \d+, column \d+/,
  ],
]

test.each(changes)(
  'a support directory with %s stops the start, and says where and how to put it right',
  async (_, change, where) => {
    const folder = newFolder()
    const file = join(folder, 'support-directory.json')
    const text = readFileSync(directory, 'utf8')
    expect(change(text)).not.toBe(text)
    writeFileSync(file, change(text))
    const { code, said } = await run({ DATA_FOLDER: join(folder, 'data'), SUPPORT_DIRECTORY: file }).ended
    expect(code).toBe(1)
    expect(said).toMatch(/^The support directory has problems, so the service did not start\.\n- /)
    expect(said).toMatch(where)
    expect(said).not.toMatch(/^\s+at /m)
  },
)

test('a support directory that is not there stops the start', async () => {
  const folder = newFolder()
  const { code, said } = await run({ DATA_FOLDER: folder, SUPPORT_DIRECTORY: join(folder, 'none.json') }).ended
  expect(code).toBe(1)
  expect(said).toContain('There is no file at')
})
