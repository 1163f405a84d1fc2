// A real browser for the tests of this example.
import { JSDOM } from 'jsdom'
import type { BrowserContextOptions, Page } from 'playwright'
import { expect, test as base } from 'vitest'
import { pageProblems } from '@handrail/testing'
import { launchChromium } from '../../../checks/chromium.js'

export { widths } from '../../../checks/browser.js'

let started: ReturnType<typeof launchChromium> | undefined

/** Call once in each file: `afterAll(closeChromium)`. */
export async function closeChromium(): Promise<void> {
  await (await started)?.close()
  started = undefined
}

/**
 * A page that is an answer to a mistake has a status such as 422, and Chromium writes a line about that to its console.
 * It is not a fault of the page. For a file that a page loads, it is.
 */
const isAboutStatus = (text: string, url: string): boolean =>
  /^Failed to load resource: the server responded with a status of (403|404|422|503) /.test(text) &&
  !url.includes('/assets/')

/** A test that gets a browser. Anything else that the browser complains about makes it fail. */
export const test = base.extend<{ open: (options?: BrowserContextOptions) => Promise<Page> }>({
  open: async ({}, use) => {
    const browser = await (started ??= launchChromium())
    const complaints: string[] = []
    const contexts: { close: () => Promise<void> }[] = []
    await use(async (options) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
      contexts.push(context)
      const page = await context.newPage()
      page.on('console', (message) => {
        const { url } = message.location()
        if (message.type() === 'error' && !isAboutStatus(message.text(), url))
          complaints.push(`${message.text()} (${url})`)
      })
      page.on('pageerror', (error) => complaints.push(String(error)))
      return page
    })
    await Promise.all(contexts.map((context) => context.close()))
    expect(complaints, 'what the browser complained about').toEqual([])
  },
})

/** What is wrong with a page that shows in the HTML the server sent, before any script. */
export async function problemsInHtml(page: Page): Promise<unknown[]> {
  return pageProblems(new JSDOM(await page.content()).window.document)
}
