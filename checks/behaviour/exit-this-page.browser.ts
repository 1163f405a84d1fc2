import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { canonical } from '../../packages/react/parity/same-dom.js'
import { closeChromium } from '../browser.js'
import {
  anotherSite,
  button,
  comeBack,
  expectCovered,
  expectInSight,
  isAway,
  lights,
  options,
  pressShift,
  said,
  stopTheClock,
  watchLeaving,
  weather,
} from './exits.js'
import { html, modes, ready, test } from './review.js'

afterAll(closeChromium)

/** Puts a link at the top of the page, as a server writes it. Upstream's page of one component has no place for it. */
async function withSkipLink(page: Page, mode: (typeof modes)[number]): Promise<void> {
  const link = `<a href="${weather}from-the-link" class="govuk-skip-link govuk-js-exit-this-page-skiplink">Exit</a>`
  await page.route('**/review/**', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace('<main', `${link}<main`) })
  })
  await page.reload()
  await ready(page, { mode })
}

describe.each(modes)('exit this page, %s', (mode) => {
  const ways: [string, (page: Page) => Promise<void>][] = [
    ['a press', (page) => button(page).click()],
    ['the Enter key', (page) => button(page).press('Enter')],
    ['the space bar', (page) => button(page).press('Space')],
    ['three presses of Shift', (page) => pressShift(page, 3)],
  ]
  for (const [way, leave] of ways) {
    test(`covers the page at once by ${way}, and goes`, async ({ visit }) => {
      const page = await visit('exit-this-page', { options, mode })
      await anotherSite(page)
      await leave(page)
      await isAway(page)
      expect(page.url()).toBe(weather)
      await comeBack(page)
      await anotherSite(page, { comes: false })
      await expectInSight(page)
      const wasCovered = await watchLeaving(page)
      await leave(page)
      await expectCovered(page)
      expect(await wasCovered()).toBe(true)
      expect(await page.getByRole('alert').innerText()).toBe('Loading.')
    })
  }

  test.for(['Shift', 'Control', 'Alt', 'Meta'] as const)(
    'goes in the same tab when %s is held down, as a tab of its own would leave this one behind it',
    async (key, { visit }) => {
      const page = await visit('exit-this-page', { options, mode })
      await anotherSite(page)
      const tabs = page.context().pages().length
      await button(page).click({ modifiers: [key] })
      await isAway(page)
      expect(page.context().pages()).toHaveLength(tabs)
    },
  )

  test('shows and says how many presses of Shift are left', async ({ visit }) => {
    const page = await visit('exit-this-page', { options, mode })
    await anotherSite(page, { comes: false })
    expect([await lights(page), await said(page)]).toEqual([0, ''])
    await pressShift(page)
    expect([await lights(page), await said(page)]).toEqual([1, 'Shift, press 2 more times to exit.'])
    await pressShift(page)
    expect([await lights(page), await said(page)]).toEqual([2, 'Shift, press 1 more time to exit.'])
    await expectInSight(page)
    await pressShift(page)
    await expectCovered(page)
    expect([await lights(page), await said(page)]).toEqual([3, ''])
  })

  test('gives 5 seconds for each press, then says for 5 seconds that it was too late', async ({ visit }) => {
    const page = await visit('exit-this-page', { options, mode }, { clock: true })
    await stopTheClock(page)
    await pressShift(page)
    await page.clock.runFor(4999)
    await pressShift(page)
    await page.clock.runFor(4999)
    expect([await lights(page), await said(page)]).toEqual([2, 'Shift, press 1 more time to exit.'])
    await page.clock.runFor(1)
    expect([await lights(page), await said(page)]).toEqual([0, 'Exit this page expired.'])
    await page.clock.runFor(4999)
    expect(await said(page)).toBe('Exit this page expired.')
    await page.clock.runFor(1)
    expect([await lights(page), await said(page)]).toEqual([0, ''])
  })

  test('counts from the start after it was too late, and goes on saying how many are left', async ({ visit }) => {
    const page = await visit('exit-this-page', { options, mode }, { clock: true })
    await stopTheClock(page)
    await pressShift(page, 2)
    await page.clock.runFor(5000 + 4000)
    await pressShift(page)
    await page.clock.runFor(1500)
    expect([await lights(page), await said(page)]).toEqual([1, 'Shift, press 2 more times to exit.'])
  })

  test('counts from the start after another key', async ({ visit }) => {
    const page = await visit('exit-this-page', { options, mode })
    await anotherSite(page)
    await pressShift(page, 2)
    await page.keyboard.press('a')
    expect([await lights(page), await said(page)]).toEqual([0, 'Exit this page expired.'])
    await pressShift(page, 2)
    expect(await lights(page)).toBe(2)
    await pressShift(page)
    await isAway(page)
  })

  test('stays while someone writes capital letters', async ({ visit }) => {
    const page = await visit('exit-this-page', { options, mode })
    for (const letter of 'ABC') await page.keyboard.press(`Shift+${letter}`)
    expect([await lights(page), await said(page)]).toEqual([0, ''])
  })

  test('hears Shift where the page stops keys on their way', async ({ visit }) => {
    const page = await visit('exit-this-page', { options, mode })
    await anotherSite(page)
    await page.evaluate(() => document.body.addEventListener('keyup', (event) => event.stopPropagation(), true))
    await pressShift(page, 3)
    await isAway(page)
  })

  test('gives its skip link the same cover and the same way out', async ({ visit }) => {
    const page = await visit('exit-this-page', { options, mode })
    await withSkipLink(page, mode)
    await anotherSite(page, { comes: false })
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Exit')
    await page.keyboard.press('Enter')
    await expectCovered(page)
    await page.reload()
    await ready(page, { mode })
    await anotherSite(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await isAway(page)
    expect(page.url()).toBe(weather)
  })

  test.for([true, false])('is in sight again after the back button, page cache: %s', async (pageCache, { visit }) => {
    const page = await visit('exit-this-page', { options, mode }, { pageCache })
    await anotherSite(page)
    const leavings = [() => button(page).click(), () => pressShift(page, 3)]
    for (const leave of leavings) {
      await page.evaluate(() => Object.assign(window, { isTheVeryPage: true }))
      await leave()
      await isAway(page)
      await comeBack(page)
      expect(await page.evaluate(() => 'isTheVeryPage' in window)).toBe(pageCache)
      await expectInSight(page)
      expect([await lights(page), await said(page)]).toEqual([0, ''])
      await pressShift(page, 2)
      expect(await lights(page)).toBe(2)
      await page.keyboard.press('a')
    }
  })

  test('is a link without scripts', async ({ visit }) => {
    const page = await visit('exit-this-page', { options, mode, script: 'off' })
    await anotherSite(page)
    await pressShift(page, 3)
    await expectInSight(page)
    await button(page).click()
    await isAway(page)
  })
})

test('exit this page is the same at every step, whoever made it and whoever took it over', async ({ visit }) => {
  const after: Record<string, string[]> = {}
  for (const mode of modes) {
    const page = await visit('exit-this-page', { options, mode }, { clock: true })
    await anotherSite(page, { comes: false })
    await stopTheClock(page)
    const look = async (): Promise<string> => {
      const [className, overlay] = await page.evaluate(() => [
        document.body.className,
        document.querySelector('.govuk-exit-this-page-overlay')?.outerHTML ?? '',
      ])
      return canonical(`<body-of-page class="${className}"></body-of-page>${await html(page)}${overlay}`)
    }
    const steps = (after[mode] = [await look()])
    const step = async (done: Promise<void>) => {
      await done
      steps.push(await look())
    }
    await step(pressShift(page))
    await step(pressShift(page))
    await step(page.keyboard.press('a'))
    await step(page.clock.runFor(5000))
    await step(pressShift(page))
    await step(page.clock.runFor(5000))
    await step(pressShift(page, 3))
  }
  expect(after.static).toEqual(after.upstream)
  expect(after.hydrated).toEqual(after.upstream)
})
