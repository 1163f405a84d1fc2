// How many times a second each contender renders a page on a server.
import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { bundleForServer } from './bundles.ts'
import type { Contender } from './contenders.ts'

export type PageName = 'page' | 'form'
export const pageNames: readonly PageName[] = ['page', 'form']

/** What a worker is asked for. */
export interface Slice {
  page: PageName
  milliseconds: number
}

/** What a worker answers: the main thread's processor time for one render, and what came out. */
export interface Timed {
  milliseconds: number
  html: string
}

/** Where bundles for the server go: beside `node_modules`, so that they find React. */
const built = join(import.meta.dirname, '../dist')

/** The milliseconds of one render in each round, and the HTML. */
type Rendered = Map<Contender, { rounds: number[]; html: string }>

export type ServerResults = Record<PageName, Rendered>

export interface Effort {
  rounds: number
  /** How long each contender renders in each round, and before the first. */
  slice: number
  warmUp: number
}

/**
 * Renders both pages with every contender, one after another, many times. What is measured is the processor time of the
 * main thread, so that what else the machine does counts for little.
 */
export async function renderOnServer(
  contenders: readonly Contender[],
  effort: Effort,
): Promise<{ results: ServerResults; missing: Map<Contender, string> }> {
  mkdirSync(built, { recursive: true })
  const workers = new Map<Contender, ChildProcess>()
  const missing = new Map<Contender, string>()
  try {
    for (const contender of contenders) {
      try {
        workers.set(contender, await startWorker(contender))
      } catch (error) {
        if (contender.id === 'handrail' || contender.id === 'hand-written') throw error
        missing.set(contender, String(error))
      }
    }
    const results = { page: await race(workers, 'page', effort), form: await race(workers, 'form', effort) }
    return { results, missing }
  } finally {
    for (const worker of workers.values()) worker.kill()
  }
}

async function race(
  workers: Map<Contender, ChildProcess>,
  page: PageName,
  { rounds, slice, warmUp }: Effort,
): Promise<Rendered> {
  const results: Rendered = new Map()
  for (const [contender, worker] of workers) {
    const { html } = await ask(worker, { page, milliseconds: warmUp })
    results.set(contender, { rounds: [], html })
  }
  for (let round = 0; round < rounds; round += 1)
    for (const [contender, worker] of workers)
      results.get(contender)!.rounds.push((await ask(worker, { page, milliseconds: slice })).milliseconds)
  return results
}

async function startWorker({ id }: Contender): Promise<ChildProcess> {
  const file = id === 'nunjucks' ? join(import.meta.dirname, 'contenders/nunjucks.ts') : join(built, `${id}.mjs`)
  if (id !== 'nunjucks') await bundleForServer(id, file)
  const worker = fork(join(import.meta.dirname, 'entries/server-worker.ts'), [file], {
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: ['--expose-gc'],
  })
  await answer(worker)
  // A page that cannot be rendered is found out now.
  for (const page of pageNames) await ask(worker, { page, milliseconds: 0 })
  return worker
}

async function ask(worker: ChildProcess, slice: Slice): Promise<Timed> {
  worker.send(slice)
  return (await answer(worker)) as Timed
}

async function answer(worker: ChildProcess): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const onExit = (): void => reject(new Error('It ended before it answered. Its own message is above.'))
  worker.once('message', resolve)
  worker.once('exit', onExit)
  try {
    return await promise
  } finally {
    worker.off('message', resolve)
    worker.off('exit', onExit)
  }
}
