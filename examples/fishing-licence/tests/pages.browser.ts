import { afterAll, beforeAll, describe, expect } from 'vitest'
import { describeViolations, violationsOn } from '@handrail/testing'
import { languages } from '../src/words/index.js'
import { closeChromium, problemsInHtml, test, widths } from './browser.js'
import { databaseKinds } from './databases.js'
import { type RunningService, startService } from './service.js'
import { walk } from './walk.js'

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

describe.each(languages)('in %s', (language) => {
  test.for(widths)(
    'every page in every state is accessible and fits %i pixels',
    { timeout: 120_000 },
    async (width, { open }) => {
      const page = await open({ viewport: { width, height: 800 } })
      const seen: string[] = []
      await walk(page, service, language, async (state) => {
        seen.push(state)
        expect(describeViolations(await violationsOn(page)), state).toBe('')
        expect(await problemsInHtml(page), state).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(width)
      })
      expect(seen).toHaveLength(76)
    },
  )
})

test('the ways to get help are on every page, in one order', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false })
  await walk(page, service, 'en', async (state) => {
    const links = page.locator('main').locator('a[href^="tel:"], a[href^="mailto:"]')
    const all = await links.evaluateAll((each) => each.map((link) => link.getAttribute('href') ?? ''))
    // Whoever gives advice has a number of their own, on pages that lead to them.
    const shown = all.filter((href) => channels.includes(href))
    expect(shown.length, state).toBeGreaterThan(1)
    expect(shown, state).toEqual(channels.filter((channel) => shown.includes(channel)))
    // Help comes before the button on every page that has one, and never after the footer (WCAG 3.2.6).
    expect(await page.locator('footer').getByRole('link').first().textContent(), state).toBe('Get support')
  })
})
