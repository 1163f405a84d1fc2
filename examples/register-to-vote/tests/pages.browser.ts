import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { describeViolations, violationsOn } from '@handrail/testing'
import { closeChromium, problemsInHtml, test, widths } from './browser'
import { answerAll, asLittleAsPossible, comesTo, everything, fill, press } from './fill-in'
import { type RunningService, startService } from './service'

let service: RunningService
beforeAll(async () => {
  service = await startService()
}, 60_000)
afterAll(async () => {
  await closeChromium()
  await service.remove()
})

/** Walks through every page: fresh, with errors, and with the answer in it. */
async function walk(page: Page, url: string, look: (state: string) => Promise<void>): Promise<void> {
  await page.goto(url)
  await look('start')
  for (const [path, fields] of Object.entries(everything)) {
    await page.goto(`${url}/${path}`)
    await look(`${path}, fresh`)
    await press(page)
    await page.locator('.govuk-error-summary').waitFor()
    await look(`${path}, with errors`)
    await fill(page, fields)
    await look(`${path}, filled in`)
    await press(page)
    await page.waitForURL((address) => !address.pathname.endsWith(`/${path}`))
  }
  // What only some people see.
  for (const path of ['nationality', 'date-of-birth', 'national-insurance-number', 'address', 'contact'] as const) {
    await page.goto(`${url}/${path}?change`)
    const answer = { ...asLittleAsPossible, contact: { contact: 'email' } }[path]!
    await fill(
      page,
      Object.fromEntries(Object.entries(answer).filter(([name]) => !/reason|where|age-range/.test(name))),
    )
    await press(page)
    await page.locator('.govuk-error-summary').waitFor()
    await look(`${path}, revealed, with errors`)
  }
  await page.goto(`${url}/check-answers`)
  await look('check-answers')
  for (const path of ['get-support', 'cookies', 'answer-too-long', 'nowhere']) {
    await page.goto(`${url}/${path}`)
    await look(path)
  }
  for (const [path, fields] of [
    ['country', { country: 'abroad' }],
    ['country', everything.country],
    ['date-of-birth', { ...everything['date-of-birth'], 'date-of-birth-year': String(new Date().getFullYear() - 3) }],
    ['date-of-birth', everything['date-of-birth']],
  ] as const) {
    await page.goto(`${url}/${path}?change`)
    await fill(page, fields)
    await press(page)
    await page.waitForURL((address) => !address.pathname.endsWith(`/${path}`))
    if (!page.url().endsWith('check-answers')) await look(new URL(page.url()).pathname)
  }
  await press(page)
  await comesTo(page, 'confirmation')
  await page.locator('.govuk-panel').waitFor()
  await look('confirmation')
}

const channels = ['tel:+448081570202', 'tel:1800108081570202', 'mailto:registration@elections.example.com']

// On a phone in English and on a desk in Welsh: what differs by width and what differs by language are apart.
describe.each([
  ['en', widths[0]],
  ['cy', widths[1]],
] as const)('in %s, %i pixels wide', (language, width) => {
  test('every page in every state is accessible, fits and has help', { timeout: 120_000 }, async ({ open }) => {
    const page = await open({ viewport: { width, height: 800 } })
    page.setDefaultTimeout(6000)
    const seen: string[] = []
    await walk(page, `${service.url}${language === 'cy' ? '/cy' : ''}`, async (state) => {
      seen.push(state)
      expect(describeViolations(await violationsOn(page)), state).toBe('')
      expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(width)
      expect(await problemsInHtml(page), state).toEqual([])
      expect(await page.locator('html').getAttribute('lang'), state).toBe(language)
      // Help is in one order on every page (WCAG 3.2.6).
      const links = page.locator('main').locator('a[href^="tel:"], a[href^="mailto:"]')
      const shown = [...new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')))]
      expect(shown.length, state).toBeGreaterThan(1)
      expect(shown, state).toEqual(channels.filter((channel) => shown.includes(channel)))
    })
    expect(seen).toHaveLength(59)
  })
})

// What scripts hide until it is asked for is not compared. A page that React takes for another fails each test here: it
// says so on the console.
test('a page asks the same before and after the scripts arrive', async ({ open }) => {
  const [before, after] = [await open({ javaScriptEnabled: false }), await open()]
  await answerAll(before, service.url, 'en')
  await after.context().addCookies(await before.context().cookies())
  for (const path of [...Object.keys(everything), 'check-answers']) {
    const shown = []
    for (const page of [before, after]) {
      await page.goto(`${service.url}/${path}`, { waitUntil: 'load' })
      if (page === after)
        await page.waitForFunction(() => {
          const button = document.querySelector('main form button')!
          return Object.keys(button).some((key) => key.startsWith('__reactProps'))
        })
      shown.push(
        await page
          .locator('main :is(h1, h2, legend, label, input:not([type=hidden]), textarea, button, dd)')
          .evaluateAll((all) =>
            all.map((each) => {
              const { id, value, checked } = each as HTMLInputElement
              return [each.tagName, id, value, checked, each.textContent].join(' ')
            }),
          ),
      )
    }
    expect(shown[1], path).toEqual(shown[0])
  }
})
