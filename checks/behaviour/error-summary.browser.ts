import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { closeChromium } from '../browser.js'
import { hydrate, leaveAndComeBack, leftAfterUnmount, modes, renderAgain, test } from './review.js'

afterAll(closeChromium)

const options = {
  titleText: 'There is a problem',
  errorList: [
    { text: 'Enter your full name', href: '#full-name' },
    { text: 'Select how we should contact you', href: '#contact' },
    { text: 'Enter a month', href: '#month' },
    // Upstream has no other place for controls on the page of one component.
    {
      html: `<div style="height:1500px"></div>
    <label for="full-name">Full name</label><input id="full-name">
    <fieldset><legend>Contact</legend><input type="radio" id="contact" name="c" aria-label="Email"></fieldset>
    <fieldset><legend>Date of birth</legend><label for="month">Month</label><input id="month"></fieldset>
    <div style="height:1500px"></div>`,
    },
  ],
}

/** What has the focus: its id or its class name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement!.id || document.activeElement!.className || document.activeElement!.localName,
  )
const top = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => Math.abs(Math.round(element.getBoundingClientRect().top)))

describe.each(modes)('an error summary, %s', (mode) => {
  test('takes the focus when the page arrives, and cannot be tabbed to after', async ({ visit }) => {
    const page = await visit('error-summary', { options, mode })
    expect(await focused(page)).toBe('govuk-error-summary')
    expect(await page.locator('.govuk-error-summary').getAttribute('tabindex')).toBe('-1')
    await page.keyboard.press('Tab')
    expect(await page.locator('.govuk-error-summary').getAttribute('tabindex')).toBeNull()
  })

  test('leaves the focus alone when it is told to', async ({ visit }) => {
    const page = await visit('error-summary', { options: { ...options, disableAutoFocus: true }, mode })
    expect(await focused(page)).toBe('govuk-template__body js-enabled govuk-frontend-supported')
  })

  test('leads to a control and shows its label', async ({ visit }) => {
    const page = await visit('error-summary', { options, mode })
    await page.getByRole('link', { name: 'Enter your full name' }).click()
    expect(await focused(page)).toBe('full-name')
    expect(await top(page, 'label[for=full-name]')).toBe(0)
    expect(new URL(page.url()).hash).toBe('')
  })

  test('leads to the first control of a group and shows its legend, by keyboard', async ({ visit }) => {
    const page = await visit('error-summary', { options, mode })
    await page.getByRole('link', { name: 'Select how we should contact you' }).focus()
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('contact')
    expect(await top(page, 'fieldset:has(#contact) legend')).toBe(0)
  })

  test('shows the legend of a part, as both fit on the screen', async ({ visit }) => {
    const page = await visit('error-summary', { options, mode })
    await page.getByRole('link', { name: 'Enter a month' }).click()
    expect(await focused(page)).toBe('month')
    expect(await top(page, 'fieldset:has(#month) legend')).toBe(0)
  })

  test('has links that work without scripts', async ({ visit }) => {
    const page = await visit('error-summary', { options, mode, script: 'off' })
    await page.getByRole('link', { name: 'Enter your full name' }).click()
    expect(new URL(page.url()).hash).toBe('#full-name')
    expect(await focused(page)).toBe('full-name')
  })
})

describe('an error summary taken over by React', () => {
  test('has links that work before hydration, and takes the focus only then', async ({ visit }) => {
    const page = await visit('error-summary', { options, hydrate: 'wait' })
    await page.getByRole('link', { name: 'Enter a month' }).click()
    expect(new URL(page.url()).hash).toBe('#month')
    await hydrate(page)
    expect(await page.locator('.govuk-error-summary').getAttribute('data-govuk-error-summary-init')).toBe('')
  })

  test('takes the focus when a form comes back with errors, and again when it comes back with others', async ({
    visit,
  }) => {
    const page = await visit('error-summary', { situation: 'WithAction' })
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('link', { name: 'Enter your full name' }).waitFor()
    await expect.poll(() => focused(page)).toBe('govuk-error-summary')
    await page.getByRole('link', { name: 'Enter your full name' }).click()
    await page.keyboard.type('Sam 5')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Full name must not include numbers' }).waitFor()
    await expect.poll(() => focused(page)).toBe('govuk-error-summary')
    expect(await page.getByLabel('Full name').inputValue()).toBe('Sam 5')
  })

  test('takes the focus again when the very same errors come back', async ({ visit }) => {
    const page = await visit('error-summary', { situation: 'CheckedInTheBrowser' })
    for (const _ of [1, 2]) {
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByRole('link', { name: 'Enter your full name' }).waitFor()
      await expect.poll(() => focused(page)).toBe('govuk-error-summary')
    }
  })

  test('leaves someone who is typing alone when the page renders again', async ({ visit }) => {
    const page = await visit('error-summary', { situation: 'CheckedInTheBrowser' })
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('link', { name: 'Enter your full name' }).click()
    await page.keyboard.type('Sam')
    await page.getByText('3', { exact: true }).waitFor()
    expect(await focused(page)).toBe('name')
  })

  test('leads to the legend of a real group on a long page', async ({ visit }) => {
    const page = await visit('error-summary', { situation: 'LinkToGroup' })
    await page.getByRole('link').click()
    expect(await focused(page)).toBe('contact')
    expect(await top(page, 'legend')).toBe(0)
  })

  test.for([true, false])('still has its links after the back button, page cache: %s', async (pageCache, { visit }) => {
    const page = await visit('error-summary', { options }, { pageCache })
    await leaveAndComeBack(page)
    await page.getByRole('link', { name: 'Enter your full name' }).click()
    expect(await focused(page)).toBe('full-name')
    expect(await top(page, 'label[for=full-name]')).toBe(0)
  })

  test('shows other errors when it is rendered again', async ({ visit }) => {
    const page = await visit('error-summary', { options })
    await renderAgain(page, { ...options, errorList: [{ text: 'Enter a postcode', href: '#full-name' }] })
    expect(await page.getByRole('link').allInnerTexts()).toEqual(['Enter a postcode'])
  })

  test('leaves nothing behind', async ({ visit }) => {
    const page = await visit('error-summary', { options })
    await page.getByRole('link', { name: 'Enter your full name' }).click()
    expect(await leftAfterUnmount(page)).toEqual([])
  })
})
