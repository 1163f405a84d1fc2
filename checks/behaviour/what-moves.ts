// What moves on a page when its script takes it over, for the checks that nothing of ours flashes.
import type { Page } from 'playwright'
import { type Asked, hydrate } from './review.js'

/** Where things stand before and after the script, and how far what can be seen moved, once for each frame with a move. */
export interface Moves {
  before: string[]
  after: string[]
  shifts: number[]
}

type Visit = (component: string, asked: Asked, browser: { width: number }) => Promise<Page>

/**
 * Holds back the script of a page until the page shows, then lets it go, and watches.
 *
 * @param remembered what the browser keeps of an earlier visit
 */
export async function whatMoves(
  visit: Visit,
  component: string,
  asked: Asked,
  { width, remembered = {} }: { width: number; remembered?: Record<string, string> },
): Promise<Moves> {
  const isReact = asked.mode === 'hydrated'
  const page = await visit(component, isReact ? { ...asked, hydrate: 'wait' } : asked, { width })
  await page.evaluate((kept) => {
    sessionStorage.clear()
    for (const [key, value] of Object.entries(kept)) sessionStorage.setItem(key, value)
  }, remembered)
  const held = Promise.withResolvers<void>()
  if (!isReact) {
    await page.route('**/govuk-frontend.min.js', async (route) => {
      await held.promise
      await route.continue()
    })
    await page.reload({ waitUntil: 'commit' })
    await page.locator(`[data-module="govuk-${component}"]`).waitFor()
  }
  await painted(page)
  const before = await boxes(page)
  await page.evaluate(watchShifts)
  if (isReact) await hydrate(page)
  else held.resolve()
  await page.locator(`[data-govuk-${component}-init]`).waitFor()
  await painted(page)
  return { before, after: await boxes(page), shifts: await page.evaluate(() => window.shifts()) }
}

declare global {
  interface Window {
    shifts: () => number[]
  }
}

/** When the browser has painted, twice: what it measures of a frame it says after it. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const _ of [1, 2, 3]) await new Promise((resolve) => requestAnimationFrame(resolve))
  })

function watchShifts(): void {
  const found: PerformanceEntryList = []
  const observer = new PerformanceObserver((list) => found.push(...list.getEntries()))
  observer.observe({ type: 'layout-shift' })
  window.shifts = () =>
    [...found, ...observer.takeRecords()].map((entry) => Number((entry as never as { value: number }).value.toFixed(3)))
}

/** Every element of the component that can be seen, and where it stands on the page, in whole pixels. */
const boxes = (page: Page): Promise<string[]> =>
  page.locator('[data-review-root] *').evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return `${element.localName}.${element.classList[0]}: ${[x, y + scrollY, width, height].map(Math.round).join(' ')}`
      }),
  )
