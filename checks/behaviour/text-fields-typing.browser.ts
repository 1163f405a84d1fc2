// While someone types or chooses: the page around the field changes, and so may the field. For all other situations see
// text-fields.browser.ts.
import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { canonical } from '../../packages/react/parity/same-dom.js'
import { closeChromium } from '../browser.js'
import { answer, caret, fields, says } from './fields.js'
import { html, hydrate, leftAfterUnmount, modes, renderAgain, test } from './review.js'

afterAll(closeChromium)

const changed = { label: 'What is it?', hint: 'As on your letter', error: 'Enter your answer' }

/** Types, and goes back to between the third and the fourth letter. */
async function typeAndGoBack(page: Page): Promise<void> {
  await page.getByRole('textbox').first().fill('abcdef')
  for (const _ of 'def') await page.keyboard.press('ArrowLeft')
  expect(await caret(page)).toBe(3)
}

const typable = fields.filter(({ field }) => field !== 'select')
const keepers = ['Plain', 'Kept'] as const

describe.each(typable)('someone who types into a $field', ({ field }) => {
  test.for(keepers)('stays between the same letters when the page changes (%s)', async (situation, { visit }) => {
    const page = await visit('input', { situation, options: { field } })
    await typeAndGoBack(page)
    const steps = [changed, { ...changed, error: undefined }, { hint: 'Other words' }, {}]
    for (const [index, step] of steps.entries()) {
      await renderAgain(page, { field, ...step })
      expect(await caret(page)).toBe(3 + index)
      await page.keyboard.press('X')
    }
    expect((await answer(page)).trim()).toBe('abcXXXXdef')
    expect(await caret(page)).toBe(7)
  })

  test.for(keepers)('can put letters between others, paste and take away there (%s)', async (situation, { visit }) => {
    const page = await visit('input', { situation, options: { field } })
    await typeAndGoBack(page)
    await page.keyboard.type('XY')
    await page.keyboard.insertText('Ŵ🎣')
    expect((await answer(page)).trim()).toBe('abcXYŴ🎣def')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Backspace')
    expect((await answer(page)).trim()).toBe('abcXY🎣def')
    expect(await caret(page)).toBe(5)
  })

  test.for(keepers)('can take it back with undo (%s)', async (situation, { visit }) => {
    const page = await visit('input', { situation, options: { field } })
    await page.getByRole('textbox').first().focus()
    await page.keyboard.type('abc')
    await renderAgain(page, { field, ...changed })
    // Chromium takes back a letter at a time from a textarea that React keeps, else all at once.
    for (const _ of 'abc') await page.keyboard.press('ControlOrMeta+z')
    expect((await answer(page)).trim()).toBe('')
    if (situation === 'Kept') expect((await says(page, 'Kept')).trim()).toBe('')
  })

  test('types on where they were when React comes', async ({ visit }) => {
    for (const situation of keepers) {
      const page = await visit('input', { situation, options: { field }, hydrate: 'wait' })
      await typeAndGoBack(page)
      await hydrate(page)
      expect(await page.evaluate(() => document.activeElement!.id)).toMatch(/^answer/)
      expect(await caret(page), situation).toBe(3)
      await page.keyboard.press('X')
      expect((await answer(page)).trim()).toBe('abcXdef')
    }
  })
})

describe('someone who chooses in a select', () => {
  test.for(keepers)(
    'can do so by keyboard, and keeps the focus when the page changes (%s)',
    async (situation, { visit }) => {
      const page = await visit('input', { situation, options: { field: 'select', start: 'north' } })
      await page.getByRole('combobox').focus()
      await page.keyboard.press('ArrowDown')
      expect(await answer(page)).toBe('south')
      await renderAgain(page, { field: 'select', start: 'north', ...changed })
      await page.keyboard.press('e')
      expect(await answer(page)).toBe('east')
      if (situation === 'Kept') expect(await says(page, 'Told')).toBe('south, east')
    },
  )

  test.for(keepers)('keeps the choice when others come and go (%s)', async (situation, { visit }) => {
    const asked = { field: 'select', start: 'north' }
    const page = await visit('input', { situation, options: asked })
    await page.getByRole('combobox').selectOption('east')
    await renderAgain(page, { ...asked, options: ['west', 'east'] })
    expect(await answer(page)).toBe('east')
    await renderAgain(page, { ...asked, options: ['north', 'west', 'east', 'south'] })
    expect(await answer(page)).toBe('east')
    expect(await leftAfterUnmount(page)).toEqual([])
  })
})

describe('what a browser makes of text', () => {
  test.for(keepers)(
    'is no answer: other ends of lines, and a first line that is empty (%s)',
    async (situation, { visit }) => {
      const start = '\n1 High Street\r\nSampleton\n'
      const page = await visit('input', { situation, options: { field: 'textarea', start }, hydrate: 'wait' })
      const shown = '\n1 High Street\nSampleton\n'
      expect(await answer(page)).toBe(shown)
      await hydrate(page)
      expect(await answer(page)).toBe(shown)
      if (situation === 'Kept') expect(await says(page, 'Told')).toBe('')
    },
  )
})

test('a date input asks in Welsh on a Welsh page, and still does once React is there', async ({ visit }) => {
  const page = await visit('input', {
    situation: 'Plain',
    options: { field: 'date-input' },
    lang: 'cy',
    hydrate: 'wait',
  })
  const labels = ['Diwrnod', 'Mis', 'Blwyddyn']
  for (const label of labels) await page.getByLabel(label, { exact: true }).fill('2')
  await hydrate(page)
  for (const label of labels) expect(await page.getByLabel(label, { exact: true }).inputValue()).toBe('2')
})

describe.each(['input', 'textarea', 'select', 'date-input'])('%s', (component) => {
  test('is the same with all it can have, whoever made it and took it over', async ({ visit }) => {
    const options = {
      id: 'answer',
      name: 'answer',
      namePrefix: 'answer',
      label: { text: 'What is it?', classes: 'govuk-label--l', isPageHeading: true },
      fieldset: { legend: { text: 'When is it?' } },
      hint: { text: 'As on your letter' },
      errorMessage: { text: 'Enter your answer' },
      describedBy: 'help',
      value: 'south',
      values: { 'answer-day': '1', 'answer-month': '2', 'answer-year': '2027' },
      items:
        component === 'select'
          ? [
              { value: 'north', text: 'North' },
              { value: 'south', text: 'South' },
            ]
          : undefined,
      formGroup: { beforeInput: { text: 'Before' }, afterInput: { text: 'After' } },
      prefix: { text: '£' },
      autocomplete: 'on',
      spellcheck: false,
    }
    const seen: Record<string, string> = {}
    for (const mode of modes) seen[mode] = canonical(await html(await visit(component, { options, mode })))
    expect(seen.static).toBe(seen.upstream)
    expect(seen.hydrated).toBe(seen.upstream)
    expect(seen.upstream).toContain('Enter your answer')
  })
})
