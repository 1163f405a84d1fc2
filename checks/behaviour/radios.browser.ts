import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { closeChromium } from '../browser.js'
import { hydrate, leaveAndComeBack, leftAfterUnmount, modes, renderAgain, test } from './review.js'

afterAll(closeChromium)

const reveals = (...labels: string[]) => ({
  name: 'contact',
  fieldset: { legend: { text: 'How should we contact you?' } },
  items: labels.map((text) => ({
    value: text.toLowerCase(),
    text,
    conditional: {
      html: `<label class="govuk-label" for="${text}-detail">${text} detail</label><input id="${text}-detail">`,
    },
  })),
})
const contact = {
  ...reveals('Email', 'Phone'),
  items: [...reveals('Email', 'Phone').items, { value: 'post', text: 'Post' }],
}

const choose = (page: Page, name: string) => page.getByRole('radio', { name }).check()
const shown = async (page: Page): Promise<string[]> =>
  (await page.locator('.govuk-radios__conditional').all()).reduce<Promise<string[]>>(
    async (found, each) => ((await each.isVisible()) ? [...(await found), (await each.innerText()).trim()] : found),
    Promise.resolve([]),
  )
const expanded = (page: Page): Promise<(string | null)[]> =>
  page.getByRole('radio').evaluateAll((inputs) => inputs.map((input) => input.getAttribute('aria-expanded')))

describe.each(modes)('radios, %s', (mode) => {
  test('reveal the question of the choice, and hide it again with the next', async ({ visit }) => {
    const page = await visit('radios', { options: contact, mode })
    expect(await shown(page)).toEqual([])
    await choose(page, 'Email')
    expect(await shown(page)).toEqual(['Email detail'])
    expect(await expanded(page)).toEqual(['true', 'false', null])
    await choose(page, 'Post')
    expect(await shown(page)).toEqual([])
  })

  test('follow the arrow keys', async ({ visit }) => {
    const page = await visit('radios', { options: contact, mode })
    await page.getByRole('radio', { name: 'Email' }).focus()
    await page.keyboard.press('Space')
    expect(await shown(page)).toEqual(['Email detail'])
    await page.keyboard.press('ArrowDown')
    expect(await shown(page)).toEqual(['Phone detail'])
  })

  test('start with the question of a choice made before', async ({ visit }) => {
    const page = await visit('radios', { options: { ...contact, value: 'phone' }, mode })
    expect(await shown(page)).toEqual(['Phone detail'])
    expect(await expanded(page)).toEqual(['false', 'true', null])
  })

  test('show every question without scripts, and promise nothing', async ({ visit }) => {
    const page = await visit('radios', { options: contact, mode, script: 'off' })
    expect(await shown(page)).toEqual(['Email detail', 'Phone detail'])
    expect(await expanded(page)).toEqual([null, null, null])
  })

  test.for([true, false])(
    'show the choice that is there after the back button, page cache: %s',
    async (pageCache, { visit }) => {
      const page = await visit('radios', { options: contact, mode }, { pageCache })
      await choose(page, 'Phone')
      await leaveAndComeBack(page)
      await page.getByRole('radio', { name: 'Phone', checked: true }).waitFor()
      await expect.poll(() => shown(page)).toEqual(['Phone detail'])
    },
  )
})

describe('radios taken over by React', () => {
  test('keep a choice made before hydration, and reveal its question', async ({ visit }) => {
    const page = await visit('radios', { options: contact, hydrate: 'wait' })
    await choose(page, 'Email')
    expect(await expanded(page)).toEqual([null, null, null])
    await hydrate(page)
    expect(await page.getByRole('radio', { name: 'Email' }).isChecked()).toBe(true)
    await expect.poll(() => shown(page)).toEqual(['Email detail'])
  })

  test('tell a page that keeps the choice itself of one made before hydration', async ({ visit }) => {
    const page = await visit('radios', { situation: 'Controlled', hydrate: 'wait' })
    await choose(page, 'Post')
    await hydrate(page)
    await page.getByText('post', { exact: true }).waitFor()
    expect(await page.getByRole('radio', { name: 'Post' }).isChecked()).toBe(true)
  })

  test('follow a page that keeps the choice itself', async ({ visit }) => {
    const page = await visit('radios', { situation: 'Controlled' })
    expect(await shown(page)).toEqual(['Phone number'])
    await page.getByRole('button', { name: 'Choose email' }).click()
    expect(await shown(page)).toEqual(['Email address'])
    await choose(page, 'Post')
    expect(await shown(page)).toEqual([])
    expect(await page.locator('output').innerText()).toBe('post')
  })

  test('go back with their form, wherever it stands', async ({ visit }) => {
    const page = await visit('radios', { situation: 'Resettable' })
    await choose(page, 'Email')
    expect(await shown(page)).toEqual(['Email address'])
    await page.getByRole('button', { name: 'Reset' }).click()
    await expect.poll(() => shown(page)).toEqual(['Phone number'])
  })

  test('go back when React resets their form after its action', async ({ visit }) => {
    const page = await visit('radios', { situation: 'WithAction' })
    await choose(page, 'Email')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('email', { exact: true }).waitFor()
    await expect.poll(() => shown(page)).toEqual([])
    expect(await page.getByRole('radio', { name: 'Post' }).isChecked()).toBe(true)
  })

  test('keep the choice when choices come and go', async ({ visit }) => {
    const page = await visit('radios', { options: contact })
    await choose(page, 'Phone')
    await renderAgain(page, { ...contact, hint: { text: 'We reply within 2 days' } })
    expect(await shown(page)).toEqual(['Phone detail'])
    await renderAgain(page, reveals('Email', 'Phone', 'Text message'))
    expect(await page.getByRole('radio', { name: 'Phone' }).isChecked()).toBe(true)
    expect(await shown(page)).toEqual(['Phone detail'])
  })

  test('leave nothing behind, whatever was chosen', async ({ visit }) => {
    const page = await visit('radios', { options: contact })
    await choose(page, 'Email')
    expect(await leftAfterUnmount(page)).toEqual([])
  })
})
