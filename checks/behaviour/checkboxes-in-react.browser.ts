import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { closeChromium } from '../browser.js'
import { hydrate, leaveAndComeBack, leftAfterUnmount, renderAgain, test } from './review.js'
import { comeBackToScripts } from './scripts-first.js'
import { checkbox, expanded, press, revealed, selected, shown, waste } from './waste-question.js'

afterAll(closeChromium)

/** What a page of `situations/checkboxes.tsx` says about the answers. */
const says = (page: Page, what: 'Kept' | 'Told' | 'Sent'): Promise<string> => page.getByLabel(what).innerText()
const button = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click()
const listening = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    window
      .leftovers()
      .filter((each) => / on /.test(each) && !each.startsWith('in '))
      .toSorted(),
  )

describe('checkboxes taken over by React', () => {
  test('work the same without StrictMode', async ({ visit }) => {
    const page = await visit('checkboxes', { options: waste, strict: 'off' })
    await press(page, 'Animal')
    expect(await revealed(page)).toEqual(['Kind of animal'])
    await press(page, 'None of these')
    expect(await selected(page)).toEqual(['none'])
    expect(await leftAfterUnmount(page)).toEqual([])
  })

  test('keep the choices made before hydration, and their questions show even then', async ({ visit }) => {
    const page = await visit('checkboxes', { options: { ...waste, values: ['farm'] }, hydrate: 'wait' })
    await press(page, 'Animal')
    await press(page, 'Farm')
    expect(await shown(page)).toEqual(['Kind of animal'])
    expect(await expanded(page)).toEqual([null, null, null])
    await hydrate(page)
    expect(await selected(page)).toEqual(['animal'])
    expect(await revealed(page)).toEqual(['Kind of animal'])
    expect(await expanded(page)).toEqual(['true', null, 'false'])
  })

  test('leave contradictions from before hydration to the server, and keep choices apart from then on', async ({
    visit,
  }) => {
    const page = await visit('checkboxes', { options: waste, hydrate: 'wait' })
    for (const name of ['Animal', 'None of these']) await press(page, name)
    await hydrate(page)
    expect(await selected(page)).toEqual(['animal', 'none'])
    expect(await revealed(page)).toEqual(['Kind of animal', 'Why you apply'])
    await press(page, 'Farm')
    expect(await selected(page)).toEqual(['animal', 'farm'])
  })

  test('show a question inside a question, each with a “None of these” of its own', async ({ visit }) => {
    const page = await visit('checkboxes', { situation: 'Nested' })
    await press(page, 'Phone')
    await press(page, 'In the evening')
    await page.getByLabel('After what hour').waitFor()
    await press(page, 'At any time')
    expect(await selected(page)).toEqual(['phone', 'any'])
    await press(page, 'Do not contact me')
    expect(await selected(page)).toEqual(['any', 'none'])
    expect(await revealed(page)).toEqual([])
  })

  test('go back with their form, wherever it stands', async ({ visit }) => {
    const page = await visit('checkboxes', { situation: 'Resettable' })
    await press(page, 'None of these')
    expect(await revealed(page)).toEqual(['Why you apply'])
    await button(page, 'Reset')
    expect(await selected(page)).toEqual(['animal'])
    await expect.poll(() => revealed(page)).toEqual(['Kind of animal'])
  })

  test('go back when React resets their form after its action', async ({ visit }) => {
    const page = await visit('checkboxes', { situation: 'WithAction' })
    await press(page, 'None of these')
    await button(page, 'Send')
    await expect.poll(() => says(page, 'Sent')).toBe('none')
    await expect.poll(() => selected(page)).toEqual(['animal'])
    await expect.poll(() => revealed(page)).toEqual(['Kind of animal'])
  })

  test('keep the answers that an action gives back, time after time', async ({ visit }) => {
    const page = await visit('checkboxes', { situation: 'WithAction', options: { givesBack: true } })
    for (const [name, answer, question] of [
      ['None of these', 'none', 'Why you apply'],
      ['Animal', 'animal', 'Kind of animal'],
    ] as const) {
      await press(page, name)
      await button(page, 'Send')
      await expect.poll(() => says(page, 'Sent')).toBe(answer)
      expect(await selected(page)).toEqual([answer])
      await expect.poll(() => revealed(page)).toEqual([question])
    }
  })

  test('show the questions of choices that the browser brings back when React is there already', async ({ visit }) => {
    const page = await visit('checkboxes', { options: { ...waste, values: ['farm'] } })
    await press(page, 'Animal')
    await press(page, 'Farm')
    await comeBackToScripts(page)
    await expect.poll(() => selected(page)).toEqual(['animal'])
    await expect.poll(() => revealed(page)).toEqual(['Kind of animal'])
    await expect.poll(() => expanded(page)).toEqual(['true', null, 'false'])
  })

  test('keep the choices, the question, the text in it and the focus when the page renders again', async ({
    visit,
  }) => {
    const page = await visit('checkboxes', { options: waste })
    await press(page, 'Animal')
    await page.getByLabel('Kind of animal').fill('Pigs')
    await page.getByLabel('Kind of animal').press('ArrowLeft')
    const errorMessage = { text: 'Enter the kind of animal' }
    await renderAgain(page, { ...waste, hint: { text: 'Select all that apply' }, errorMessage })
    await page.getByRole('group', { name: 'What waste do you carry?' }).getByText('Select all that apply').waitFor()
    await page.keyboard.type('let')
    expect(await page.getByLabel('Kind of animal').inputValue()).toBe('Piglets')
    expect(await selected(page)).toEqual(['animal'])
    expect(await revealed(page)).toEqual(['Kind of animal'])
  })

  test('show and take away the question of a choice that stays selected', async ({ visit }) => {
    const [animal, farm, ...rest] = waste.items
    const page = await visit('checkboxes', { options: waste })
    await press(page, 'Farm')
    await renderAgain(page, { ...waste, items: [animal, { ...farm, conditional: { html: 'Which farm?' } }, ...rest] })
    expect(await revealed(page)).toEqual(['Which farm?'])
    expect(await expanded(page)).toEqual(['false', 'true', 'false'])
    expect(await checkbox(page, 'Farm').evaluate((input) => input === document.activeElement)).toBe(true)
    await renderAgain(page, waste)
    expect(await selected(page)).toEqual(['farm'])
    expect(await expanded(page)).toEqual(['false', null, 'false'])
  })

  test('keep a choice apart from “None of these” when either came later', async ({ visit }) => {
    const page = await visit('checkboxes', { options: { ...waste, items: waste.items.slice(0, 2) } })
    await press(page, 'Animal')
    await renderAgain(page, { ...waste, items: [...waste.items, { value: 'mines', text: 'Mines' }] })
    await press(page, 'Mines')
    expect(await selected(page)).toEqual(['animal', 'mines'])
    await press(page, 'None of these')
    expect(await selected(page)).toEqual(['none'])
    await press(page, 'Mines')
    expect(await selected(page)).toEqual(['mines'])
  })

  test('stay with their answers when people come and go, and leave nothing of those who went', async ({ visit }) => {
    const page = await visit('checkboxes', { situation: 'People' })
    const before = await listening(page)
    await press(page, 'Ali')
    await press(page, 'Jo')
    await page.getByLabel('Age of Jo').fill('30')
    await renderAgain(page, { people: ['Max', 'Jo', 'Ali', 'Kim'] })
    expect(await selected(page)).toEqual(['Jo', 'Ali'])
    expect(await revealed(page)).toEqual(['Age of Jo', 'Age of Ali'])
    expect(await page.getByLabel('Age of Jo').inputValue()).toBe('30')
    await renderAgain(page, { people: ['Max'] })
    await renderAgain(page, { people: ['Sam', 'Ali', 'Jo'] })
    expect(await selected(page)).toEqual([])
    expect(await listening(page)).toEqual(before)
  })

  test('leave nothing behind, whatever was selected', async ({ visit }) => {
    const page = await visit('checkboxes', { options: waste })
    for (const name of ['Animal', 'Farm', 'None of these', 'Animal']) await press(page, name)
    expect(await leftAfterUnmount(page)).toEqual([])
  })
})

describe.each(['now', 'drawn'] as const)('a page that keeps the answers (made of those %s)', (from) => {
  const situation = 'Kept'

  test('is told of “None of these”, and of each it unselects, one at a time', async ({ visit }) => {
    const page = await visit('checkboxes', { situation, options: { from, first: ['animal', 'farm'] } })
    await press(page, 'None of these')
    await expect.poll(() => says(page, 'Told')).toBe('+none -animal -farm')
    expect(await says(page, 'Kept')).toBe('none')
    expect(await selected(page)).toEqual(['none'])
    expect(await revealed(page)).toEqual(['Why you apply'])
    await press(page, 'Farm')
    await expect.poll(() => says(page, 'Kept')).toBe('farm')
    expect(await selected(page)).toEqual(['farm'])
    expect(await revealed(page)).toEqual([])
  })

  test('can refuse “None of these”, and the others stay', async ({ visit }) => {
    const page = await visit('checkboxes', { situation, options: { from, first: ['animal'], refuses: 'none' } })
    await press(page, 'None of these')
    expect(await says(page, 'Told')).toBe('+none')
    expect(await selected(page)).toEqual(['animal'])
    expect(await revealed(page)).toEqual(['Kind of animal'])
    expect(await expanded(page)).toEqual(['true', null, 'false'])
  })

  test('is told, one at a time, of all that was selected before hydration', async ({ visit }) => {
    const page = await visit('checkboxes', { situation, options: { from, first: ['farm'] }, hydrate: 'wait' })
    for (const name of ['Animal', 'Farm', 'None of these']) await press(page, name)
    await hydrate(page)
    await expect.poll(() => says(page, 'Told')).toBe('+animal -farm +none')
    expect(await says(page, 'Kept')).toBe('animal, none')
    expect(await selected(page)).toEqual(['animal', 'none'])
    expect(await revealed(page)).toEqual(['Kind of animal', 'Why you apply'])
  })

  test('puts back what it refuses of what was selected before hydration', async ({ visit }) => {
    const page = await visit('checkboxes', { situation, options: { from, refuses: 'animal' }, hydrate: 'wait' })
    for (const name of ['Animal', 'Farm']) await press(page, name)
    await hydrate(page)
    await expect.poll(() => says(page, 'Kept')).toBe('farm')
    expect(await selected(page)).toEqual(['farm'])
    expect(await revealed(page)).toEqual([])
  })

  test('changes them itself, and their questions follow', async ({ visit }) => {
    const page = await visit('checkboxes', { situation, options: { from, first: ['none'] } })
    await button(page, 'Only animal waste')
    expect(await selected(page)).toEqual(['animal'])
    expect(await revealed(page)).toEqual(['Kind of animal'])
    expect(await says(page, 'Told')).toBe('')
  })

  test('still has them after its form was reset, and after an action', async ({ visit }) => {
    const page = await visit('checkboxes', { situation, options: { from, first: ['farm'], acts: true } })
    await press(page, 'Animal')
    await press(page, 'Farm')
    await button(page, 'Reset')
    await expect.poll(() => selected(page)).toEqual(['animal'])
    expect(await revealed(page)).toEqual(['Kind of animal'])
    await button(page, 'Send')
    await expect.poll(() => says(page, 'Sent')).toBe('animal')
    await expect.poll(() => selected(page)).toEqual(['animal'])
    await expect.poll(() => revealed(page)).toEqual(['Kind of animal'])
    expect(await says(page, 'Told')).toBe('+animal -farm')
  })

  test.for([true, false])(
    'has what is selected after the back button, page cache: %s',
    async (pageCache, { visit }) => {
      const page = await visit('checkboxes', { situation, options: { from, first: ['farm'] } }, { pageCache })
      await press(page, 'None of these')
      await expect.poll(() => says(page, 'Kept')).toBe('none')
      await leaveAndComeBack(page)
      await expect.poll(() => says(page, 'Kept')).toBe('none')
      expect(await selected(page)).toEqual(['none'])
      await expect.poll(() => revealed(page)).toEqual(['Why you apply'])
    },
  )

  test('is told of choices that the browser brings back when React is there already', async ({ visit }) => {
    const page = await visit('checkboxes', { situation, options: { from, first: ['farm'] } })
    await press(page, 'None of these')
    await press(page, 'Animal')
    await press(page, 'Farm')
    await expect.poll(() => says(page, 'Kept')).toBe('animal, farm')
    await press(page, 'Farm')
    await comeBackToScripts(page)
    await expect.poll(() => says(page, 'Kept')).toBe('animal')
    expect((await says(page, 'Told')).split(' ').toSorted()).toEqual(['+animal', '-farm'])
    expect(await selected(page)).toEqual(['animal'])
    await expect.poll(() => revealed(page)).toEqual(['Kind of animal'])
  })

  test('leaves nothing behind', async ({ visit }) => {
    const page = await visit('checkboxes', { situation, options: { from, first: ['animal', 'farm'] } })
    await press(page, 'None of these')
    expect(await leftAfterUnmount(page)).toEqual([])
  })
})
