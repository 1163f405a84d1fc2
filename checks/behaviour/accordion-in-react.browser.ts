// Accordions that React takes over. Nothing in one can be answered, controlled or reset, so no situation of forms applies.
import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { closeChromium } from '../browser.js'
import { hydrate, leaveAndComeBack, leftAfterUnmount, renderAgain, test } from './review.js'
import { allButton, button, inSight, kept, open, townHall as options } from './town-hall.js'

afterAll(closeChromium)

/** The element with the focus, by its words. */
const focused = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement as HTMLElement).innerText)
const told = (page: Page): Promise<string> => page.locator('output').innerText()
const list = (...headings: string[]) => ({ headings })

describe('an accordion before hydration', () => {
  test('promises nothing, and shows what starts open', async ({ visit }) => {
    const page = await visit('accordion', { options, hydrate: 'wait' })
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await open(page)).toEqual(['Parking'])
    await page.getByText('Libraries').click()
    await hydrate(page)
    expect(await open(page), 'a press on what was no button yet').toEqual(['Parking'])
    await button(page, 'Libraries').click()
    expect(await open(page)).toEqual(['Parking', 'Libraries'])
  })

  test('leaves the focus where it was when React comes', async ({ visit }) => {
    const page = await visit('accordion', { options, hydrate: 'wait' })
    await page.getByRole('link', { name: 'Late fees' }).focus()
    await hydrate(page)
    await button(page, 'Parking').waitFor()
    expect(await focused(page)).toBe('Late fees')
  })

  test('goes where the address leads as soon as React comes, however late', async ({ visit }) => {
    const page = await visit('accordion', { options, hydrate: 'wait', hash: '#late-fees' })
    expect(await inSight(page, 'late-fees')).toBe(false)
    await hydrate(page)
    await expect.poll(() => inSight(page, 'late-fees')).toBe(true)
    expect(await open(page)).toEqual(['Parking', 'Libraries'])
  })

  test('opens a section that someone followed a link to, as soon as React comes', async ({ visit }) => {
    const page = await visit('accordion', { options, hydrate: 'wait' })
    await page.getByRole('link', { name: 'Late fees' }).click()
    await hydrate(page)
    await expect.poll(() => inSight(page, 'late-fees')).toBe(true)
  })

  test('does not take people back who have scrolled on by then', async ({ visit }) => {
    const tall = { ...options, attributes: { style: 'margin-top:3000px' } }
    const page = await visit('accordion', { options: tall, hydrate: 'wait', hash: '#late-fees' })
    await page.evaluate(() => scrollTo(0, 500))
    await hydrate(page)
    await expect.poll(() => open(page)).toEqual(['Parking', 'Libraries'])
    expect(await page.evaluate(() => scrollY)).toBe(500)
  })
})

describe('an accordion taken over by React', () => {
  test('tells code once of each change, whatever made it', async ({ visit }) => {
    const page = await visit('accordion', { situation: 'ListOf' })
    await button(page, 'Bins').click()
    await expect.poll(() => told(page)).toBe('+Bins')
    await allButton(page).click()
    await expect.poll(() => told(page)).toBe('+Bins +Parking +Libraries')
    await button(page, 'Parking').click()
    await expect.poll(() => told(page)).toBe('+Bins +Parking +Libraries -Parking')
    await page.evaluate(() => (location.hash = 'list-content-2'))
    await expect.poll(() => told(page)).toBe('+Bins +Parking +Libraries -Parking +Parking')
    await button(page, 'Parking').click()
    await page.reload()
    await expect.poll(() => told(page)).toBe('+Bins +Libraries')
  })

  test('works without StrictMode', async ({ visit }) => {
    const page = await visit('accordion', { situation: 'ListOf', strict: 'off' })
    await button(page, 'Bins').click()
    await page.reload()
    await expect.poll(() => open(page)).toEqual(['Bins'])
    await allButton(page).click()
    await expect.poll(() => told(page)).toBe('+Bins +Parking +Libraries')
    expect(await leftAfterUnmount(page)).toEqual([])
  })

  test('stays open when its words change', async ({ visit }) => {
    const page = await visit('accordion', { options })
    await button(page, 'Bins').click()
    const [bins, ...others] = options.items
    const changed = { ...bins!, heading: { text: 'Bins and glass' }, summary: { text: 'Rubbish, bottles' } }
    const more = { headingLevel: 3, showAllSectionsText: 'Show everything', hideSectionText: 'Close' }
    await renderAgain(page, { ...options, ...more, items: [changed, ...others] })
    expect(await open(page)).toEqual(['Bins and glass', 'Parking'])
    expect(await button(page, 'Bins and glass').getAttribute('aria-label')).toBe(
      'Bins and glass , Rubbish, bottles , Hide this section',
    )
    expect(await button(page, 'Bins and glass').locator('.govuk-accordion__section-toggle').innerText()).toBe('Close')
    expect(await page.getByRole('heading', { level: 3 }).count()).toBe(3)
    expect(await allButton(page).innerText()).toBe('Show everything')
  })

  test('stays open when sections are added, removed and moved', async ({ visit }) => {
    const page = await visit('accordion', { situation: 'ListOf' })
    await button(page, 'Parking').click()
    await renderAgain(page, list('Libraries', 'Parking', 'Bins', 'Tax'))
    expect(await open(page)).toEqual(['Parking'])
    expect(await focused(page)).toContain('Parking')
    await renderAgain(page, list('Parking'))
    expect(await open(page)).toEqual(['Parking'])
    expect(await button(page, 'Parking').getAttribute('aria-controls')).toBe('list-content-1')
    expect(await allButton(page).innerText()).toBe('Hide all sections')
    await renderAgain(page, list('Tax', 'Parking'))
    expect(await open(page)).toEqual(['Parking'])
    expect(await allButton(page).innerText()).toBe('Show all sections')
    // It is found in the page, and remembered, by the number that it has now.
    await button(page, 'Parking').click()
    expect(await kept(page)).toEqual({ 'list-content-2': 'false' })
    await page.evaluate(() => (location.hash = 'list-content-1'))
    await expect.poll(() => open(page)).toEqual(['Tax'])
  })

  test('has no button for all sections while there are none', async ({ visit }) => {
    const page = await visit('accordion', { situation: 'ListOf' })
    await renderAgain(page, list())
    expect(await page.getByRole('button').count()).toBe(0)
    await renderAgain(page, list('Bins'))
    await allButton(page).click()
    expect(await open(page)).toEqual(['Bins'])
  })

  test('starts and stops to remember when it is rendered again', async ({ visit }) => {
    const page = await visit('accordion', { options: { rememberExpanded: false }, situation: 'ListOf' })
    await button(page, 'Bins').click()
    expect(await kept(page)).toEqual({})
    await renderAgain(page, { rememberExpanded: true })
    expect(await open(page)).toEqual(['Bins'])
    await button(page, 'Parking').click()
    expect(await kept(page)).toEqual({ 'list-content-2': 'true' })
  })

  test('starts anew with another id, with what is remembered of that', async ({ visit }) => {
    const page = await visit('accordion', { situation: 'ListOf' })
    await button(page, 'Bins').click()
    await renderAgain(page, { id: 'other' })
    expect(await open(page)).toEqual([])
    await renderAgain(page, { id: 'list' })
    expect(await open(page)).toEqual(['Bins'])
  })

  test('opens every section round what a link leads to', async ({ visit }) => {
    const page = await visit('accordion', { situation: 'Nested' })
    expect(await inSight(page, 'garden')).toBe(false)
    await page.getByRole('link').click()
    await expect.poll(() => inSight(page, 'garden')).toBe(true)
    expect(await page.getByRole('button', { expanded: true }).count()).toBe(2)
    await page.locator('#hall > .govuk-accordion__controls button').click()
    expect(await page.locator('#bins-content-2').isVisible(), 'a section of the accordion inside').toBe(false)
    expect(await page.locator('#hall-content-2').isVisible()).toBe(true)
  })

  test.for([true, false])(
    'stays where it was scrolled to after the back button, page cache: %s',
    async (pageCache, { visit }) => {
      const page = await visit('accordion', { options, hash: '#late-fees' }, { pageCache })
      await expect.poll(() => inSight(page, 'late-fees')).toBe(true)
      await button(page, 'Libraries').click()
      await leaveAndComeBack(page)
      await expect.poll(() => open(page)).toEqual(['Parking'])
      expect(await page.evaluate(() => scrollY)).toBe(0)
    },
  )

  test('leaves nothing behind, whatever was opened', async ({ visit }) => {
    const page = await visit('accordion', { options })
    await page.getByRole('link', { name: 'Late fees' }).click()
    await expect.poll(() => open(page)).toEqual(['Parking', 'Libraries'])
    await allButton(page).click()
    await button(page, 'Parking').click()
    expect(await leftAfterUnmount(page)).toEqual([])
  })
})
