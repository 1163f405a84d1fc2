import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { closeChromium } from '../browser.js'
import { hydrate, leaveAndComeBack, leftAfterUnmount, modes, renderAgain, test } from './review.js'

afterAll(closeChromium)

const success = { type: 'success', text: 'Your answers are saved' }
const banner = (page: Page) => page.locator('.govuk-notification-banner')
const hasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.classList.contains('govuk-notification-banner') ?? false)

describe.each(modes)('a notification banner, %s', (mode) => {
  test('that says what was done takes the focus, and cannot be tabbed to after', async ({ visit }) => {
    const page = await visit('notification-banner', { options: success, mode })
    expect(await hasFocus(page)).toBe(true)
    expect(await banner(page).getAttribute('tabindex')).toBe('-1')
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    expect(await banner(page).getAttribute('tabindex')).toBeNull()
  })

  test('that only informs leaves the focus alone', async ({ visit }) => {
    const page = await visit('notification-banner', { options: { text: 'We are closed on Monday' }, mode })
    expect(await hasFocus(page)).toBe(false)
    expect(await page.getByRole('region', { name: 'Important' }).count()).toBe(1)
  })

  test('leaves the focus alone when it is told to', async ({ visit }) => {
    const page = await visit('notification-banner', { options: { ...success, disableAutoFocus: true }, mode })
    expect(await hasFocus(page)).toBe(false)
  })

  test('keeps a tabindex of its own', async ({ visit }) => {
    const page = await visit('notification-banner', { options: { ...success, attributes: { tabindex: '2' } }, mode })
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    expect(await banner(page).getAttribute('tabindex')).toBe('2')
  })

  test('is there without scripts', async ({ visit }) => {
    const page = await visit('notification-banner', { options: success, mode, script: 'off' })
    expect(await page.getByRole('alert', { name: 'Success' }).innerText()).toContain('Your answers are saved')
  })
})

describe('a notification banner taken over by React', () => {
  test('takes the focus once React is there', async ({ visit }) => {
    const page = await visit('notification-banner', { options: success, hydrate: 'wait' })
    expect(await hasFocus(page)).toBe(false)
    await hydrate(page)
    await expect.poll(() => hasFocus(page)).toBe(true)
  })

  test('takes the focus when it comes after an action, and again when the next has other words', async ({ visit }) => {
    const page = await visit('notification-banner', { situation: 'AfterAnAction' })
    for (const name of ['Sam', 'Alex']) {
      await page.getByLabel('Full name').fill(name)
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByText(`Saved for ${name}`).waitFor()
      await expect.poll(() => hasFocus(page)).toBe(true)
      expect(await page.getByLabel('Full name').inputValue()).toBe(name)
    }
  })

  test('leaves someone who is typing alone when the page renders again', async ({ visit }) => {
    const page = await visit('notification-banner', { situation: 'AfterAnAction' })
    await page.getByLabel('Full name').fill('Sam')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect.poll(() => hasFocus(page)).toBe(true)
    await page.getByLabel('Full name').pressSequentially(' Lee')
    await page.getByText('5', { exact: true }).waitFor()
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('name')
  })

  test('says other words when it is rendered again', async ({ visit }) => {
    const page = await visit('notification-banner', { options: success })
    await renderAgain(page, { ...success, text: 'Your photo is saved' })
    expect(await banner(page).innerText()).toContain('Your photo is saved')
  })

  test.for([true, false])('is still there after the back button, page cache: %s', async (pageCache, { visit }) => {
    const page = await visit('notification-banner', { options: success }, { pageCache })
    await leaveAndComeBack(page)
    expect(await banner(page).innerText()).toContain('Your answers are saved')
  })

  test('leaves nothing behind', async ({ visit }) => {
    const page = await visit('notification-banner', { options: success })
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    expect(await leftAfterUnmount(page)).toEqual([])
  })
})
