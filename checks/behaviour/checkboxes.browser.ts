import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { canonical } from '../../packages/react/parity/same-dom.js'
import { closeChromium } from '../browser.js'
import { html, leaveAndComeBack, modes, test } from './review.js'
import { checkbox, expanded, press, revealed, selected, shown, waste } from './waste-question.js'

afterAll(closeChromium)

/** Another group of the same name, of the form it is put into or of the one whose id is given. */
const more = (form = ''): string => `<div class="govuk-checkboxes"><div class="govuk-checkboxes__item">
  <input class="govuk-checkboxes__input" id="more" name="waste" type="checkbox" value="mines" ${form}>
  <label class="govuk-label govuk-checkboxes__label" for="more">Mines</label></div></div>`

describe.each(modes)('checkboxes, %s', (mode) => {
  test('show the question of each choice that is selected, and hide it when it is not', async ({ visit }) => {
    const page = await visit('checkboxes', { options: waste, mode })
    expect(await revealed(page)).toEqual([])
    expect(await expanded(page)).toEqual(['false', null, 'false'])
    await press(page, 'Animal')
    expect(await revealed(page)).toEqual(['Kind of animal'])
    expect(await expanded(page)).toEqual(['true', null, 'false'])
    await press(page, 'Farm')
    expect(await revealed(page)).toEqual(['Kind of animal'])
    await press(page, 'Animal')
    expect(await revealed(page)).toEqual([])
    expect(await selected(page)).toEqual(['farm'])
  })

  test('work by the words of a choice and by the space bar, and lead on to the question with the Tab key', async ({
    visit,
  }) => {
    const page = await visit('checkboxes', { options: waste, mode })
    await page.getByText('Animal', { exact: true }).click()
    expect(await revealed(page)).toEqual(['Kind of animal'])
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('kind')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Space')
    expect(await revealed(page)).toEqual([])
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('farm')
  })

  test('start with the questions of choices made before', async ({ visit }) => {
    const page = await visit('checkboxes', { options: { ...waste, values: ['animal', 'farm'] }, mode })
    expect(await revealed(page)).toEqual(['Kind of animal'])
    expect(await expanded(page)).toEqual(['true', null, 'false'])
  })

  test('keep what was typed in a question while it is hidden', async ({ visit }) => {
    const page = await visit('checkboxes', { options: waste, mode })
    await press(page, 'Animal')
    await page.getByLabel('Kind of animal').fill('Pigs')
    await press(page, 'None of these')
    await press(page, 'Animal')
    expect(await page.getByLabel('Kind of animal').inputValue()).toBe('Pigs')
  })

  test('unselect all others for “None of these”, and it for each of the others, with their questions', async ({
    visit,
  }) => {
    const page = await visit('checkboxes', { options: waste, mode })
    await press(page, 'Animal')
    await press(page, 'Farm')
    await press(page, 'None of these')
    expect(await selected(page)).toEqual(['none'])
    expect(await revealed(page)).toEqual(['Why you apply'])
    expect(await expanded(page)).toEqual(['false', null, 'true'])
    await checkbox(page, 'Farm').focus()
    await page.keyboard.press('Space')
    expect(await selected(page)).toEqual(['farm'])
    expect(await revealed(page)).toEqual([])
    expect(await expanded(page)).toEqual(['false', null, 'false'])
  })

  test('unselect nothing else when “None of these” is unselected', async ({ visit }) => {
    const page = await visit('checkboxes', { options: { ...waste, values: ['none', 'farm'] }, mode })
    await press(page, 'None of these')
    expect(await selected(page)).toEqual(['farm'])
  })

  test('unselect a choice that is turned off too', async ({ visit }) => {
    const [animal, ...rest] = waste.items
    const options = { ...waste, items: [{ ...animal, disabled: true }, ...rest], values: ['animal'] }
    const page = await visit('checkboxes', { options, mode })
    await press(page, 'None of these')
    expect(await selected(page)).toEqual(['none'])
    expect(await revealed(page)).toEqual(['Why you apply'])
  })

  test('take “None of these” to mean another group of the same name too', async ({ visit }) => {
    const page = await visit('checkboxes', {
      options: { ...waste, formGroup: { afterInputs: { html: more() } } },
      mode,
    })
    await press(page, 'Mines')
    await press(page, 'None of these')
    expect(await selected(page)).toEqual(['none'])
  })

  test('leave a group of the same name alone that belongs to another form, and one of another name', async ({
    visit,
  }) => {
    const other = `<form id="other"></form>${more('form="other"')}`
    const agreed = { name: 'terms', value: 'agreed', text: 'I agree' }
    const options = { ...waste, items: [...waste.items, agreed], formGroup: { afterInputs: { html: other } } }
    const page = await visit('checkboxes', { options, mode })
    await press(page, 'Mines')
    await press(page, 'I agree')
    await press(page, 'None of these')
    expect(await selected(page)).toEqual(['none', 'agreed', 'mines'])
  })

  test.for([true, false])(
    'show what is selected after the back button, and keep it apart, page cache: %s',
    async (pageCache, { visit }) => {
      const page = await visit('checkboxes', { options: waste, mode }, { pageCache })
      await press(page, 'Animal')
      await press(page, 'Farm')
      await leaveAndComeBack(page)
      await expect.poll(() => selected(page)).toEqual(['animal', 'farm'])
      await expect.poll(() => revealed(page)).toEqual(['Kind of animal'])
      await press(page, 'None of these')
      expect(await selected(page)).toEqual(['none'])
      expect(await revealed(page)).toEqual(['Why you apply'])
    },
  )

  test('show every question without scripts, promise nothing, and keep nothing apart', async ({ visit }) => {
    const page = await visit('checkboxes', { options: waste, mode, script: 'off' })
    expect(await shown(page)).toEqual(['Kind of animal', 'Why you apply'])
    expect(await expanded(page)).toEqual([null, null, null])
    await press(page, 'Farm')
    await press(page, 'None of these')
    expect(await selected(page)).toEqual(['farm', 'none'])
  })
})

test('checkboxes are the same in every detail at each step, whoever made them and took them over', async ({
  visit,
}) => {
  const seen: Record<string, string[]> = {}
  for (const mode of modes) {
    const page = await visit('checkboxes', { options: waste, mode })
    const look = async (at: Page) => `${canonical(await html(at))}\n${(await selected(at)).join()}`
    seen[mode] = [await look(page)]
    for (const name of ['Animal', 'Farm', 'None of these', 'Animal', 'Animal', 'None of these', 'None of these']) {
      await press(page, name)
      seen[mode].push(await look(page))
    }
  }
  expect(seen.static).toEqual(seen.upstream)
  expect(seen.hydrated).toEqual(seen.upstream)
})
