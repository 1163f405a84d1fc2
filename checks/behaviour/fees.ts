// The tabs that their behaviour checks look at, and how they look at them.
import type { Locator, Page } from 'playwright'

/** Fees for three groups of people. The second panel has a place far down in it, and the first has links to the others. */
export const fees = {
  items: [
    {
      id: 'adults',
      label: 'Adults',
      panel: {
        html: '<h2>Fees for adults</h2><p>£60 a year. <a href="#groups">For groups</a> <a href="#refunds">Refunds</a></p>',
      },
    },
    {
      id: 'children',
      label: 'Children',
      panel: { html: '<h2>Fees for children</h2><div style="height:2000px"></div><p id="refunds">Within 10 days</p>' },
    },
    { id: 'groups', label: 'Groups', panel: { text: 'Call us first' } },
  ],
}

/** The same, with room to scroll above and below, whatever shows. */
export const feesFarDown = { ...fees, attributes: { style: 'margin-top:2000px;padding-bottom:2000px' } }

/** The link of a panel, be it a tab or not. */
export const link = (page: Page, label: string): Locator => page.locator('.govuk-tabs__tab', { hasText: label })

// These ask the page itself: Playwright's locators would leave listeners of their own on it.

/** The words of each tab that is selected. */
export const selected = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role=tab][aria-selected=true]')].map(({ textContent }) => textContent!.trim()),
  )

/** The id of each panel that can be seen. */
export const shown = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.govuk-tabs__panel')].filter((each) => each.checkVisibility()).map(({ id }) => id),
  )

/** What has the focus: its words, or nothing. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement === document.body ? '' : document.activeElement!.textContent!.trim()))

/** What the page's address leads to. */
export const hash = (page: Page): string => new URL(page.url()).hash

/** How far down the page is scrolled. */
export const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY)

/** How far an element is from the top of the window, in whole pixels. */
export const top = (page: Page, id: string): Promise<number> =>
  page.evaluate((place) => Math.trunc(document.getElementById(place)!.getBoundingClientRect().top) + 0, id)

/** Makes the window wider or narrower. */
export const resize = (page: Page, width: number): Promise<void> => page.setViewportSize({ width, height: 900 })
