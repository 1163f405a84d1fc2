// The accordion that its behaviour checks look at, and how they look at it.
import type { Locator, Page } from 'playwright'

/** What a town hall does: three sections, the second of them open, the third with a place far down in it. */
export const townHall = {
  id: 'town-hall',
  items: [
    { heading: { text: 'Bins' }, summary: { text: 'Rubbish' }, content: { text: 'We collect every week' } },
    {
      heading: { text: 'Parking' },
      content: { html: '<p>A permit costs £60 a year</p><a href="#late-fees">Late fees</a>' },
      expanded: true,
    },
    {
      heading: { html: '<em>Libraries</em>' },
      content: {
        html: '<p>They open at 9am</p><div style="height:2000px"></div><p id="late-fees">10p a day</p>',
      },
    },
  ],
}

/** The button of a section, by its heading. */
export const button = (page: Page, heading: string): Locator =>
  page.locator('.govuk-accordion__section-button', { hasText: heading })

/** The button for all sections. */
export const allButton = (page: Page): Locator => page.locator('.govuk-accordion__show-all')

// These ask the page itself: Playwright's locators would leave listeners of their own on it.

/** The headings of the sections whose content can be seen. */
export const open = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.govuk-accordion__section')]
      .filter((section) => section.querySelector('.govuk-accordion__section-content > *')!.checkVisibility())
      .map((section) => section.querySelector('[id*=-heading-]')!.textContent!.trim()),
  )

/** What the browser keeps of the sections. */
export const kept = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...sessionStorage }))

/** Whether the place that an id names can be seen without scrolling. */
export const inSight = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((place) => {
    const element = document.getElementById(place)!
    const { top, bottom } = element.getBoundingClientRect()
    return element.checkVisibility() && top >= 0 && bottom <= innerHeight
  }, id)
