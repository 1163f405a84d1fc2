// A real Chromium for the checks, and a server for folders of built pages.
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import fastify from 'fastify'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { expect, test as base } from 'vitest'
import { launchChromium } from './chromium.js'

/** The two widths every page is looked at: the smallest phone WCAG 1.4.10 asks for, and a desk. */
export const widths = [320, 1280] as const

/** A folder of built pages on a port of its own. */
export async function serveFolder(folder: URL, prefix = '/'): Promise<{ url: string; close: () => Promise<void> }> {
  const app = fastify()
  await app.register(fastifyStatic, { root: fileURLToPath(folder), prefix })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  return { url, close: () => app.close() }
}

/** How a page is opened: the options of a browser context, and more. */
type OpenOptions = BrowserContextOptions & {
  /** Whether the browser keeps whole pages for the back button. */
  pageCache?: boolean
  /**
   * The address of a page that stays open, of the same site. The new page gets its process and its cache of files, and is
   * there in a third of the time. It starts without cookies, permissions or anything stored, as pages otherwise do.
   */
  besides?: string
}

/**
 * A test that gets a browser, and pages whose console errors make it fail. One line is no fault: what Chromium says when a
 * page itself, not a file it loads, comes with a status such as 422, as the answer to a mistake does.
 */
export const test = base.extend<{ open: (options?: OpenOptions) => Promise<Page> }>({
  open: async ({}, use) => {
    const errors: { text: string; url: string }[] = []
    const refused = new Set<string>()
    const tidyUps: (() => Promise<void>)[] = []
    await use(async ({ pageCache = false, besides, viewport = { width: 1280, height: 900 }, ...options } = {}) => {
      const browser = await sharedBrowser(pageCache)
      const kept = besides ? await keptPage(browser, besides, { ...options, pageCache }) : undefined
      const context = kept?.context() ?? (await browser.newContext({ viewport, ...options }))
      tidyUps.push(kept ? () => closeOthers(kept) : () => context.close())
      const page = await context.newPage()
      if (kept && viewport) await page.setViewportSize(viewport)
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push({ text: message.text(), url: message.location().url })
      })
      page.on('pageerror', (error) => errors.push({ text: String(error), url: page.url() }))
      page.on('response', (response) => {
        if (response.status() >= 400 && response.request().isNavigationRequest()) refused.add(response.url())
      })
      return page
    })
    await Promise.all(tidyUps.map((tidyUp) => tidyUp()))
    const faults = errors.filter(({ text, url }) => !(text.startsWith('Failed to load resource') && refused.has(url)))
    expect(faults, 'errors in the browser console').toEqual([])
  },
})

const started = new Map<boolean, Promise<Browser>>()
const kept = new Map<string, Promise<Page>>()

function sharedBrowser(pageCache: boolean): Promise<Browser> {
  const browser = started.get(pageCache) ?? launchChromium({ pageCache })
  started.set(pageCache, browser)
  return browser
}

/** The page that stays open in a browser context of these options. */
function keptPage(browser: Browser, address: string, options: OpenOptions): Promise<Page> {
  const key = JSON.stringify([address, options])
  const open = async (): Promise<Page> => {
    const page = await (await browser.newContext(options)).newPage()
    await page.goto(address)
    return page
  }
  const page = kept.get(key) ?? open()
  kept.set(key, page)
  return page
}

/** Makes a browser context as it was: with one page, and nothing stored or allowed. */
async function closeOthers(page: Page): Promise<void> {
  const context = page.context()
  await Promise.all(context.pages().map((each) => (each === page ? undefined : each.close())))
  await context.clearCookies()
  await context.clearPermissions()
}

/** Call once in each file that uses `test`: `afterAll(closeChromium)`. */
export async function closeChromium(): Promise<void> {
  for (const browser of started.values()) await (await browser).close()
  started.clear()
  kept.clear()
}
