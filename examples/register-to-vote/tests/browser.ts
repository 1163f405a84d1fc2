// A real browser for the tests of this example.
import { JSDOM } from 'jsdom'
import type { Page } from 'playwright'
import { pageProblems } from '@handrail/testing'

export { closeChromium, test, widths } from '../../../checks/browser.js'

/** What is wrong with a page as it stands that axe does not look for. */
export async function problemsInHtml(page: Page): Promise<unknown[]> {
  return pageProblems(new JSDOM(await page.content()).window.document)
}
