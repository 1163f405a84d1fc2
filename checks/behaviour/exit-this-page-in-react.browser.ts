// "Controlled", `form.reset()` and React's reset after an action cannot apply: it keeps no answer.
import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
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
  weather,
} from './exits.js'
import { hydrate, leftAfterUnmount, modes, renderAgain, test } from './review.js'

afterAll(closeChromium)

const skipLink = (page: Page) => page.locator('.govuk-js-exit-this-page-skiplink')
/** What tells other scripts of the page that someone listens to Shift. */
const keyboardIsTaken = (page: Page): Promise<boolean> =>
  page.evaluate(() => 'govukFrontendExitThisPageKeypress' in document.body.dataset)

describe('exit this page taken over by React', () => {
  test('is a link before hydration', async ({ visit }) => {
    const page = await visit('exit-this-page', { options, hydrate: 'wait' })
    await anotherSite(page)
    await button(page).click()
    await isAway(page)
  })

  test('counts presses of Shift from hydration on, and shows and says nothing before', async ({ visit }) => {
    const page = await visit('exit-this-page', { options, hydrate: 'wait' })
    await anotherSite(page)
    await pressShift(page, 2)
    expect(await page.locator('[role=status], .govuk-exit-this-page__indicator').count()).toBe(0)
    await hydrate(page)
    await pressShift(page)
    expect([await lights(page), await said(page)]).toEqual([1, 'Shift, press 2 more times to exit.'])
    await pressShift(page, 2)
    await isAway(page)
  })

  test('works the same without StrictMode', async ({ visit }) => {
    const page = await visit('exit-this-page', { options, strict: 'off' })
    await anotherSite(page, { comes: false })
    await pressShift(page, 2)
    expect([await lights(page), await said(page)]).toEqual([2, 'Shift, press 1 more time to exit.'])
    await pressShift(page)
    await expectCovered(page)
  })

  // Upstream's script sends people there without the link, so the other site learns the address of the service.
  test('does not tell the other site where people come from, whichever way they leave', async ({ visit }) => {
    const page = await visit('exit-this-page', { situation: 'WithSkipLink', options: { href: weather } })
    const referrers = await anotherSite(page)
    const leavings = [() => button(page).click(), () => pressShift(page, 3), () => skipLink(page).press('Enter')]
    for (const leave of leavings) {
      await leave()
      await isAway(page)
      await comeBack(page)
    }
    expect(referrers).toEqual([undefined, undefined, undefined])
  })

  // Upstream's script then says that the exit has expired, and puts the lights out, on a page that is on its way.
  test('stays covered, and says nothing more, while a slow page is on its way', async ({ visit }) => {
    const page = await visit('exit-this-page', { options }, { clock: true })
    await anotherSite(page, { comes: false })
    await stopTheClock(page)
    await pressShift(page, 3)
    await page.clock.runFor(60_000)
    await expectCovered(page)
    expect([await lights(page), await said(page)]).toEqual([3, ''])
  })

  test('gives its skip link a way out before hydration and after', async ({ visit }) => {
    const page = await visit('exit-this-page', {
      situation: 'WithSkipLink',
      options: { href: weather },
      hydrate: 'wait',
    })
    await anotherSite(page, { comes: false })
    expect(await skipLink(page).getAttribute('href')).toBe(weather)
    await hydrate(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expectCovered(page)
  })

  test('leaves a name that starts with a capital letter alone, and what was typed is there after', async ({
    visit,
  }) => {
    const page = await visit('exit-this-page', { situation: 'WithSkipLink', options: { href: weather } })
    await page.getByLabel('Town or city').focus()
    for (const key of ['Shift+R', 'y', 'e']) await page.keyboard.press(key)
    expect(await page.getByLabel('Town or city').inputValue()).toBe('Rye')
    expect([await lights(page), await said(page)]).toEqual([0, ''])
  })

  test('lets only the first of two buttons count, and the other when the first is gone', async ({ visit }) => {
    const both = { first: `${weather}first`, second: `${weather}second` }
    const page = await visit('exit-this-page', { situation: 'TwoButtons', options: both })
    await anotherSite(page)
    await pressShift(page, 2)
    expect(await lights(page)).toBe(2)
    await renderAgain(page, { second: both.second })
    await pressShift(page, 3)
    await isAway(page)
    expect(page.url()).toBe(both.second)
  })

  test('keeps the presses when it is rendered again, and goes where it leads then', async ({ visit }) => {
    const page = await visit('exit-this-page', { options: { redirectUrl: `${weather}old` } })
    await anotherSite(page)
    await pressShift(page)
    await renderAgain(page, { redirectUrl: `${weather}new`, pressOneMoreTimeText: 'One more' })
    await pressShift(page)
    expect([await lights(page), await said(page)]).toEqual([2, 'One more'])
    await pressShift(page)
    await isAway(page)
    expect(page.url()).toBe(`${weather}new`)
  })

  test.for(modes.filter((mode) => mode !== 'upstream'))('speaks Welsh on a Welsh page, %s', async (mode, { visit }) => {
    const page = await visit('exit-this-page', { options, mode, lang: 'cy' }, { clock: true })
    await anotherSite(page, { comes: false })
    await stopTheClock(page)
    await page.getByRole('button', { name: 'Argyfwng Gadael y dudalen hon', exact: true }).waitFor()
    await pressShift(page)
    expect(await said(page)).toBe('Shift, pwyswch 2 waith eto i adael.')
    await pressShift(page)
    expect(await said(page)).toBe('Shift, pwyswch 1 waith eto i adael.')
    await page.clock.runFor(5000)
    expect(await said(page)).toBe('Mae’r amser i adael y dudalen hon wedi dod i ben.')
    await pressShift(page, 3)
    await expectCovered(page, 'Yn llwytho.')
  })

  test('leaves nothing behind between two presses', async ({ visit }) => {
    const page = await visit('exit-this-page', { options })
    await pressShift(page, 2)
    expect(await keyboardIsTaken(page)).toBe(true)
    expect(await leftAfterUnmount(page)).toEqual([])
    expect(await keyboardIsTaken(page)).toBe(false)
    await anotherSite(page)
    const before = page.url()
    await pressShift(page, 3)
    expect(page.url()).toBe(before)
  })

  test('leaves nothing behind while it says that it was too late', async ({ visit }) => {
    const page = await visit('exit-this-page', { options })
    await pressShift(page)
    await page.keyboard.press('a')
    expect(await leftAfterUnmount(page)).toEqual([])
  })

  test('leaves nothing behind on the way to the other page', async ({ visit }) => {
    const page = await visit('exit-this-page', { situation: 'WithSkipLink', options: { href: weather } })
    await anotherSite(page, { comes: false })
    await pressShift(page, 3)
    await expectCovered(page)
    expect(await leftAfterUnmount(page)).toEqual([])
  })

  test('leaves nothing behind after people came back to the very page', async ({ visit }) => {
    const page = await visit('exit-this-page', { options }, { pageCache: true })
    await anotherSite(page)
    await button(page).click()
    await isAway(page)
    await comeBack(page)
    await expectInSight(page)
    expect(await leftAfterUnmount(page)).toEqual([])
  })
})
