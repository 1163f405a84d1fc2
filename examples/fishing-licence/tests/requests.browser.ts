import { JSDOM } from 'jsdom'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { describeViolations, helpOn, helpOrderProblems, helpProblems, violationsOn } from '@handrail/testing'
import { languages } from '../src/words/index.js'
import { closeChromium, hydrated, problemsInHtml, test, widths } from './browser.js'
import { databaseKinds } from './databases.js'
import { NOON, type RunningService, startService } from './service.js'
import { walkRequests } from './walk-requests.js'

let service: RunningService
let now = NOON
/** Nobody sends so many requests in a minute as these tests do. */
const aMinuteLater = (): void => void (now = new Date(now.getTime() + 61_000))
beforeAll(async () => {
  const [embedded] = databaseKinds
  service = await startService(embedded!, { port: 0, now: () => now })
}, 60_000)
afterAll(async () => {
  await closeChromium()
  await service.remove()
})

describe.each(languages)('in %s', (language) => {
  test.for(widths)(
    'every page where people ask for something is accessible and fits %i pixels',
    { timeout: 120_000 },
    async (width, { open }) => {
      const page = await open({ viewport: { width, height: 800 } })
      const seen: string[] = []
      await walkRequests(page, service, language, async (state) => {
        aMinuteLater()
        seen.push(state)
        expect(describeViolations(await violationsOn(page)), state).toBe('')
        expect(await problemsInHtml(page), state).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(width)
      })
      expect(seen).toHaveLength(18)
    },
  )
})

test('without scripts everything can be asked for, with help in sight and in one order', async ({ open }) => {
  const pages: Record<string, string[]> = {}
  for (const language of languages) {
    const page = await open({ javaScriptEnabled: false })
    await walkRequests(page, service, language, async (state) => {
      aMinuteLater()
      // Paper has the help itself, and a number on paper is no link.
      if (state.startsWith('/')) return
      const root = `/fishing-licence${language === 'cy' ? '/cy' : ''}`
      const { document } = new JSDOM(await page.content()).window
      const options = { pages: [`${root}/get-support`] }
      expect(helpProblems(document, options), state).toEqual([])
      pages[`${state}, ${language}`] = helpOn(document, options).map((href) =>
        href.replace('/fishing-licence/cy/', '/fishing-licence/'),
      )
    })
  }
  expect(helpOrderProblems(pages)).toEqual([])
})

test('the scripts of these pages take them over, and show what a choice asks for', async ({ open }) => {
  const page = await open()
  await page.goto(`${service.app.listeningOrigin}/fishing-licence/call-back`)
  await hydrated(page)
  const language = page.locator('#call-back-language')
  await expect.poll(() => language.isVisible()).toBe(false)
  await page.getByRole('radio', { name: 'Another language, with an interpreter' }).check()
  expect(await language.isVisible()).toBe(true)
})

/** Presses Tab until the control with this id, or a button, has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`Tab never came to ${selector}.`)
}

test('someone asks for a call with the keyboard alone', async ({ open }) => {
  aMinuteLater()
  const page = await open()
  const { keyboard } = page
  await page.goto(`${service.app.listeningOrigin}/fishing-licence/call-back`)
  await tabTo(page, '#call-back-phone')
  await keyboard.type('07700 900 982')
  await tabTo(page, '[name="call-back-when"]')
  await keyboard.press('Space')
  await tabTo(page, '#call-back-ask-for')
  await keyboard.type('Ann')
  await tabTo(page, '[name="call-back-message"]')
  await keyboard.press('Space')
  await tabTo(page, '[name="call-back-talk"]')
  await keyboard.press('Space')
  await keyboard.press('Enter')
  await page.getByRole('heading', { name: /^(We will call you|There is a problem)$/ }).waitFor()
  expect(await page.locator('.govuk-error-summary').allInnerTexts()).toEqual([])
  expect(await page.locator('h1').innerText()).toBe('We will call you')
  expect(page.url()).toBe(`${service.app.listeningOrigin}/fishing-licence/call-back`)
})

test('only the leaflet and the poster are printed', async ({ open }) => {
  const page = await open()
  await page.emulateMedia({ media: 'print' })
  for (const path of ['leaflet', 'poster']) {
    await page.goto(`${service.app.listeningOrigin}/fishing-licence/${path}`)
    expect(await page.locator('h1').isVisible(), path).toBe(false)
    expect(await page.locator('nav').first().isVisible(), path).toBe(false)
    expect(await page.locator('.handrail-leaflet').isVisible(), path).toBe(true)
    expect(await page.locator('script[src]').count(), path).toBe(0)
  }
  for (const path of ['poster', 'cy/poster']) {
    await page.goto(`${service.app.listeningOrigin}/fishing-licence/${path}`)
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)
    // A second sheet is lost from the wall.
    expect(sheets, path).toHaveLength(1)
  }
})
