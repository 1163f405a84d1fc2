import type { Page } from 'playwright'
import { afterAll, describe, expect, inject } from 'vitest'
import { describeViolations, violationsOn } from '@handrail/testing'
import { closeChromium, problemsInHtml, test, widths } from './browser'
import { asLittleAsPossible, comesTo, everything, fill, press, slip } from './fill-in'
import { Person } from './person'

afterAll(closeChromium)

/**
 * Looks at every page: fresh, with errors, and with the answer in it. The answers are posted besides, in the same session:
 * a button that was pressed takes a second to count again.
 */
async function walk(page: Page, url: string, look: (state: string) => Promise<void>): Promise<void> {
  const ann = new Person(url)
  await page.goto(url)
  await look('start')
  for (const [path, fields] of Object.entries(everything)) {
    await page.goto(`${url}/${path}`)
    await look(`${path}, fresh`)
    await press(page)
    await page.locator('.govuk-error-summary').waitFor()
    await look(`${path}, with errors`)
    await ann.answer(path, fields)
    await ann.lendSession(page.context())
    await page.goto(`${url}/${path}?change`)
    await look(`${path}, answered`)
  }
  // What only some people see.
  for (const path of ['nationality', 'date-of-birth', 'national-insurance-number', 'address', 'contact'] as const) {
    await page.goto(`${url}/${path}?change`)
    const answer = { ...asLittleAsPossible, contact: { 'contact-which': 'email', 'contact-email': 'x' } }[path]!
    await fill(
      page,
      Object.fromEntries(Object.entries(answer).filter(([name]) => !/reason|where|age-range/.test(name))),
    )
    await press(page)
    await page.locator('.govuk-error-summary').waitFor()
    await look(`${path}, revealed, with errors`)
  }
  await page.goto(`${url}/contact?change`)
  await fill(page, { ...slip, 'contact-email': `${'ann'.repeat(20)}@gmial.com` })
  await press(page)
  await page.locator('#contact-email-offer').waitFor()
  await look('contact, with an offer')
  await page.goto(`${url}/name?change`)
  await ann.answer('name', asLittleAsPossible.name!)
  await fill(page, everything.name)
  await press(page)
  await page.locator('.govuk-error-summary').waitFor()
  await look('name, changed in another window')
  await page.goto(`${url}/check-answers`)
  await ann.answer('name', everything.name)
  await press(page)
  await page.locator('.govuk-error-summary').waitFor()
  await look('check-answers, changed in another window')
  for (const path of ['check-answers', 'get-support', 'cookies', 'answer-too-long', 'nowhere']) {
    await page.goto(`${url}/${path}`)
    await look(path)
  }
  const child = { ...everything['date-of-birth'], 'date-of-birth-year': String(new Date().getFullYear() - 3) }
  for (const [exit, path, fields] of [
    ['register-elsewhere', 'country', { country: 'abroad' }],
    ['too-young', 'date-of-birth', child],
  ] as const) {
    await ann.answer(path, fields)
    await page.goto(`${url}/${exit}`)
    await look(exit)
    await ann.answer(path, everything[path])
  }
  await page.goto(`${url}/check-answers`)
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
    const seen: string[] = []
    await walk(page, inject('serviceUrl') + (language === 'cy' ? '/cy' : ''), async (state) => {
      seen.push(state)
      expect(describeViolations(await violationsOn(page)), state).toBe('')
      expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(width)
      expect(await problemsInHtml(page), state).toEqual([])
      expect(await page.locator('html').getAttribute('lang'), state).toBe(language)
      // Help is in one order on every page (WCAG 3.2.6).
      const links = page.locator('main').locator('a[href^="tel:"], a[href^="mailto:"]')
      const addresses = new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')))
      const shown = [...addresses].filter((address) => channels.includes(address))
      expect(shown.length, state).toBeGreaterThan(1)
      expect(shown, state).toEqual(channels.filter((channel) => shown.includes(channel)))
    })
    expect(seen).toHaveLength(62)
  })
})
