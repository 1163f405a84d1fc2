// The same page in four ways. People get the same from each.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describeViolations, violationsOn } from '@handrail/testing'
import type { Page } from 'playwright'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { closeChromium, serveFolder, test as inBrowser } from '../../../checks/browser.js'

const folder = mkdtempSync(join(tmpdir(), 'form-libraries-'))
let site: { url: string; close: () => Promise<void> }
beforeAll(async () => {
  // React's development build complains of what is wrong on the console.
  const root = fileURLToPath(new URL('../', import.meta.url))
  await build({
    root,
    mode: 'development',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, minify: false },
  })
  site = await serveFolder(pathToFileURL(`${folder}/`))
}, 60_000)
afterAll(async () => {
  await closeChromium()
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A page that may say nothing on the console, not even a warning. */
const test = inBrowser.extend<{ show: (way: string) => Promise<Page> }>({
  show: async ({ open }, use) => {
    const said: string[] = []
    await use(async (way) => {
      const page = await open()
      // Only React's invitation to its tools is no fault.
      page.on('console', (message) => message.type() !== 'info' && said.push(message.text()))
      await page.goto(`${site.url}/?with=${way}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      return page
    })
    expect(said, 'words on the console').toEqual([])
  },
})

const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Send' }).click()
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement!.id || document.activeElement!.className)

/** Notes everything that gets the focus from now on. */
const noteFocus = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const got: string[] = []
    Object.assign(globalThis, { got })
    addEventListener('focusin', ({ target }) => got.push((target as Element).id || (target as Element).className))
  })
const noted = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { got: string[] }).got)

const errors = (page: Page): Promise<string[][]> =>
  page
    .locator('.govuk-error-summary__list a')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('href')!, link.textContent]))
const summaryHasFocus = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.activeElement?.matches('.govuk-error-summary'))

const nothingTyped = [
  ['#full-name', 'Enter your full name'],
  ['#date-of-birth-day', 'Enter your date of birth'],
  ['#contact', 'Select how we should contact you'],
  ['#interests', 'Select what you would like to do'],
]

describe.each(['conform', 'react-hook-form', 'tanstack-form', 'react-alone'])('with %s', (way) => {
  test('an empty form comes back with every error, and the focus goes to their list alone', async ({ show }) => {
    const page = await show(way)
    expect(describeViolations(await violationsOn(page))).toBe('')
    await page.getByRole('button', { name: 'Send' }).focus()
    await noteFocus(page)
    await page.keyboard.press('Enter')
    await summaryHasFocus(page)
    expect(await errors(page)).toEqual(nothingTyped)
    expect(await noted(page)).toEqual(['govuk-error-summary'])
    expect(await page.title()).toBe('Error: Volunteer at your library')
    expect(await page.locator('.govuk-input--error').count()).toBe(4)
    expect(describeViolations(await violationsOn(page))).toBe('')

    // A second failed try is never silent.
    await page.getByLabel('Full name').focus()
    await send(page)
    await summaryHasFocus(page)
    expect(await errors(page)).toEqual(nothingTyped)
  })

  test('each error leads to the control that is wrong, and says the same there', async ({ show }) => {
    const page = await show(way)
    await send(page)
    for (const [href, message] of nothingTyped) {
      await page.getByRole('link', { name: message! }).click()
      expect(`#${await focused(page)}`).toBe(href)
      const question = href!.slice(1).replace(/-day$/, '')
      expect(await page.locator(`[id="${question}-error"]`).textContent()).toBe(`Error: ${message}`)
    }
  })

  test('what was typed and chosen stays after errors, and the errors stay until the form is sent again', async ({
    show,
  }) => {
    const page = await show(way)
    await page.getByLabel('Full name').fill('Siân Example')
    await page.getByLabel('Day').fill('27')
    await page.getByLabel('Post', { exact: true }).check()
    await page.getByLabel('Read to children').check()
    await page.getByLabel('Help people with computers').check()
    await page.getByLabel('What have you done before').fill('Reading aloud')
    await send(page)
    await summaryHasFocus(page)
    const wrong = [['#date-of-birth-month', 'Date of birth must include a month and year']]
    expect(await errors(page)).toEqual(wrong)
    const marked = await page.locator('.govuk-input--error').evaluateAll((inputs) => inputs.map(({ id }) => id))
    expect(marked).toEqual(['date-of-birth-month', 'date-of-birth-year'])
    expect(await page.getByLabel('Full name').inputValue()).toBe('Siân Example')
    expect(await page.getByLabel('Day').inputValue()).toBe('27')
    expect(await page.getByLabel('Post', { exact: true }).isChecked()).toBe(true)
    expect(await page.getByLabel('Read to children').isChecked()).toBe(true)
    expect(await page.getByLabel('What have you done before').inputValue()).toBe('Reading aloud')

    await page.getByLabel('Month').fill('March')
    await page.getByLabel('Year').focus()
    expect(await errors(page)).toEqual(wrong)
  })

  test('once it is right, the answers arrive', async ({ show }) => {
    const page = await show(way)
    await send(page)
    await summaryHasFocus(page)
    await page.getByLabel('Full name').fill('  Siân   Example ')
    await page.getByLabel('Day').fill('27')
    await page.getByLabel('Month').fill('March')
    await page.getByLabel('Year').fill('1985')
    await page.getByLabel('Text message').check()
    await page.getByLabel('Help people with computers').check()
    await page.getByLabel('Read to children').check()
    await page.getByLabel('Look after the garden').check()
    // Unselects the three others, each with an event of its own.
    await page.getByLabel('I do not mind').check()
    await page.getByLabel('Look after the garden').check()
    await page.getByLabel('Read to children').check()
    await send(page)
    await page.getByRole('heading', { name: 'We have your answers' }).waitFor()
    expect(await page.locator('dd').allTextContents()).toEqual([
      'Siân Example',
      '1985-03-27',
      'text',
      'reading,garden',
      'Not given',
    ])
  })
})
