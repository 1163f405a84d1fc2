// Text inputs, textareas, selects and date inputs: upstream has no script for them, and React must not be in the way of
// what the browser does by itself.
import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { closeChromium } from '../browser.js'
import { answer, button, fields, fillIn, says } from './fields.js'
import { hydrate, leaveAndComeBack, leftAfterUnmount, renderAgain, test } from './review.js'
import { comeBackToScripts } from './scripts-first.js'

afterAll(closeChromium)

const changed = { label: 'What is it?', hint: 'As on your letter', error: 'Enter your answer' }

describe.each(fields)('a $field whose answer the browser keeps', ({ field, start, next, other, give }) => {
  const plain = { situation: 'Plain', options: { field, start } }

  test('is filled in and sent without scripts', async ({ visit }) => {
    const page = await visit('input', { ...plain, script: 'off' })
    expect(await answer(page)).toBe(start)
    await give(page, next)
    await button(page, 'Send')
    const sent = [...new URL(page.url()).searchParams.values()].join(' ')
    expect(sent.replaceAll('\r\n', '\n')).toBe(next)
  })

  test('keeps what was given before hydration, and when the page changes after', async ({ visit }) => {
    const page = await visit('input', { ...plain, hydrate: 'wait' })
    await give(page, next)
    await hydrate(page)
    expect(await answer(page)).toBe(next)
    await renderAgain(page, { ...plain.options, ...changed })
    await page.getByText('Error: Enter your answer').waitFor()
    expect(await answer(page)).toBe(next)
  })

  test('keeps the answer when the page changes, even what it started with, without StrictMode too', async ({
    visit,
  }) => {
    for (const strict of [undefined, 'off'] as const) {
      const page = await visit('input', strict ? { ...plain, strict } : plain)
      await give(page, next)
      await renderAgain(page, { ...plain.options, ...changed, start: other })
      await page.getByText('What is it?').waitFor()
      expect(await answer(page)).toBe(next)
    }
  })

  test('keeps what a phone filled in', async ({ visit }) => {
    const page = await visit('input', plain)
    await fillIn(page, field === 'date-input' ? next.split(' ') : [next])
    await renderAgain(page, { ...plain.options, ...changed })
    expect(await answer(page)).toBe(next)
  })

  test.for(['Plain', 'Elsewhere'])(
    'goes back to what it started with when its form is reset (%s)',
    async (situation, { visit }) => {
      const page = await visit('input', { situation, options: plain.options })
      await give(page, next)
      await button(page, 'Reset')
      expect(await answer(page)).toBe(start)
      await give(page, next)
      expect(await answer(page)).toBe(next)
    },
  )

  test('goes back to what it started with when React resets its form after an action', async ({ visit }) => {
    const page = await visit('input', { situation: 'WithAction', options: plain.options })
    await give(page, next)
    await button(page, 'Send')
    await expect.poll(() => says(page, 'Sent')).toBe(next)
    await expect.poll(() => answer(page)).toBe(start)
  })

  test('keeps the answer that an action gives back, time after time', async ({ visit }) => {
    const page = await visit('input', { situation: 'WithAction', options: { field, givesBack: true } })
    for (const given of [next, other]) {
      await give(page, given)
      await button(page, 'Send')
      await expect.poll(() => says(page, 'Sent')).toBe(given)
      expect(await answer(page)).toBe(given)
    }
  })

  test.for([true, false])('still has it after the back button, page cache: %s', async (pageCache, { visit }) => {
    const page = await visit('input', plain, { pageCache })
    await give(page, next)
    await leaveAndComeBack(page)
    await expect.poll(() => answer(page)).toBe(next)
    await renderAgain(page, { ...plain.options, ...changed })
    expect(await answer(page)).toBe(next)
  })

  test('has what the browser brings back when React is there already', async ({ visit }) => {
    const page = await visit('input', plain)
    await give(page, next)
    await comeBackToScripts(page)
    await expect.poll(() => answer(page)).toBe(next)
    await renderAgain(page, { ...plain.options, ...changed })
    expect(await answer(page)).toBe(next)
  })

  test('leaves nothing behind', async ({ visit }) => {
    const page = await visit('input', plain)
    await give(page, next)
    expect(await leftAfterUnmount(page)).toEqual([])
  })
})

describe.each(fields)('a $field whose answer the page keeps', ({ field, start, next, other, give }) => {
  const kept = { situation: 'Kept', options: { field, start } }

  test('tells every answer, and says what the page says', async ({ visit }) => {
    const page = await visit('input', kept)
    for (const given of [next, other]) {
      await give(page, given)
      await expect.poll(() => says(page, 'Kept')).toBe(given)
      expect(await answer(page)).toBe(given)
    }
    await button(page, 'Start again')
    expect(await answer(page)).toBe(start)
  })

  test('tells of what was given before hydration, and keeps it when the page changes after', async ({ visit }) => {
    const page = await visit('input', { ...kept, hydrate: 'wait' })
    await give(page, next)
    await hydrate(page)
    await expect.poll(() => says(page, 'Kept')).toBe(next)
    const told = (await says(page, 'Told')).split(', ')
    // The parts of a date are told one after another.
    if (field !== 'date-input') expect(told).toEqual([next])
    else expect(told.at(-1)).toBe(next)
    await renderAgain(page, { ...kept.options, ...changed })
    expect(await answer(page)).toBe(next)
  })

  test('tells nothing when nothing was given before hydration', async ({ visit }) => {
    const page = await visit('input', { ...kept, hydrate: 'wait' })
    await hydrate(page)
    expect(await says(page, 'Told')).toBe('')
    expect(await answer(page)).toBe(start)
  })

  test('puts back what the page refuses, given before hydration or after', async ({ visit }) => {
    const page = await visit('input', { ...kept, options: { ...kept.options, refuses: true }, hydrate: 'wait' })
    await give(page, next)
    await hydrate(page)
    await expect.poll(() => answer(page)).toBe(start)
    await give(page, other)
    expect(await answer(page)).toBe(start)
    expect(await says(page, 'Told')).not.toBe('')
  })

  test('tells of what a phone filled in, all of it', async ({ visit }) => {
    const page = await visit('input', kept)
    await fillIn(page, field === 'date-input' ? next.split(' ') : [next])
    await expect.poll(() => says(page, 'Kept')).toBe(next)
    expect(await answer(page)).toBe(next)
  })

  test('still has it after its form was reset, and after an action', async ({ visit }) => {
    const page = await visit('input', { ...kept, options: { ...kept.options, acts: true } })
    await give(page, next)
    await button(page, 'Reset')
    expect(await answer(page)).toBe(next)
    await button(page, 'Send')
    await expect.poll(() => says(page, 'Sent')).toBe(next)
    await expect.poll(() => answer(page)).toBe(next)
    expect(await says(page, 'Kept')).toBe(next)
  })

  test.for([true, false])('still has it after the back button, page cache: %s', async (pageCache, { visit }) => {
    const page = await visit('input', kept, { pageCache })
    await give(page, next)
    await leaveAndComeBack(page)
    await expect.poll(() => says(page, 'Kept')).toBe(next)
    await renderAgain(page, { ...kept.options, ...changed })
    expect(await answer(page)).toBe(next)
  })

  test('tells of what the browser brings back when React is there already', async ({ visit }) => {
    const page = await visit('input', kept)
    await give(page, next)
    await comeBackToScripts(page)
    await expect.poll(() => says(page, 'Kept')).toBe(next)
    await renderAgain(page, { ...kept.options, ...changed })
    expect(await answer(page)).toBe(next)
  })

  test('leaves nothing behind, without StrictMode too', async ({ visit }) => {
    for (const strict of [undefined, 'off'] as const) {
      const page = await visit('input', strict ? { ...kept, strict } : kept)
      await give(page, next)
      await expect.poll(() => says(page, 'Kept')).toBe(next)
      expect(await leftAfterUnmount(page)).toEqual([])
    }
  })
})

describe('a page that keeps the answers of a whole form in one object', () => {
  const all = 'Siân, 1 High Street, east, 25 Dec 2026, post, agreed'
  const fillInAll = async (page: Page): Promise<void> => {
    await page.getByLabel('Name').fill('Siân')
    await page.getByLabel('Address').fill('1 High Street')
    await page.getByLabel('Location').selectOption('east')
    await fields.at(-1)!.give(page, '25 Dec 2026')
    await page.getByLabel('Post').check()
    await page.getByLabel('I agree').check()
  }

  test('is told of all that was given before hydration', async ({ visit }) => {
    for (const strict of [undefined, 'off'] as const) {
      const page = await visit('input', { situation: 'OneObject', hydrate: 'wait', ...(strict && { strict }) })
      await fillInAll(page)
      await hydrate(page)
      await expect.poll(() => says(page, 'Kept')).toBe(all)
      await renderAgain(page, {})
      expect(await answer(page)).toBe('Siân 1 High Street east 25 Dec 2026 email post agreed')
      expect(await page.getByLabel('Post').isChecked()).toBe(true)
      expect(await page.getByLabel('I agree').isChecked()).toBe(true)
    }
  })

  test('is told of all that the browser brings back when React is there already', async ({ visit }) => {
    const page = await visit('input', { situation: 'OneObject' })
    await fillInAll(page)
    await expect.poll(() => says(page, 'Kept')).toBe(all)
    await comeBackToScripts(page)
    await expect.poll(() => says(page, 'Kept')).toBe(all)
    await renderAgain(page, {})
    expect(await answer(page)).toBe('Siân 1 High Street east 25 Dec 2026 email post agreed')
    expect(await page.getByLabel('Post').isChecked()).toBe(true)
    expect(await page.getByLabel('I agree').isChecked()).toBe(true)
    expect(await leftAfterUnmount(page)).toEqual([])
  })
})
