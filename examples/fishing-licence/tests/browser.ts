// A real browser for the tests of this example.
import { JSDOM } from 'jsdom'
import type { Page } from 'playwright'
import { pageProblems } from '@handrail/testing'

export { closeChromium, test, widths } from '../../../checks/browser.js'

/** What is wrong with a page that shows in the HTML the server sent, before any script. */
export async function problemsInHtml(page: Page): Promise<unknown[]> {
  return pageProblems(new JSDOM(await page.content()).window.document)
}

/** Waits until React has taken over: it leaves its own mark on every element it knows. */
export const hydrated = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith('__react')))
