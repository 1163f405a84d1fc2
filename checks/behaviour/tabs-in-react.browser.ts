// Tabs that React takes over. Which one is selected is for people and the address to say: none can be controlled or reset.
import { afterAll, describe, expect } from 'vitest'
import { closeChromium } from '../browser.js'
import { fees as options, feesFarDown, focused, hash, link, resize, scrolled, selected, shown, top } from './fees.js'
import { hydrate, leftAfterUnmount, renderAgain, test } from './review.js'

afterAll(closeChromium)

const ids = (...some: string[]) => ({ ids: some })

describe('tabs before hydration', () => {
  test('are links, and what was followed is selected when React comes', async ({ visit }) => {
    const page = await visit('tabs', { options, hydrate: 'wait' })
    expect(await page.getByRole('tab').count()).toBe(0)
    expect(await shown(page)).toEqual(['adults'])
    await link(page, 'Groups').click()
    expect(hash(page)).toBe('#groups')
    await hydrate(page)
    await expect.poll(() => selected(page)).toEqual(['Groups'])
    expect(await shown(page)).toEqual(['groups'])
  })

  test('go to the panel in the address as soon as React comes, however late', async ({ visit }) => {
    const page = await visit('tabs', { options: feesFarDown, hydrate: 'wait', hash: '#groups' })
    expect(await scrolled(page)).toBe(0)
    await hydrate(page)
    await expect.poll(() => scrolled(page)).toBeGreaterThan(1000)
    expect(await shown(page)).toEqual(['groups'])
    expect(await focused(page)).toBe('')
  })

  test('do not take people back who have scrolled on by then', async ({ visit }) => {
    const page = await visit('tabs', { options: feesFarDown, hydrate: 'wait', hash: '#children' })
    await page.evaluate(() => scrollTo(0, 500))
    await hydrate(page)
    await expect.poll(() => selected(page)).toEqual(['Children'])
    expect(await scrolled(page)).toBe(500)
  })

  test('leave what was typed, and the focus, when React comes and when another panel shows', async ({ visit }) => {
    const page = await visit('tabs', { situation: 'ListOf', hydrate: 'wait' })
    const adults = page.getByLabel('Number of adults')
    await adults.fill('2')
    await hydrate(page)
    await expect.poll(() => selected(page)).toEqual(['Fees for adults'])
    expect(await adults.evaluate((element) => element === document.activeElement)).toBe(true)
    await link(page, 'groups').click()
    expect(await adults.isVisible()).toBe(false)
    await link(page, 'adults').click()
    expect(await adults.inputValue()).toBe('2')
  })
})

describe('tabs taken over by React', () => {
  // Upstream's go the same way in both directions of reading.
  test('follow the arrow keys on a page that is read from right to left', async ({ visit }) => {
    const page = await visit('tabs', { options, dir: 'rtl' })
    await link(page, 'Adults').focus()
    for (const [key, label] of [
      ['ArrowRight', 'Adults'],
      ['ArrowLeft', 'Children'],
      ['ArrowLeft', 'Groups'],
      ['ArrowRight', 'Children'],
    ] as const) {
      await page.keyboard.press(key)
      expect(await focused(page), key).toBe(label)
      expect(await selected(page), key).toEqual([label])
    }
    const left = (label: string) =>
      link(page, label)
        .boundingBox()
        .then((box) => box!.x)
    expect(await left('Children')).toBeLessThan(await left('Adults'))
  })

  // Upstream selects another tab, and the browser cannot go back a page.
  test('leave keys and presses to the browser that ask it for more', async ({ visit }) => {
    const page = await visit('tabs', { options })
    await link(page, 'Children').click()
    for (const key of ['Alt+ArrowRight', 'Control+ArrowLeft', 'Shift+ArrowRight', 'Meta+ArrowRight']) {
      await page.keyboard.press(key)
      expect(await selected(page), key).toEqual(['Children'])
    }
    const another = page.context().waitForEvent('page')
    await link(page, 'Groups').click({ modifiers: ['Control'] })
    await (await another).waitForURL(/#groups$/)
    expect(await selected(page)).toEqual(['Children'])
  })

  // Upstream then takes the next use of the back button for its own doing, and shows the wrong panel.
  test('go back just as well after a tab was pressed twice', async ({ visit }) => {
    const page = await visit('tabs', { options })
    await link(page, 'Children').click()
    await link(page, 'Groups').click()
    await link(page, 'Groups').click()
    await page.goBack()
    await expect.poll(() => selected(page)).toEqual(['Children'])
  })

  // Upstream leaves people on the tab they are on.
  test('show what a link leads to inside another panel', async ({ visit }) => {
    const page = await visit('tabs', { options: feesFarDown })
    await page.getByRole('link', { name: 'Refunds' }).click()
    await expect.poll(() => selected(page)).toEqual(['Children'])
    expect(await top(page, 'refunds')).toBe(0)
    const arrived = await visit('tabs', { options: feesFarDown, hash: '#refunds' })
    await expect.poll(() => selected(arrived)).toEqual(['Children'])
    expect(await top(arrived, 'refunds')).toBe(0)
  })

  test('leave people where they were when the page that leads inside a panel is loaded again', async ({ visit }) => {
    const page = await visit('tabs', { options: feesFarDown, hash: '#refunds' })
    await expect.poll(() => top(page, 'refunds')).toBe(0)
    await page.evaluate(() => scrollTo(0, 700))
    await page.reload()
    await expect.poll(() => selected(page)).toEqual(['Children'])
    expect(await scrolled(page)).toBe(700)
  })

  test('select a tab in tabs in a tab, by a link to it or into its panel', async ({ visit }) => {
    for (const place of ['#over-65', '#proof']) {
      const page = await visit('tabs', { situation: 'Nested', hash: place })
      await expect.poll(() => selected(page)).toEqual(['Adults', 'Over 65'])
      expect(await shown(page)).toEqual(['adults', 'over-65'])
    }
    const page = await visit('tabs', { situation: 'Nested' })
    await page.evaluate(() => (location.hash = 'proof'))
    await expect.poll(() => shown(page)).toEqual(['adults', 'over-65'])
    await link(page, 'Under 65').click()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    expect(await selected(page), 'the arrow keys stay in their own tabs').toEqual(['Adults', 'Under 65'])
  })

  test('stay selected when words change', async ({ visit }) => {
    const page = await visit('tabs', { options })
    await link(page, 'Groups').click()
    const items = options.items.map((item) => ({ ...item, label: `${item.label} now` }))
    await renderAgain(page, { ...options, items, title: 'Fees for' })
    expect(await selected(page)).toEqual(['Groups now'])
    expect(await shown(page)).toEqual(['groups'])
    expect(await focused(page)).toBe('Groups now')
    await resize(page, 320)
    await page.getByRole('heading', { name: 'Fees for', exact: true }).waitFor()
  })

  test('stay selected, with what was typed, when tabs are added, removed and moved', async ({ visit }) => {
    const page = await visit('tabs', { situation: 'ListOf' })
    await link(page, 'children').click()
    await page.getByLabel('Number of children').fill('3')
    await renderAgain(page, ids('dogs', 'groups', 'children', 'adults'))
    expect(await selected(page)).toEqual(['Fees for children'])
    expect(await shown(page)).toEqual(['children'])
    await renderAgain(page, ids('children', 'adults'))
    expect(await page.getByLabel('Number of children').inputValue()).toBe('3')
    await link(page, 'children').focus()
    await page.keyboard.press('ArrowRight')
    expect(await selected(page), 'the neighbour it has now').toEqual(['Fees for adults'])
  })

  test('show the first panel when the selected tab goes, and the next use of the keys starts there', async ({
    visit,
  }) => {
    const page = await visit('tabs', { situation: 'ListOf' })
    await link(page, 'groups').click()
    await renderAgain(page, ids('adults', 'children'))
    expect(await selected(page)).toEqual(['Fees for adults'])
    expect(await shown(page)).toEqual(['adults'])
    await page.keyboard.press('Shift+Tab')
    expect(await focused(page)).toBe('Fees for adults')
    await renderAgain(page, ids())
    expect(await page.getByRole('tablist').count()).toBe(0)
    await renderAgain(page, ids('children'))
    expect(await selected(page)).toEqual(['Fees for children'])
  })

  test('come back as people left them when the page turns wide again', async ({ visit }) => {
    const page = await visit('tabs', { situation: 'ListOf' }, { width: 320 })
    await page.getByLabel('Number of groups').fill('30')
    await resize(page, 1280)
    await expect.poll(() => selected(page)).toEqual(['Fees for adults'])
    await link(page, 'groups').click()
    await page.evaluate(() => (location.hash = ''))
    await resize(page, 320)
    await expect.poll(() => page.getByRole('tab').count()).toBe(0)
    await resize(page, 1280)
    // Upstream would show the first again, as the address names none.
    await expect.poll(() => selected(page)).toEqual(['Fees for groups'])
    expect(await page.getByLabel('Number of groups').inputValue()).toBe('30')
  })

  test('work without StrictMode', async ({ visit }) => {
    const page = await visit('tabs', { options, strict: 'off', hash: '#children' })
    await expect.poll(() => selected(page)).toEqual(['Children'])
    await link(page, 'Children').focus()
    await page.keyboard.press('ArrowRight')
    expect(await shown(page)).toEqual(['groups'])
    await page.goBack()
    await expect.poll(() => selected(page)).toEqual(['Children'])
    expect(await leftAfterUnmount(page)).toEqual([])
  })

  test.for([320, 1280])('leave nothing behind, %i pixels wide', async (width, { visit }) => {
    const page = await visit('tabs', { options }, { width })
    await link(page, 'Children').click()
    await resize(page, 1600 - width)
    await link(page, 'Groups').click()
    await resize(page, width)
    expect(await leftAfterUnmount(page)).toEqual([])
  })
})
