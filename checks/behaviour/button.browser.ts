import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { closeChromium } from '../browser.js'
import { hydrate, leaveAndComeBack, leftAfterUnmount, modes, renderAgain, test } from './review.js'

afterAll(closeChromium)

/** Counts the presses that the page lets through. */
async function countPresses(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Object.assign(window, { presses: 0 })
    document.addEventListener('click', (event) => {
      if (!event.defaultPrevented)
        Object.assign(window, { presses: (window as unknown as { presses: number }).presses + 1 })
    })
  })
  return () => page.evaluate(() => (window as unknown as { presses: number }).presses)
}

describe.each(modes)('a button, %s', (mode) => {
  test('that prevents double clicks lets one press through in a second', async ({ visit }) => {
    const options = { text: 'Send', preventDoubleClick: true }
    const page = await visit('button', { options, mode }, { clock: true })
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000)
    const presses = await countPresses(page)
    await page.getByRole('button').dblclick()
    await page.keyboard.press('Enter')
    expect(await presses()).toBe(1)
    await page.clock.runFor(999)
    await page.getByRole('button').click()
    expect(await presses()).toBe(1)
    await page.clock.runFor(1)
    await page.getByRole('button').click()
    expect(await presses()).toBe(2)
  })

  test('lets every press through otherwise', async ({ visit }) => {
    const page = await visit('button', { options: { text: 'Add another' }, mode })
    const presses = await countPresses(page)
    await page.getByRole('button').dblclick()
    expect(await presses()).toBe(2)
  })

  test('that is a link can be pressed with the space bar', async ({ visit }) => {
    const page = await visit('button', { options: { text: 'Start now', href: '#start', isStartButton: true }, mode })
    await page.getByRole('button', { name: 'Start now' }).focus()
    await page.keyboard.press('Space')
    expect(new URL(page.url()).hash).toBe('#start')
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('that is a link is a link without scripts', async ({ visit }) => {
    const page = await visit('button', { options: { text: 'Start now', href: '#start' }, mode, script: 'off' })
    await page.getByRole('button').click()
    expect(new URL(page.url()).hash).toBe('#start')
  })
})

describe('a button taken over by React', () => {
  const sent = (page: Page): Promise<string> => page.locator('output').innerText()

  test('sends a form once for two quick presses, and tells its own handler of one', async ({ visit }) => {
    const page = await visit('button', { situation: 'Counted', options: { preventDoubleClick: true } })
    await page.getByRole('button').dblclick()
    await expect.poll(() => sent(page)).toBe('1 sent, 1 pressed')
  })

  test('sends a form by the Enter key, once', async ({ visit }) => {
    const page = await visit('button', { situation: 'Counted', options: { preventDoubleClick: true } })
    await page.getByRole('button').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect.poll(() => sent(page)).toBe('1 sent, 1 pressed')
  })

  test('works before hydration as a button does', async ({ visit }) => {
    const page = await visit('button', { options: { text: 'Start now', href: '#start' }, hydrate: 'wait' })
    await page.getByRole('button').click()
    expect(new URL(page.url()).hash).toBe('#start')
    await hydrate(page)
    expect(await page.getByRole('button').getAttribute('data-govuk-button-init')).toBe('')
  })

  test('starts and stops to prevent double clicks when it is rendered again', async ({ visit }) => {
    const page = await visit('button', { options: { text: 'Send' } })
    const presses = await countPresses(page)
    await renderAgain(page, { text: 'Send', preventDoubleClick: true })
    await page.getByRole('button').dblclick()
    expect(await presses()).toBe(1)
    await renderAgain(page, { text: 'Send' })
    await page.getByRole('button').dblclick()
    expect(await presses()).toBe(3)
  })

  test.for([true, false])('can be pressed after the back button, page cache: %s', async (pageCache, { visit }) => {
    const page = await visit('button', { options: { text: 'Send', preventDoubleClick: true } }, { pageCache })
    await page.getByRole('button').click()
    await leaveAndComeBack(page)
    const presses = await countPresses(page)
    await expect
      .poll(
        async () => {
          await page.getByRole('button').click()
          return presses()
        },
        { interval: 400, timeout: 5000 },
      )
      .toBe(1)
  })

  test('leaves nothing behind, not even the second it waits', async ({ visit }) => {
    const page = await visit('button', { options: { text: 'Send', preventDoubleClick: true } })
    await page.getByRole('button').click()
    expect(await leftAfterUnmount(page)).toEqual([])
  })
})
