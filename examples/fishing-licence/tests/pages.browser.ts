import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { describeViolations, violationsOn } from '@handrail/testing'
import { type Language, languages } from '../src/words/index.js'
import { closeChromium, problemsInHtml, test, widths } from './browser.js'
import { databaseKinds } from './databases.js'
import { DatabaseAway, type RunningService, startService } from './service.js'

let service: RunningService
beforeAll(async () => {
  const [embedded] = databaseKinds
  service = await startService(embedded!, { port: 0 })
}, 60_000)
afterAll(async () => {
  await closeChromium()
  await service.remove()
})

const channels = ['tel:+448081570101', 'tel:1800108081570101', 'mailto:fishing.licences@rivers.example.com']

/** Walks through every page in every state it can be in, and looks at each. */
async function walk(page: Page, language: Language, look: (state: string) => Promise<void>): Promise<void> {
  const root = `${service.app.listeningOrigin}/fishing-licence${language === 'cy' ? '/cy' : ''}`
  const go = async (path: string): Promise<void> => void (await page.goto(root + path))
  const press = (): Promise<void> => page.locator('main form button').click()
  const lookAt = async (state: string): Promise<void> => {
    await page.waitForLoadState('load')
    await look(state)
  }

  await go('')
  await lookAt('start')
  await go('/who-for')
  await lookAt('who-for, fresh')
  await press()
  await lookAt('who-for, with an error')
  await page.locator('[value="someone-else"]').check()
  await press()
  await lookAt('name, fresh')
  await page.locator('#first-name').fill('x'.repeat(200))
  await press()
  await lookAt('name, with errors')
  await page.locator('#first-name').fill('Siân')
  await page.locator('#last-name').fill('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-Jones')
  await press()
  await lookAt('date-of-birth, fresh')
  await page.locator('#date-of-birth-day').fill('31')
  await page.locator('#date-of-birth-month').fill('2')
  await press()
  await lookAt('date-of-birth, with a part missing')
  await page.locator('#date-of-birth-year').fill('2016')
  await press()
  await lookAt('date-of-birth, with an error')
  await page.locator('#date-of-birth-day').fill('1')
  await press()
  await lookAt('no-licence-needed')
  await go('/date-of-birth')
  await page.locator('#date-of-birth-year').fill('2012')
  await lookAt('date-of-birth, filled in')
  await press()
  await lookAt('licence-type, fresh')
  await press()
  await lookAt('licence-type, with an error')
  await page.locator('[value="trout-3-rod"]').check()
  await press()
  await lookAt('check-answers')
  for (const path of ['/who-for', '/name', '/licence-type']) {
    await go(`${path}?change`)
    await lookAt(`${path}, filled in`)
  }

  const { query } = service.database
  Object.assign(service.database, { query: () => Promise.reject(new DatabaseAway(new Error('silent'))) })
  await page.locator('[value="salmon"]').check()
  await press()
  await lookAt('licence-type, not saved')
  await go('/name')
  await lookAt('unavailable')
  Object.assign(service.database, { query })

  await go('/check-answers')
  await page.locator('[name="form-token"]').evaluate((field: HTMLInputElement) => (field.value = 'old'))
  await press()
  await lookAt('check-answers, with an error')
  await press()
  await lookAt('confirmation')
  for (const path of ['/get-support', '/cookies', '/nowhere']) {
    await go(path)
    await lookAt(path)
  }
}

describe.each(languages)('in %s', (language) => {
  test.for(widths)('every page in every state is accessible and fits %i pixels', { timeout: 120_000 }, async (width, { open }) => {
    const page = await open({ viewport: { width, height: 800 } })
    const seen: string[] = []
    await walk(page, language, async (state) => {
      seen.push(state)
      expect(describeViolations(await violationsOn(page)), state).toBe('')
      expect(await problemsInHtml(page), state).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(width)
    })
    expect(seen).toHaveLength(25)
  })
})

test('the ways to get help are on every page, in one order', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false })
  await walk(page, 'en', async (state) => {
    const links = page.locator('main').locator('a[href^="tel:"], a[href^="mailto:"]')
    const shown = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(shown.length, state).toBeGreaterThan(1)
    expect(shown, state).toEqual(channels.filter((channel) => shown.includes(channel)))
    // Help comes before the button on every page that has one, and never after the footer (WCAG 3.2.6).
    expect(await page.locator('footer').getByRole('link').first().textContent(), state).toBe('Get support')
  })
})
