// Hydration, typing and the accessibility tree in Chromium.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, CDPSession, Page } from 'playwright'
import { launchChromium } from '../../checks/chromium.ts'
import { bundleForBrowser } from './bundles.ts'
import type { Contender } from './contenders.ts'
import type { Keystroke, PageBench } from './entries/page-bench.ts'
import type { PageName, ServerResults } from './server.ts'
import { stylesOf } from './styles.ts'
import { isExposed } from './exposed.ts'
import { type Question, questions } from './words.ts'

declare const bench: PageBench

/** How often a slow phone's processor is slower than this one's. */
export const throttling = [1, 4] as const
export type Throttling = (typeof throttling)[number]

/** Milliseconds of one hydration. */
export interface Hydration {
  /** By the clock of the page, from the call of `hydrateRoot` until it and all it asks for are done. */
  clock: number
  /** Processor time of the main thread meanwhile, so that what else the machine does counts for little. */
  processor: number
}

export interface BrowserResults {
  hydration: Record<PageName, Record<Throttling, Map<Contender, Hydration[]>>>
  /** Keystrokes in the form whose answers code keeps: each field in `memo()`, and not. */
  typing: Record<'memoised' | 'plain', Record<Throttling, Map<Contender, Keystroke[]>>>
  /** The questions whose label, hint and error are all in the accessibility tree. */
  exposed: Record<'server' | 'hydrated', Map<Contender, Question[]>>
  /** What React said of hydration, for each contender that it complained about. */
  complaints: Map<Contender, string>
}

export interface BrowserEffort {
  rounds: number
  typingRounds: number
  keys: number
}

/** Opens every contender's pages in Chromium, one after another, many times. */
export async function openInBrowser(
  contenders: readonly Contender[],
  html: ServerResults,
  effort: BrowserEffort,
): Promise<BrowserResults> {
  const { server, address } = await serve(await pagesOf(contenders, html))
  const browser = await launchChromium()
  try {
    const results = emptyResults()
    await lookAtTree(browser, address, contenders, results)
    const page = await browser.newPage()
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    for (const rate of throttling) {
      await session.send('Emulation.setCPUThrottlingRate', { rate })
      const visit: Visit = { page, session, address, contenders, results, rate, effort }
      await hydrate(visit)
      await type(visit)
    }
    return results
  } finally {
    await browser.close()
    server.close()
  }
}

interface Visit {
  page: Page
  session: CDPSession
  address: string
  contenders: readonly Contender[]
  results: BrowserResults
  rate: Throttling
  effort: BrowserEffort
}

async function hydrate({ page, session, address, contenders, results, rate, effort }: Visit): Promise<void> {
  // The first round warms up what all share.
  for (let round = -1; round < effort.rounds; round += 1) {
    for (const name of ['page', 'form'] as const) {
      for (const contender of contenders) {
        await page.goto(`${address}/${contender.id}/${name}`)
        const asking = await busy(session, () => page.evaluate(() => 0))
        let clock = 0
        const both = await busy(session, async () => {
          clock = await page.evaluate((what) => bench.hydrate(what), name)
        })
        const [complaint] = await page.evaluate(() => bench.complaints)
        if (complaint) results.complaints.set(contender, complaint)
        if (round >= 0) add(results.hydration[name][rate], contender, { clock, processor: both - asking })
      }
    }
  }
}

/** Milliseconds that the page's main thread works for something. */
async function busy(session: CDPSession, something: () => Promise<unknown>): Promise<number> {
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
  }
  const before = await worked()
  await something()
  return (await worked()) - before
}

async function type({ page, address, contenders, results, rate, effort }: Visit): Promise<void> {
  for (let round = 0; round < effort.typingRounds; round += 1) {
    for (const way of ['memoised', 'plain'] as const) {
      for (const contender of contenders.filter(({ id }) => id !== 'nunjucks')) {
        await page.goto(`${address}/${contender.id}/empty`)
        await page.evaluate((memoised) => bench.keepAnswers?.(memoised), way === 'memoised')
        for (let key = 0; key < effort.keys; key += 1) await page.keyboard.press('a')
        const keystrokes = await page.evaluate(() => bench.keystrokes)
        if (keystrokes.length !== effort.keys) throw new Error(`${contender.name} lost a keystroke.`)
        // The first ones compile what the others use.
        for (const keystroke of keystrokes.slice(5)) add(results.typing[way][rate], contender, keystroke)
      }
    }
  }
}

async function lookAtTree(
  browser: Browser,
  address: string,
  contenders: readonly Contender[],
  { exposed }: BrowserResults,
): Promise<void> {
  for (const when of ['server', 'hydrated'] as const) {
    const context = await browser.newContext({ javaScriptEnabled: when === 'hydrated' })
    const page = await context.newPage()
    const session: CDPSession = await context.newCDPSession(page)
    for (const contender of contenders) {
      await page.goto(`${address}/${contender.id}/page`)
      if (when === 'hydrated') await page.evaluate(() => bench.hydrate('page'))
      const { nodes } = await session.send('Accessibility.getFullAXTree')
      exposed[when].set(
        contender,
        questions.filter((question) => isExposed(question, nodes)),
      )
    }
    await context.close()
  }
}

/** Everything the browser asks for, by its path. */
async function pagesOf(contenders: readonly Contender[], html: ServerResults): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const contender of contenders) {
    files.set(`/${contender.id}.js`, await bundleForBrowser(contender.id))
    const css = stylesOf(contender.id, 'page')
    for (const name of ['page', 'form'] as const)
      files.set(`/${contender.id}/${name}`, document(contender, css, html[name].get(contender)!.html))
    files.set(`/${contender.id}/empty`, document(contender, css, ''))
  }
  return files
}

/** What the scripts of GOV.UK Frontend and NHS.UK Frontend look for before they start. */
const supported = 'js-enabled govuk-frontend-supported nhsuk-frontend-supported'

function document({ id }: Contender, css: string, html: string): string {
  // The styles that one contender makes while it renders belong in the head.
  const [made = ''] = /^(?:<style[^]*?<\/style>)+/.exec(html) ?? []
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Benchmark</title><link rel="icon" href="data:,">
<style>${css}</style>${made}</head><body class="govuk-template__body"><script>document.body.className += ' ${supported}'</script><main><div id="root">${html.slice(made.length)}</div></main>
<script src="/${id}.js"></script></body></html>`
}

async function serve(files: Map<string, string>): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const body = files.get(request.url ?? '')
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': request.url?.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
      // A page that shares nothing with others gets a clock that is precise to 5 microseconds.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const add = <Value>(map: Map<Contender, Value[]>, contender: Contender, value: Value): void => {
  map.set(contender, [...(map.get(contender) ?? []), value])
}

function emptyResults(): BrowserResults {
  const rates = <Value>(): Record<Throttling, Map<Contender, Value[]>> => ({ 1: new Map(), 4: new Map() })
  return {
    hydration: { page: rates(), form: rates() },
    typing: { memoised: rates(), plain: rates() },
    exposed: { server: new Map(), hydrated: new Map() },
    complaints: new Map(),
  }
}
