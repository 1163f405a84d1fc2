import type { Page } from 'playwright'
import { leaveAndComeBack } from './review.js'

/**
 * Leaves the page and comes back to a new one, whose end is held back until its scripts have run. Browsers put back what
 * people typed and chose once the page has ended, without any event: by then React is there already.
 */
export async function comeBackToScripts(page: Page): Promise<void> {
  await page.route('**/review/**', async (route) => {
    const response = await route.fetch()
    const body = (await response.text())
      .replace('<script type="module"', '<script async type="module"')
      .replace('</body>', '<script src="/held-back.js"></script></body>')
    await route.fulfill({ response, body })
  })
  await page.route('**/held-back.js', async (route) => {
    await page.locator('html[data-review=hydrated]').waitFor({ state: 'attached' })
    await route.fulfill({ contentType: 'text/javascript', body: '' })
  })
  await page.addInitScript(() =>
    window.addEventListener('pageshow', () => document.documentElement.setAttribute('data-pageshow', ''), {
      once: true,
    }),
  )
  await leaveAndComeBack(page)
  await page.locator('html[data-pageshow]').waitFor({ state: 'attached' })
}
