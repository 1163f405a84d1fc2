// `npm start`, as a new user would see it: one address, everything on it, and a clean end.
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { describeViolations, pageProblems, violationsOn } from '@handrail/testing'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../tools/bin.js'
import { closeChromium, test, widths } from './browser.js'
import { Visitor } from './services/visitor.js'

interface Started {
  process: ChildProcess
  /** What it has printed, once it ends or prints this. */
  until: (words: string) => Promise<string>
  ended: Promise<number | null>
}

function start(port: number): Started {
  const child = spawn(process.execPath, ['tools/start.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_FOLDER: join(root, 'reports/start-data') },
  })
  let printed = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      printed += data
      for (const listener of listeners) listener()
    })
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const until = (words: string): Promise<string> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (printed.includes(words)) resolve(printed)
      }
      listeners.add(look)
      look()
      void ended.then(() => resolve(printed))
    })
  return { process: child, until, ended }
}

function listen(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, () => resolve(server))
  })
}
const portOf = (server: Server): number => (server.address() as { port: number }).port
const freePort = async (): Promise<number> => {
  const server = await listen()
  const port = portOf(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

let url: string
let started: Started

beforeAll(async () => {
  const port = await freePort()
  url = `http://localhost:${port}`
  started = start(port)
  const printed = await started.until('Press Ctrl-C')
  expect(printed).toContain('Press Ctrl-C')
}, 240_000)
afterAll(async () => {
  started.process.kill('SIGKILL')
  await closeChromium()
})

describe('npm start', () => {
  it('says what it does as it works, and the address last', async () => {
    const lines = (await started.until(`Open ${url}`)).trim().split('\n')
    expect(lines[0]).toBe('Handrail: building what has changed. The first time takes about two minutes.')
    expect(lines.at(-1)).toContain(url)
  })

  it.each([
    ['/', 'Forms that everyone can finish'],
    ['/fishing-licence', 'fishing licence'],
    ['/register-to-vote', 'register to vote'],
    ['/register-to-vote/country', 'country'],
    ['/storybook/', 'storybook'],
    ['/guidance/', 'Handrail'],
  ])('serves %s', async (path, words) => {
    const response = await fetch(url + path)
    expect(response.status).toBe(200)
    expect((await response.text()).toLowerCase()).toContain(words.toLowerCase())
  })

  it.each([
    ['/fishing-licence', '/who-for', { 'who-for': 'me' }, '/name'],
    ['/register-to-vote', '/country', { country: 'wales' }, '/nationality'],
  ])('keeps an answer in %s', async (service, page, answer, next) => {
    const visitor = new Visitor(Number(new URL(url).port), service)
    const sent = await visitor.submit(await visitor.open(page), answer)
    expect([sent.status, sent.location]).toEqual([303, next])
  })

  it('says that a page is not there, and where to go', async () => {
    const response = await fetch(`${url}/nothing-here`)
    expect(response.status).toBe(404)
    const { document } = new JSDOM(await response.text()).window
    expect(pageProblems(document)).toEqual([])
    expect(document.querySelector('main a')?.getAttribute('href')).toBe('/')
  })

  test('has a front page that is right to axe, fits a phone and leads to all three', async ({ open }) => {
    const page = await open()
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(url)
      expect(describeViolations(await violationsOn(page))).toBe('')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    for (const link of await page.locator('main a').all()) {
      const href = (await link.getAttribute('href'))!
      expect((await fetch(new URL(href, url))).status, href).toBe(200)
    }
  })

  it('says so in plain words when the port is in use', async () => {
    const taken = await listen()
    const second = start(portOf(taken))
    expect(await second.ended).toBe(1)
    const printed = await second.until('never')
    expect(printed).toContain(
      `Something else is using port ${portOf(taken)}. Stop it, or choose another port: PORT=3001 npm start`,
    )
    expect(printed).not.toMatch(/\bat .*:\d+:\d+/)
    taken.close()
  })

  it('stops everything it started on Ctrl-C', async () => {
    started.process.kill('SIGINT')
    expect(await started.ended).toBe(0)
    await expect(fetch(url)).rejects.toThrow('fetch failed')
  })
})
