import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { closeChromium } from '../browser.js'
import { hydrate, leaveAndComeBack, leftAfterUnmount, modes, renderAgain, test } from './review.js'

afterAll(closeChromium)

const options = {
  serviceName: 'Parking permits',
  navigation: [
    { text: 'Apply', href: '#apply' },
    { text: 'Your permits', href: '#permits' },
  ],
}
const phone = { width: 320 }
const menu = (page: Page) => page.getByRole('button', { name: 'Menu' })
const links = (page: Page): Promise<number> => page.getByRole('link').count()
const resize = (page: Page, width: number): Promise<void> => page.setViewportSize({ width, height: 900 })

describe.each(modes)('a service navigation, %s', (mode) => {
  test('is folded away on a phone, and opens and closes by its button', async ({ visit }) => {
    const page = await visit('service-navigation', { options, mode }, phone)
    expect(await links(page)).toBe(0)
    expect(await menu(page).getAttribute('aria-expanded')).toBe('false')
    await menu(page).focus()
    await page.keyboard.press('Enter')
    expect(await links(page)).toBe(2)
    expect(await menu(page).getAttribute('aria-expanded')).toBe('true')
    await menu(page).click()
    expect(await links(page)).toBe(0)
  })

  test('has no button on a wide screen', async ({ visit }) => {
    const page = await visit('service-navigation', { options, mode })
    expect(await links(page)).toBe(2)
    expect(await menu(page).count()).toBe(0)
  })

  test('stays as open as it was when the window gets wide and small again', async ({ visit }) => {
    const page = await visit('service-navigation', { options, mode }, phone)
    await menu(page).click()
    await resize(page, 1280)
    await expect.poll(() => menu(page).count()).toBe(0)
    expect(await links(page)).toBe(2)
    await resize(page, 320)
    await expect.poll(() => menu(page).getAttribute('aria-expanded')).toBe('true')
    expect(await links(page)).toBe(2)
  })

  test('shows all its links on a phone without scripts', async ({ visit }) => {
    const page = await visit('service-navigation', { options, mode, script: 'off' }, phone)
    expect(await links(page)).toBe(2)
    expect(await menu(page).count()).toBe(0)
  })
})

describe('a service navigation taken over by React', () => {
  test('shows all its links until its button works', async ({ visit }) => {
    const page = await visit('service-navigation', { options, hydrate: 'wait' }, phone)
    expect(await links(page)).toBe(2)
    expect(await menu(page).count()).toBe(0)
    await hydrate(page)
    await expect.poll(() => menu(page).count()).toBe(1)
    expect(await links(page)).toBe(0)
  })

  test('stays open when other links come', async ({ visit }) => {
    const page = await visit('service-navigation', { options }, phone)
    await menu(page).click()
    await renderAgain(page, { ...options, navigation: [...options.navigation, { text: 'Help', href: '#help' }] })
    expect(await links(page)).toBe(3)
    expect(await menu(page).getAttribute('aria-expanded')).toBe('true')
  })

  test('has a Welsh button on a Welsh page', async ({ visit }) => {
    const page = await visit('service-navigation', { options, lang: 'cy' }, phone)
    expect(await page.getByRole('button').innerText()).toBe('Dewislen')
  })

  test.for([true, false])('opens after the back button, page cache: %s', async (pageCache, { visit }) => {
    const page = await visit('service-navigation', { options }, { ...phone, pageCache })
    await leaveAndComeBack(page)
    await menu(page).click()
    expect(await links(page)).toBe(2)
  })

  test('leaves nothing behind', async ({ visit }) => {
    const page = await visit('service-navigation', { options }, phone)
    await menu(page).click()
    await resize(page, 1280)
    expect(await leftAfterUnmount(page)).toEqual([])
  })
})
