import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { closeChromium } from '../browser.js'
import {
  button,
  choose,
  drag,
  dragWords,
  elsewhere,
  input,
  options,
  removeFiles,
  said,
  several,
  status,
  zone,
} from './files.js'
import { modes, renderAgain, test } from './review.js'

afterAll(closeChromium)
afterAll(removeFiles)

const isOver = async (page: Page): Promise<boolean> =>
  (await button(page).getAttribute('class'))!.includes('govuk-file-upload-button--dragging')

describe.each(modes)('a drop zone, %s', (mode) => {
  test('shows and says that files are over it, and that they have left it', async ({ visit }) => {
    const page = await visit('file-upload', { options, mode })
    const dragged = await drag(page, 'me.jpg')
    expect([await isOver(page), await said(page)]).toEqual([false, ''])
    await dragged.over(zone)
    expect([await isOver(page), await said(page)]).toEqual([true, 'Entered drop zone'])
    await dragged.over('.govuk-file-upload-button__pseudo-button')
    await dragged.over('.govuk-file-upload-button__instruction')
    expect([await isOver(page), await said(page)]).toEqual([true, 'Entered drop zone'])
    await dragged.over(elsewhere)
    expect([await isOver(page), await said(page)]).toEqual([false, 'Left drop zone'])
    await dragged.over(zone)
    expect([await isOver(page), await said(page)]).toEqual([true, 'Entered drop zone'])
    await dragged.offThePage()
    expect([await isOver(page), await said(page)]).toEqual([false, 'Left drop zone'])
    expect(await status(page)).toBe('No file chosen')
  })

  test('takes a file that is dropped on it, and the page stays', async ({ visit }) => {
    const page = await visit('file-upload', { options, mode })
    expect(await (await drag(page, 'me.jpg')).drop(zone)).toBe(true)
    expect(await status(page)).toBe('me.jpg')
    expect(await isOver(page)).toBe(false)
    expect(await input(page).evaluate((it) => (it as HTMLInputElement).files![0]!.text())).toBe('me.jpg')
  })

  test('takes several files where it asks for several', async ({ visit }) => {
    const page = await visit('file-upload', { options: several, mode })
    const dragged = await drag(page, 'hall.jpg', 'stairs.jpg')
    await dragged.over(zone)
    expect(await said(page)).toBe('Entered drop zone')
    await dragged.drop(zone)
    expect(await status(page)).toBe('2 files chosen')
  })

  test('does not take several files where it asks for one, and the page and the first file stay', async ({ visit }) => {
    const page = await visit('file-upload', { options, mode })
    await choose(page, 'me.jpg')
    const dragged = await drag(page, 'hall.jpg', 'stairs.jpg')
    await dragged.over(zone)
    expect([await isOver(page), await said(page)]).toEqual([false, ''])
    expect(await dragged.drop(zone)).toBe(true)
    expect(await status(page)).toBe('me.jpg')
  })

  test('does not take words that are dragged', async ({ visit }) => {
    const page = await visit('file-upload', { options: several, mode })
    const dragged = await dragWords(page, 'Some words')
    await dragged.over(zone)
    expect([await isOver(page), await said(page)]).toEqual([false, ''])
    await dragged.drop(zone)
    expect(await status(page)).toBe('No file chosen')
  })

  test('takes no notice of files over it while it is turned off, and takes none', async ({ visit }) => {
    const page = await visit('file-upload', { options: { ...options, disabled: true }, mode })
    const dragged = await drag(page, 'me.jpg')
    await dragged.over(zone)
    await dragged.over(elsewhere)
    expect([await isOver(page), await said(page)]).toEqual([false, ''])
    await dragged.drop(zone)
    expect(await status(page)).toBe('No file chosen')
    expect(await input(page).evaluate((it) => (it as HTMLInputElement).files!.length)).toBe(0)
  })
})

describe('a drop zone taken over by React', () => {
  test('tells its own handler once of each file, chosen or dropped', async ({ visit }) => {
    const page = await visit('file-upload', { situation: 'Heard' })
    await choose(page, 'me.jpg')
    await (await drag(page, 'you.jpg')).drop(zone)
    await expect.poll(() => page.locator('output').innerText()).toBe('me.jpg, then you.jpg')
  })

  // Upstream keeps the old words there, so that a screen reader has nothing new to say the next time.
  test('says again that files are over it after a drop', async ({ visit }) => {
    const page = await visit('file-upload', { options })
    const first = await drag(page, 'me.jpg')
    await first.over(zone)
    await first.drop(zone)
    expect(await said(page)).toBe('')
    await (await drag(page, 'you.jpg')).over(zone)
    expect(await said(page)).toBe('Entered drop zone')
  })

  // Upstream lets the browser open the file in place of the page.
  test('keeps the page there when a file is dropped while it is turned off', async ({ visit }) => {
    const page = await visit('file-upload', { options: { ...options, disabled: true } })
    expect(await (await drag(page, 'me.jpg')).drop(zone)).toBe(true)
  })

  test('takes no file where a fieldset turns it off, and one when it is turned on', async ({ visit }) => {
    const page = await visit('file-upload', { situation: 'InAFieldset', options: { disabled: true } })
    await (await drag(page, 'me.jpg')).drop(zone)
    expect([await status(page), await said(page)]).toEqual(['No file chosen', ''])
    await renderAgain(page, { disabled: false })
    await (await drag(page, 'me.jpg')).drop(zone)
    expect(await status(page)).toBe('me.jpg')
  })

  // Upstream says that it has left a zone that it was never over.
  test('says nothing of files that pass by', async ({ visit }) => {
    const page = await visit('file-upload', { options })
    const dragged = await drag(page, 'me.jpg')
    await dragged.over(elsewhere)
    await dragged.offThePage()
    await dragged.offThePage()
    expect(await said(page)).toBe('')
  })
})
