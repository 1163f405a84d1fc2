// What the script of accordions does, whoever's it is. What only React has to do with is in accordion-in-react.browser.ts.
import { afterAll, describe, expect } from 'vitest'
import { canonical } from '../../packages/react/parity/same-dom.js'
import { closeChromium } from '../browser.js'
import { address, html, leaveAndComeBack, modes, ready, test } from './review.js'
import { allButton, button, inSight, kept, open, townHall as options } from './town-hall.js'
import { whatMoves } from './what-moves.js'

afterAll(closeChromium)

describe.each(modes)('an accordion, %s', (mode) => {
  test('starts with a button for each section, and only those open that should be', async ({ visit }) => {
    const page = await visit('accordion', { options, mode })
    expect(await open(page)).toEqual(['Parking'])
    expect(await page.getByRole('button').evaluateAll((all) => all.map((each) => each.ariaExpanded))).toEqual([
      'false',
      'false',
      'true',
      'false',
    ])
    for (const name of [
      'Show all sections',
      'Bins , Rubbish , Show this section',
      'Parking , Hide this section',
      'Libraries , Show this section',
    ])
      expect(await page.getByRole('button', { name, exact: true }).count(), name).toBe(1)
  })

  test('opens and closes a section, wherever its heading is pressed', async ({ visit }) => {
    const page = await visit('accordion', { options, mode })
    await button(page, 'Bins').getByText('Rubbish').click()
    expect(await open(page)).toEqual(['Bins', 'Parking'])
    await button(page, 'Bins').getByText('Hide').click()
    await page.locator('.govuk-accordion__section-header', { hasText: 'Libraries' }).click({ position: { x: 3, y: 3 } })
    expect(await open(page)).toEqual(['Parking', 'Libraries'])
    await page.getByText('They open at 9am').click()
    expect(await open(page), 'a press on the content is none on the heading').toEqual(['Parking', 'Libraries'])
  })

  test('can be used with the keyboard alone, and keeps the focus on the button', async ({ visit }) => {
    const page = await visit('accordion', { options, mode })
    await page.keyboard.press('Tab')
    expect(await allButton(page).evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await open(page)).toEqual(['Bins', 'Parking'])
    await page.keyboard.press('Space')
    expect(await open(page)).toEqual(['Parking'])
    expect(await button(page, 'Bins').evaluate((element) => element === document.activeElement)).toBe(true)
    for (const _ of ['Parking', 'its link', 'Libraries']) await page.keyboard.press('Tab')
    expect(await button(page, 'Libraries').evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('shows and hides all sections with one button, and says which of the two it does', async ({ visit }) => {
    const page = await visit('accordion', { options, mode })
    await allButton(page).click()
    expect(await open(page)).toEqual(['Bins', 'Parking', 'Libraries'])
    expect([await allButton(page).innerText(), await allButton(page).getAttribute('aria-expanded')]).toEqual([
      'Hide all sections',
      'true',
    ])
    await button(page, 'Bins').click()
    expect(await allButton(page).innerText()).toBe('Show all sections')
    await button(page, 'Bins').click()
    await allButton(page).click()
    expect(await open(page)).toEqual([])
    expect(await allButton(page).getAttribute('aria-expanded')).toBe('false')
  })

  test('stays as people left it when the page is loaded again', async ({ visit }) => {
    const page = await visit('accordion', { options, mode })
    await button(page, 'Parking').click()
    await button(page, 'Libraries').click()
    expect(await kept(page)).toEqual({ 'town-hall-content-2': 'false', 'town-hall-content-3': 'true' })
    await page.reload()
    await ready(page, { mode })
    await expect.poll(() => open(page)).toEqual(['Libraries'])
    await allButton(page).click()
    await page.reload()
    await ready(page, { mode })
    await expect.poll(() => open(page)).toEqual(['Bins', 'Parking', 'Libraries'])
    expect(await allButton(page).innerText()).toBe('Hide all sections')
  })

  test.for([true, false])('stays so after the back button, page cache: %s', async (pageCache, { visit }) => {
    const page = await visit('accordion', { options, mode }, { pageCache })
    await button(page, 'Bins').click()
    await leaveAndComeBack(page)
    await expect.poll(() => open(page)).toEqual(['Bins', 'Parking'])
    await button(page, 'Bins').click()
    expect(await open(page)).toEqual(['Parking'])
  })

  test.for(modes)('stays so on a page that is %s', async (next, { visit }) => {
    const page = await visit('accordion', { options, mode })
    await button(page, 'Bins').click()
    await page.goto(address('accordion', { options, mode: next }))
    await ready(page, { mode: next })
    await expect.poll(() => open(page)).toEqual(['Bins', 'Parking'])
  })

  test('starts anew each time where it is told not to remember', async ({ visit }) => {
    const page = await visit('accordion', { options: { ...options, rememberExpanded: false }, mode })
    await button(page, 'Bins').click()
    expect(await kept(page)).toEqual({})
    await page.evaluate(() => sessionStorage.setItem('town-hall-content-3', 'true'))
    await page.reload()
    await ready(page, { mode })
    expect(await open(page)).toEqual(['Parking'])
  })

  test('opens and closes all the same where the browser keeps nothing', async ({ visit }) => {
    const page = await visit('accordion', { options, mode })
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
    })
    await page.reload()
    await ready(page, { mode })
    await button(page, 'Bins').click()
    await allButton(page).click()
    expect(await open(page)).toEqual(['Bins', 'Parking', 'Libraries'])
  })

  test('opens a closed section when a link leads into it, and keeps no note of that', async ({ visit }) => {
    const page = await visit('accordion', { options, mode })
    await page.getByRole('link', { name: 'Late fees' }).click()
    await expect.poll(() => inSight(page, 'late-fees')).toBe(true)
    expect(await open(page)).toEqual(['Parking', 'Libraries'])
    expect(await button(page, 'Libraries').getAttribute('aria-expanded')).toBe('true')
    expect(await kept(page), 'a link is not a choice').toEqual({})
    await button(page, 'Bins').click()
    expect(await allButton(page).innerText()).toBe('Hide all sections')
    // A section that was opened and closed can be found again.
    await button(page, 'Libraries').click()
    await page.getByRole('link', { name: 'Late fees' }).click()
    await expect.poll(() => inSight(page, 'late-fees')).toBe(true)
  })

  test('opens a closed section on a page that someone comes to by a link into it', async ({ visit }) => {
    const page = await visit('accordion', { options, mode })
    await button(page, 'Libraries').click()
    await button(page, 'Libraries').click()
    await page.goto(address('accordion', { options, mode, lang: 'en', hash: '#late-fees' }))
    await ready(page, { mode })
    await expect.poll(() => inSight(page, 'late-fees')).toBe(true)
    expect(await open(page)).toEqual(['Parking', 'Libraries'])
    expect((await kept(page))['town-hall-content-3'], 'what they chose before').toBe('false')
  })

  test('does not open it again when they have closed it and the page is loaded again', async ({ visit }) => {
    const page = await visit('accordion', { options, mode, hash: '#late-fees' })
    await expect.poll(() => open(page)).toEqual(['Parking', 'Libraries'])
    await button(page, 'Libraries').click()
    await page.reload()
    await ready(page, { mode })
    expect(await open(page)).toEqual(['Parking'])
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('prints what is open, and not what is closed', async ({ visit }) => {
    const page = await visit('accordion', { options, mode })
    await page.emulateMedia({ media: 'print' })
    expect(await open(page)).toEqual(['Parking'])
    expect(await page.locator('#town-hall-content-3').evaluate((element: HTMLElement) => element.offsetHeight)).toBe(0)
    await allButton(page).click()
    expect(await open(page)).toEqual(['Bins', 'Parking', 'Libraries'])
  })

  test('shows every section without scripts, and promises nothing', async ({ visit }) => {
    const page = await visit('accordion', { options, mode, script: 'off' })
    expect(await open(page)).toEqual(['Bins', 'Parking', 'Libraries'])
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.locator('[aria-expanded], [hidden]').count()).toBe(0)
  })

  test('speaks Welsh', async ({ visit }) => {
    const welsh = {
      showAllSectionsText: 'Dangos pob adran',
      hideAllSectionsText: 'Cuddio pob adran',
      showSectionText: 'Dangos',
      hideSectionText: 'Cuddio',
      showSectionAriaLabelText: 'Dangos yr adran hon',
      hideSectionAriaLabelText: 'Cuddio’r adran hon',
    }
    // Ours knows them by the language of the page.
    const given = mode === 'upstream' ? { ...options, ...welsh } : options
    const page = await visit('accordion', { options: given, mode, lang: 'cy' })
    await page.getByRole('button', { name: 'Parking , Cuddio’r adran hon' }).click()
    expect(await button(page, 'Parking').locator('.govuk-accordion__section-toggle').innerText()).toBe('Dangos')
    expect(await button(page, 'Parking').getAttribute('aria-label')).toBe('Parking , Dangos yr adran hon')
    await allButton(page).click()
    expect(await allButton(page).innerText()).toBe('Cuddio pob adran')
    await allButton(page).click()
    expect(await allButton(page).innerText()).toBe('Dangos pob adran')
  })
})

describe('an accordion of ours', () => {
  test('is the same as upstream’s after each step', async ({ visit }) => {
    const steps: Record<string, string[]> = {}
    for (const mode of modes) {
      const page = await visit('accordion', { options, mode })
      const seen = (steps[mode] = [canonical(await html(page))])
      for (const step of [button(page, 'Bins'), button(page, 'Parking'), allButton(page), allButton(page)]) {
        await step.click()
        seen.push(canonical(await html(page)))
      }
      await page.evaluate(() => (location.hash = 'late-fees'))
      await expect.poll(() => open(page)).toEqual(['Libraries'])
      seen.push(canonical(await html(page)))
    }
    expect(steps.static).toEqual(steps.upstream)
    expect(steps.hydrated).toEqual(steps.upstream)
  })

  test.for([320, 1280])(
    'moves nothing but what upstream moves, and as often, %i pixels wide',
    async (width, { visit }) => {
      const remembered = { 'town-hall-content-1': 'true', 'town-hall-content-2': 'false' }
      for (const more of [{ width }, { width, remembered }]) {
        const theirs = await whatMoves(visit, 'accordion', { options, mode: 'upstream' }, more)
        expect(theirs.shifts).toHaveLength(1)
        for (const mode of ['static', 'hydrated'] as const)
          expect(await whatMoves(visit, 'accordion', { options, mode }, more), mode).toEqual(theirs)
      }
    },
  )
})
