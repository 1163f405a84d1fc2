// All figures of one run, and which bars they meet.
import { cpus } from 'node:os'
import type { BrowserResults } from './browser.ts'
import { bundlers } from './bundles.ts'
import { type Contender, version } from './contenders.ts'
import type { ServerResults } from './server.ts'
import { firstRoundTrip, scriptBudgets, type Weight } from './sizes.ts'
import { ratio, type Spread, spread } from './statistics.ts'
import { questions } from './words.ts'

/** Everything that was measured. */
export interface Measured {
  contenders: readonly Contender[]
  missing: Map<Contender, string>
  server: ServerResults
  browser: BrowserResults
  weights: Map<Contender, Weight>
  wholePage: { raw: number; gzip: number; brotli: number }
  sameAsNunjucks: boolean
  quick: boolean
}

/** A measurement, beside hand-written React. */
interface Timing extends Spread {
  /** Round by round. */
  ratio: Spread
  /** Of the quickest rounds: on a busy machine nearest to what it costs. */
  leastRatio: number
}

/** @param limit what hand-written React took in the same rounds */
function timing(rounds: readonly number[], limit: readonly number[]): Timing {
  const least = spread(rounds).least / spread(limit).least
  return { ...spread(rounds), ratio: ratio(rounds, limit), leastRatio: least }
}

/** Processor time of the main thread, and time by the clock. */
interface Hydrated extends Timing {
  clock: Timing
}

/** A promise, and whether it is kept. */
export interface Bar {
  name: string
  is: number
  /** At most this. */
  most: number
  unit: string
  isMet: boolean
}

export interface Report {
  machine: { node: string; processors: number; processor: string; quick: boolean }
  contenders: Record<string, ContenderReport>
  missing: Record<string, string>
  wholePage: Measured['wholePage']
  sameAsNunjucks: boolean
  bars: Bar[]
}

/** All times are in milliseconds, all sizes in bytes. */
export interface ContenderReport {
  name: string
  version: string
  differs: readonly string[]
  server: Record<'page' | 'form', Timing & { perSecond: number }>
  html: Record<'page' | 'form', number>
  hydration: Record<'page' | 'form', Record<'unthrottled' | 'slow', Hydrated>>
  typing?: Record<'memoised' | 'plain', Record<'unthrottled' | 'slow', Spread & { drawnAgain: number }>>
  exposed: Record<'server' | 'hydrated', number>
  complaint?: string
  weight: Weight
}

/** Puts all figures together. */
export function report(measured: Measured): Report {
  const limit = measured.contenders.find(({ id }) => id === 'hand-written')!
  const taken = measured.contenders.filter((each) => !measured.missing.has(each))
  const contenders = Object.fromEntries(taken.map((each) => [each.id, reportOn(each, limit, measured)]))
  return {
    machine: {
      node: process.version,
      processors: cpus().length,
      processor: cpus()[0]?.model ?? '',
      quick: measured.quick,
    },
    contenders,
    missing: Object.fromEntries([...measured.missing].map(([{ name }, reason]) => [name, reason])),
    wholePage: measured.wholePage,
    sameAsNunjucks: measured.sameAsNunjucks,
    bars: bars(contenders, measured),
  }
}

function reportOn(contender: Contender, limit: Contender, { server, browser, weights }: Measured): ContenderReport {
  const rendered = (page: 'page' | 'form'): Timing & { perSecond: number } => {
    const taken = timing(server[page].get(contender)!.rounds, server[page].get(limit)!.rounds)
    return { ...taken, perSecond: 1000 / taken.median }
  }
  const hydrated = (page: 'page' | 'form'): Record<'unthrottled' | 'slow', Hydrated> => {
    const at = (rate: 1 | 4): Hydrated => {
      const rounds = browser.hydration[page][rate]
      const by = (what: 'processor' | 'clock'): Timing =>
        timing(
          rounds.get(contender)!.map((each) => each[what]),
          rounds.get(limit)!.map((each) => each[what]),
        )
      return { ...by('processor'), clock: by('clock') }
    }
    return { unthrottled: at(1), slow: at(4) }
  }
  const typed = (way: 'memoised' | 'plain'): Record<'unthrottled' | 'slow', Spread & { drawnAgain: number }> => {
    const at = (rate: 1 | 4): Spread & { drawnAgain: number } => {
      const keystrokes = browser.typing[way][rate].get(contender)!
      const drawnAgain = Math.max(...keystrokes.map((each) => each.drawnAgain))
      return { ...spread(keystrokes.map(({ milliseconds }) => milliseconds)), drawnAgain }
    }
    return { unthrottled: at(1), slow: at(4) }
  }
  const bytes = (page: 'page' | 'form'): number => Buffer.byteLength(server[page].get(contender)!.html)
  return {
    name: contender.name,
    version: version(contender),
    differs: contender.differs,
    server: { page: rendered('page'), form: rendered('form') },
    html: { page: bytes('page'), form: bytes('form') },
    hydration: { page: hydrated('page'), form: hydrated('form') },
    typing: contender.id === 'nunjucks' ? undefined : { memoised: typed('memoised'), plain: typed('plain') },
    exposed: {
      server: browser.exposed.server.get(contender)!.length,
      hydrated: browser.exposed.hydrated.get(contender)!.length,
    },
    complaint: browser.complaints.get(contender),
    weight: weights.get(contender)!,
  }
}

function bars(contenders: Record<string, ContenderReport>, { wholePage }: Measured): Bar[] {
  const ours = contenders.handrail!
  const limit = contenders['hand-written']!
  const others = Object.entries(contenders).filter(([id]) => id !== 'handrail' && id !== 'hand-written')
  const bar = (name: string, is: number, most: number, unit: string): Bar => ({
    name,
    is,
    most,
    unit,
    isMet: is <= most,
  })
  const lacking = (when: 'server' | 'hydrated'): number => questions.length - ours.exposed[when]
  const fastest = (page: 'page' | 'form'): number =>
    Math.min(...others.map(([, each]) => each.server[page].ratio.median))
  const { slow } = ours.typing!.memoised
  return [
    ...(['page', 'form'] as const).flatMap((page) => [
      bar(`Server render, ${named[page]}, to hand-written`, ours.server[page].ratio.median, 1.25, 'times'),
      bar(`Server render, ${named[page]}, to the next best`, ours.server[page].ratio.median, fastest(page), 'times'),
      bar(`HTML, ${named[page]}, to hand-written`, ours.html[page], limit.html[page], 'bytes'),
      bar(`Hydration, ${named[page]}, to hand-written`, ours.hydration[page].unthrottled.ratio.median, 1.1, 'times'),
    ]),
    bar('Keystroke to commit, 200 kept fields, slow processor', slow.median, 3, 'ms'),
    bar('Other fields drawn again by a keystroke', slow.drawnAgain - 1, 0, 'fields'),
    ...bundlers.flatMap((bundler) => [
      bar(
        `Script beyond React, question page, ${bundler}`,
        ours.weight.script.page[bundler],
        scriptBudgets.page,
        'bytes',
      ),
      bar(
        `Script beyond React, text input, ${bundler}`,
        ours.weight.script.input[bundler],
        scriptBudgets.input,
        'bytes',
      ),
    ]),
    bar('HTML and CSS of a whole page, gzip', wholePage.gzip, firstRoundTrip, 'bytes'),
    bar('Questions not wholly exposed, server’s HTML', lacking('server'), 0, 'questions'),
    bar('Questions not wholly exposed, hydrated', lacking('hydrated'), 0, 'questions'),
  ]
}

const named = { page: 'question page', form: '200 fields' } as const
