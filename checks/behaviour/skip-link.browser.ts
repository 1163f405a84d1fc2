import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { closeChromium } from '../browser.js'
import { hydrate, leaveAndComeBack, leftAfterUnmount, modes, renderAgain, test } from './review.js'

afterAll(closeChromium)

const options = { text: 'Skip to main content', href: '#main-content' }
const main = (page: Page) => page.locator('#main-content')
const follow = async (page: Page): Promise<void> => {
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
}
const mainHasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement === document.getElementById('main-content'))

describe.each(modes)('a skip link, %s', (mode) => {
  test('is the first thing on the page to tab to, and shows when it is', async ({ visit }) => {
    const page = await visit('skip-link', { options, mode })
    const height = () => page.getByRole('link').evaluate((link) => link.getBoundingClientRect().height)
    expect(await height()).toBeLessThan(2)
    await page.keyboard.press('Tab')
    expect(await height()).toBeGreaterThan(20)
  })

  test('moves the focus to the content, and leaves no trace when it moves on', async ({ visit }) => {
    const page = await visit('skip-link', { options, mode })
    await follow(page)
    expect(await mainHasFocus(page)).toBe(true)
    expect(await main(page).getAttribute('tabindex')).toBe('-1')
    expect(await main(page).getAttribute('class')).toContain('govuk-skip-link-focused-element')
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    expect(await main(page).getAttribute('tabindex')).toBeNull()
    expect(await main(page).getAttribute('class')).toBe('govuk-main-wrapper')
  })

  test('leads to the content without scripts', async ({ visit }) => {
    const page = await visit('skip-link', { options, mode, script: 'off' })
    await follow(page)
    // Playwright hears of it a moment after the key.
    await page.waitForURL((url) => url.hash === '#main-content')
  })
})

describe('a skip link taken over by React', () => {
  test('leads to the content before hydration too', async ({ visit }) => {
    const page = await visit('skip-link', { options, hydrate: 'wait' })
    await follow(page)
    // Playwright hears of it a moment after the key.
    await page.waitForURL((url) => url.hash === '#main-content')
    await hydrate(page)
    expect(await page.getByRole('link').getAttribute('data-govuk-skip-link-init')).toBe('')
  })

  test('leads elsewhere when it is rendered again', async ({ visit }) => {
    const page = await visit('skip-link', { options: { ...options, href: '#nowhere' } })
    await renderAgain(page, options)
    await follow(page)
    expect(await mainHasFocus(page)).toBe(true)
  })

  test.for([true, false])('works after the back button, page cache: %s', async (pageCache, { visit }) => {
    const page = await visit('skip-link', { options }, { pageCache })
    await leaveAndComeBack(page)
    await page.getByRole('link').focus()
    await page.keyboard.press('Enter')
    expect(await mainHasFocus(page)).toBe(true)
  })

  test('leaves nothing behind', async ({ visit }) => {
    const page = await visit('skip-link', { options })
    await follow(page)
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    expect(await leftAfterUnmount(page)).toEqual([])
  })
})
