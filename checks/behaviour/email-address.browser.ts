// Browsers press the first button of a form when someone presses Enter in a field.
import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { closeChromium } from '../browser.js'
import { test } from './review.js'

afterAll(closeChromium)

/** What the next page is sent. */
async function sentBy(page: Page, send: () => Promise<void>): Promise<string | null> {
  const request = page.waitForRequest('**/next')
  await page.route('**/next', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!DOCTYPE html><link rel="icon" href="data:,"><h1>Next page</h1>',
    }),
  )
  await send()
  await page.getByRole('heading', { name: 'Next page' }).waitFor()
  return (await request).postData()
}

describe.each([
  ['without scripts', { script: 'off' }],
  ['taken over by React', {}],
] as const)('an email address that may have a slip, %s,', (_, scripts) => {
  const asked = { situation: 'WithAnOffer', ...scripts }

  test('is sent as it was typed when someone presses Enter', async ({ visit }) => {
    const page = await visit('email-address', asked)
    await page.getByRole('textbox').focus()
    expect(await sentBy(page, () => page.keyboard.press('Enter'))).toBe('email=sam%40gmial.com')
  })

  test('is sent as it was typed when someone goes on', async ({ visit }) => {
    const page = await visit('email-address', asked)
    expect(await sentBy(page, () => page.getByRole('button', { name: 'Continue' }).click())).toBe(
      'email=sam%40gmial.com',
    )
  })

  test('is the one that was offered when someone takes it', async ({ visit }) => {
    const page = await visit('email-address', asked)
    const take = (): Promise<void> => page.getByRole('button', { name: 'Use sam@gmail.com' }).click()
    expect(await sentBy(page, take)).toBe('email-offer=sam%40gmail.com&email=sam%40gmial.com')
  })

  test('has no button on the way of people who go by the keyboard but those they can see', async ({ visit }) => {
    const page = await visit('email-address', asked)
    const reached: (string | null)[] = []
    for (let step = 0; step < 3; step += 1) {
      await page.keyboard.press('Tab')
      reached.push(await page.evaluate(() => document.activeElement!.textContent || document.activeElement!.id))
    }
    expect(reached).toEqual(['Use sam@gmail.com', 'email', 'Continue'])
  })
})
