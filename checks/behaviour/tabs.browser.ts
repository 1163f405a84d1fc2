// What the script of tabs does, whoever's it is. What only React has to do with is in tabs-in-react.browser.ts.
import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { canonical } from '../../packages/react/parity/same-dom.js'
import { closeChromium } from '../browser.js'
import { fees as options, feesFarDown, focused, hash, link, resize, scrolled, selected, shown, top } from './fees.js'
import { html, leaveAndComeBack, modes, ready, test } from './review.js'
import { whatMoves } from './what-moves.js'

afterAll(closeChromium)

const phone = { width: 320 }
const all = ['adults', 'children', 'groups']
const isPlainList = async (page: Page): Promise<boolean> =>
  (await page.evaluate(
    () =>
      document.querySelectorAll(
        '.govuk-tabs :is([role], [tabindex], [aria-controls], [aria-selected], [aria-labelledby])',
      ).length,
  )) === 0

describe.each(modes)('tabs, %s', (mode) => {
  test('show the first panel, and name each panel by its tab', async ({ visit }) => {
    const page = await visit('tabs', { options, mode })
    expect(await page.getByRole('tablist').getByRole('tab').allInnerTexts()).toEqual(['Adults', 'Children', 'Groups'])
    expect(await selected(page)).toEqual(['Adults'])
    expect(await shown(page)).toEqual(['adults'])
    expect(await page.getByRole('tabpanel', { name: 'Adults' }).count()).toBe(1)
    expect(await page.getByRole('heading', { name: 'Contents' }).isVisible()).toBe(false)
    expect(await focused(page)).toBe('')
  })

  test('show the panel of the tab that is pressed, put it into the address, and leave the page where it is', async ({
    visit,
  }) => {
    const page = await visit('tabs', { options: feesFarDown, mode })
    await page.evaluate(() => scrollTo(0, 1500))
    const entries = await page.evaluate(() => history.length)
    await link(page, 'Children').click()
    expect(await selected(page)).toEqual(['Children'])
    expect(await shown(page)).toEqual(['children'])
    expect(hash(page)).toBe('#children')
    expect(await scrolled(page)).toBe(1500)
    expect(await page.evaluate(() => history.length)).toBe(entries + 1)
    expect(await page.getByRole('tabpanel').getAttribute('id')).toBe('children')
  })

  // Safari does not focus a link that is pressed.
  test('leave the focus where it is when a press does not move it', async ({ visit }) => {
    const page = await visit('tabs', { options, mode })
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          addEventListener('hashchange', () => resolve(), { once: true })
          document.querySelector<HTMLElement>('.govuk-tabs__tab[href="#groups"]')!.click()
        }),
    )
    expect(await selected(page)).toEqual(['Groups'])
    expect(await focused(page)).toBe('')
  })

  test('follow the arrow keys, as far as there are tabs', async ({ visit }) => {
    const page = await visit('tabs', { options, mode })
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Adults')
    for (const [key, label] of [
      ['ArrowLeft', 'Adults'],
      ['ArrowRight', 'Children'],
      ['ArrowRight', 'Groups'],
      ['ArrowRight', 'Groups'],
      ['ArrowLeft', 'Children'],
    ] as const) {
      await page.keyboard.press(key)
      expect(await focused(page), key).toBe(label)
      expect(await selected(page), key).toEqual([label])
    }
    expect(await shown(page)).toEqual(['children'])
    expect(hash(page)).toBe('#children')
  })

  test('do nothing for other keys, but for the Enter key on a tab', async ({ visit }) => {
    const page = await visit('tabs', { options, mode })
    await link(page, 'Adults').focus()
    for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End', 'a']) await page.keyboard.press(key)
    expect(await selected(page)).toEqual(['Adults'])
    expect(hash(page)).toBe('')
    await link(page, 'Groups').focus()
    expect(await selected(page)).toEqual(['Adults'])
    await page.keyboard.press('Enter')
    expect(await selected(page)).toEqual(['Groups'])
  })

  test('take one press of the Tab key to get past, into the panel and back', async ({ visit }) => {
    const page = await visit('tabs', { options, mode })
    await link(page, 'Adults').focus()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('For groups')
    await page.keyboard.press('Shift+Tab')
    expect(await focused(page)).toBe('Adults')
  })

  test('go back and forward with the buttons of the browser, and take the focus along', async ({ visit }) => {
    const page = await visit('tabs', { options, mode })
    await link(page, 'Children').click()
    await link(page, 'Groups').click()
    await page.goBack()
    await expect.poll(() => selected(page)).toEqual(['Children'])
    expect(await focused(page)).toBe('Children')
    await page.goForward()
    await expect.poll(() => selected(page)).toEqual(['Groups'])
    expect(await focused(page)).toBe('Groups')
    await page.goBack()
    await page.goBack()
    await expect.poll(() => hash(page)).toBe('')
    expect(await selected(page), 'the address says nothing of a tab').toEqual(['Children'])
  })

  test('select the tab that a link in a panel leads to, and take the focus there', async ({ visit }) => {
    const page = await visit('tabs', { options, mode })
    await page.getByRole('link', { name: 'For groups' }).click()
    await expect.poll(() => selected(page)).toEqual(['Groups'])
    expect(await shown(page)).toEqual(['groups'])
    expect(await focused(page)).toBe('Groups')
    await page.goBack()
    await expect.poll(() => hash(page)).toBe('')
    expect(await selected(page)).toEqual(['Groups'])
  })

  test('start with the tab in the address, go to its panel, and leave the focus alone', async ({ visit }) => {
    for (const id of ['adults', 'children']) {
      const page = await visit('tabs', { options: feesFarDown, mode, hash: `#${id}` })
      await expect.poll(() => shown(page)).toEqual([id])
      await expect.poll(() => top(page, id)).toBe(0)
      expect(await focused(page)).toBe('')
    }
  })

  test('start with the first tab when the address leads elsewhere', async ({ visit }) => {
    const page = await visit('tabs', { options, mode, hash: '#elsewhere' })
    expect(await selected(page)).toEqual(['Adults'])
    await link(page, 'Groups').click()
    await page.evaluate(() => (location.hash = 'elsewhere'))
    expect(await selected(page)).toEqual(['Groups'])
  })

  test('stay as people left them, where they were, when the page is loaded again', async ({ visit }) => {
    const page = await visit('tabs', { options: feesFarDown, mode })
    await link(page, 'Children').click()
    for (const place of [300, 1800, 0]) {
      await page.evaluate((y) => scrollTo(0, y), place)
      await page.reload()
      await ready(page, { mode })
      await expect.poll(() => selected(page)).toEqual(['Children'])
      await expect.poll(() => scrolled(page)).toBe(place)
    }
  })

  test.for([true, false])('stay so after the back button, page cache: %s', async (pageCache, { visit }) => {
    const page = await visit('tabs', { options, mode }, { pageCache })
    await link(page, 'Children').click()
    await leaveAndComeBack(page)
    await expect.poll(() => selected(page)).toEqual(['Children'])
    expect(await scrolled(page)).toBe(0)
    await link(page, 'Groups').click()
    expect(await shown(page)).toEqual(['groups'])
  })

  test('are a list of links on a phone, with every panel below it', async ({ visit }) => {
    const page = await visit('tabs', { options, mode }, phone)
    expect(await isPlainList(page)).toBe(true)
    expect(await shown(page)).toEqual(all)
    expect(await page.getByRole('heading', { name: 'Contents' }).isVisible()).toBe(true)
    await link(page, 'Groups').click()
    expect(hash(page)).toBe('#groups')
    expect(await scrolled(page)).toBeGreaterThan(1000)
    expect(await shown(page)).toEqual(all)
    await link(page, 'Adults').focus()
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('Adults')
    await page.goBack()
    expect(await isPlainList(page)).toBe(true)
  })

  test('go to the panel in the address on a phone', async ({ visit }) => {
    const page = await visit('tabs', { options, mode, hash: '#children' }, phone)
    await expect.poll(() => top(page, 'children')).toBe(0)
    expect(await shown(page)).toEqual(all)
  })

  test('become tabs when a phone is turned, and a list when it is turned back', async ({ visit }) => {
    const page = await visit('tabs', { options, mode }, phone)
    await link(page, 'Groups').click()
    await resize(page, 1280)
    await expect.poll(() => selected(page)).toEqual(['Groups'])
    expect(await shown(page)).toEqual(['groups'])
    await link(page, 'Adults').click()
    await resize(page, 320)
    await expect.poll(() => isPlainList(page)).toBe(true)
    expect(await shown(page)).toEqual(all)
    await page.goBack()
    expect(await isPlainList(page)).toBe(true)
    expect(hash(page)).toBe('#groups')
    await resize(page, 1280)
    await expect.poll(() => selected(page)).toEqual(['Groups'])
    await link(page, 'Groups').focus()
    await page.keyboard.press('ArrowLeft')
    expect(await selected(page), 'one press, one tab').toEqual(['Children'])
  })

  test.for([640, 641])('are tabs from the width on where the styles draw them: %i pixels', async (width, { visit }) => {
    const page = await visit('tabs', { options, mode }, { width })
    const drawn = await page.evaluate(() => getComputedStyle(document.querySelector('.govuk-tabs__title')!).display)
    expect(drawn).toBe(width === 641 ? 'none' : 'block')
    expect(await isPlainList(page)).toBe(width === 640)
  })

  test.for([320, 1280])('show every panel without scripts, %i pixels wide', async (width, { visit }) => {
    const page = await visit('tabs', { options, mode, script: 'off' }, { width })
    expect(await isPlainList(page)).toBe(true)
    expect(await shown(page)).toEqual(all)
    await link(page, 'Groups').click()
    expect(hash(page)).toBe('#groups')
    expect(await scrolled(page)).toBeGreaterThan(1000)
  })

  test('have a Welsh heading on a Welsh page', async ({ visit }) => {
    // Ours knows it by the language of the page.
    const given = mode === 'upstream' ? { ...options, title: 'Cynnwys' } : options
    const page = await visit('tabs', { options: given, mode, lang: 'cy' }, phone)
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe('Cynnwys')
  })
})

describe('tabs of ours', () => {
  test('are the same as upstream’s after each step', async ({ visit }) => {
    const steps: Record<string, string[]> = {}
    for (const mode of modes) {
      const page = await visit('tabs', { options, mode })
      const seen = (steps[mode] = [canonical(await html(page))])
      for (const step of [
        () => link(page, 'Children').click(),
        () => page.keyboard.press('ArrowRight'),
        () => page.goBack(),
        () => resize(page, 320),
        () => resize(page, 1280),
      ]) {
        await step()
        // The browser tells of a new address, or another width, a moment later.
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
        )
        seen.push(canonical(await html(page)))
      }
    }
    expect(steps.upstream).toHaveLength(6)
    expect(new Set(steps.upstream).size, 'each step changes something').toBeGreaterThan(3)
    expect(steps.static).toEqual(steps.upstream)
    expect(steps.hydrated).toEqual(steps.upstream)
  })

  test.for([320, 1280])(
    'move nothing but what upstream’s move, and as often, %i pixels wide',
    async (width, { visit }) => {
      for (const hash of ['', '#children']) {
        const theirs = await whatMoves(visit, 'tabs', { options, mode: 'upstream', hash }, { width })
        expect(theirs.after.join() === theirs.before.join(), 'only another panel moves anything').toBe(
          width === 320 || hash === '',
        )
        for (const mode of ['static', 'hydrated'] as const)
          expect(await whatMoves(visit, 'tabs', { options, mode, hash }, { width }), `${mode} ${hash}`).toEqual(theirs)
      }
    },
  )
})
