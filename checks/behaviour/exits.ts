// What people do and see as they leave a page in a hurry.
import type { Page } from 'playwright'
import { expect } from 'vitest'

/** Another website. No request for it gets further than the browser. */
export const weather = 'https://weather.example/'
export const options = { redirectUrl: weather }

/**
 * Answers for another website. One that does not come leaves people waiting: the browser stays where it is.
 *
 * @returns what it was told of the page before, once for each time it was asked for
 */
export async function anotherSite(page: Page, { comes = true } = {}): Promise<(string | undefined)[]> {
  const referrers: (string | undefined)[] = []
  await page.route(`${weather}**`, async (route) => {
    referrers.push((await route.request().allHeaders()).referer)
    const body = '<!DOCTYPE html><title>Weather</title><link rel="icon" href="data:,"><h1>Sunny</h1>'
    await route.fulfill(comes ? { contentType: 'text/html', body } : { status: 204 })
  })
  return referrers
}

/** Watches whether the page is covered in the very moment in which the browser sets out for another. */
export async function watchLeaving(page: Page): Promise<() => Promise<boolean | undefined>> {
  await page.evaluate(() => {
    navigation.addEventListener('navigate', () =>
      queueMicrotask(() =>
        Object.assign(window, { wasCovered: document.querySelector('.govuk-exit-this-page-overlay') !== null }),
      ),
    )
  })
  return () => page.evaluate(() => (window as { wasCovered?: boolean }).wasCovered)
}

export const isAway = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { name: 'Sunny' }).waitFor()
}

/** Goes back to the page. Playwright does not see a load when a whole page comes back. */
export async function comeBack(page: Page): Promise<void> {
  await page.goBack({ waitUntil: 'commit' })
  await page.locator('html[data-review=hydrated], html:not([data-review]) [data-govuk-exit-this-page-init]').waitFor({
    state: 'attached',
  })
}

export const button = (page: Page) => page.locator('.govuk-exit-this-page__button').first()

/** What is shown and said of the presses of Shift. */
export const lights = (page: Page): Promise<number> =>
  page.locator('.govuk-exit-this-page__indicator--visible .govuk-exit-this-page__indicator-light--on').count()
export const said = (page: Page): Promise<string | null> =>
  page.locator('.govuk-exit-this-page [role=status]').first().textContent()

/** All that can be seen of the page. */
export const seen = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText.trim())
export const isCovered = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const overlay = document.querySelector('body > .govuk-exit-this-page-overlay[role=alert]')
    const { width, height } = overlay?.getBoundingClientRect() ?? { width: 0, height: 0 }
    return width >= innerWidth && height >= innerHeight
  })

/** Nothing but the words for waiting, over the whole window. */
export async function expectCovered(page: Page, words = 'Loading.'): Promise<void> {
  await expect.poll(() => seen(page)).toBe(words)
  expect(await isCovered(page)).toBe(true)
}

export async function expectInSight(page: Page): Promise<void> {
  await expect.poll(() => seen(page)).toContain('Exit this page')
  expect(await isCovered(page)).toBe(false)
  expect(await page.locator('.govuk-exit-this-page-overlay').count()).toBe(0)
}

export async function pressShift(page: Page, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press('Shift')
}

/** Stops the page's clock, so that only the check moves it on. The page has to be visited with `clock`. */
export async function stopTheClock(page: Page): Promise<void> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000)
}
