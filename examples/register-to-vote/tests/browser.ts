// A real browser for the tests of this example.
import { JSDOM } from 'jsdom'
import type { Page } from 'playwright'
import { helpOn, helpProblems, pageProblems } from '@handrail/testing'

export { closeChromium, test, widths } from '../../../checks/browser.js'

interface InHtml {
  /** What is wrong with a page as it stands that axe does not look for. */
  problems: unknown[]
  /** The ways to get help that are in sight, in the order of the page. */
  help: string[]
}

/** @param pagesOfHelp addresses of pages that give help */
export async function lookInHtml(page: Page, pagesOfHelp: readonly string[]): Promise<InHtml> {
  const { document } = new JSDOM(await page.content()).window
  // A page of help does not have to lead to itself.
  const pages = pagesOfHelp.filter((address) => address !== new URL(page.url()).pathname)
  return {
    problems: [...pageProblems(document), ...helpProblems(document, { pages })],
    help: helpOn(document, { pages }),
  }
}
