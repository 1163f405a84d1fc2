import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { canonical } from '../../packages/react/parity/same-dom.js'
import { closeChromium } from '../browser.js'
import { choose, chosen, contact, expanded, revealed, shown } from './contact-question.js'
import { html, leaveAndComeBack, modes, test } from './review.js'

afterAll(closeChromium)

/** Another group of the same name, of the form it is put into or of the one whose id is given. */
const more = (form = ''): string => `<div class="govuk-radios"><div class="govuk-radios__item">
  <input class="govuk-radios__input" id="more" name="contact" type="radio" value="visit" ${form}>
  <label class="govuk-label govuk-radios__label" for="more">Visit</label></div></div>`
const withMore = (group: string) => ({ ...contact, formGroup: { afterInputs: { html: group } } })

describe.each(modes)('radios, %s', (mode) => {
  test('reveal the question of the choice, and hide it again with the next', async ({ visit }) => {
    const page = await visit('radios', { options: contact, mode })
    expect(await revealed(page)).toEqual([])
    expect(await expanded(page)).toEqual(['false', 'false', null])
    await choose(page, 'Email')
    expect(await revealed(page)).toEqual(['Email address'])
    expect(await expanded(page)).toEqual(['true', 'false', null])
    await choose(page, 'Email')
    expect(await revealed(page)).toEqual(['Email address'])
    await choose(page, 'Post')
    expect(await revealed(page)).toEqual([])
    expect(await expanded(page)).toEqual(['false', 'false', null])
  })

  test('follow the arrow keys, and lead on to the question with the Tab key', async ({ visit }) => {
    const page = await visit('radios', { options: contact, mode })
    await page.getByRole('radio', { name: 'Email' }).focus()
    await page.keyboard.press('Space')
    expect(await revealed(page)).toEqual(['Email address'])
    await page.keyboard.press('ArrowDown')
    expect(await revealed(page)).toEqual(['Phone number'])
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('phone')
  })

  test('follow the arrow keys on a page that is read from right to left', async ({ visit }) => {
    const page = await visit('radios', { options: contact, mode, dir: 'rtl' })
    await page.getByRole('radio', { name: 'Phone' }).focus()
    await page.keyboard.press('Space')
    for (const key of ['ArrowLeft', 'ArrowRight']) {
      await page.keyboard.press(key)
      const [value] = await chosen(page)
      expect(await revealed(page)).toEqual({ email: ['Email address'], phone: ['Phone number'], post: [] }[value!])
    }
    expect(await chosen(page)).toEqual(['phone'])
  })

  test('show the question on the side that the page is read from', async ({ visit }) => {
    for (const [dir, edge] of [
      ['ltr', 'left'],
      ['rtl', 'right'],
    ] as const) {
      const page = await visit('radios', { options: { ...contact, value: 'email' }, mode, dir })
      const border = await page.evaluate((side) => {
        const style = getComputedStyle(document.querySelector('.govuk-radios__conditional')!)
        return style.getPropertyValue(`border-${side}-width`)
      }, edge)
      expect(border, dir).toBe('4px')
    }
  })

  test('start with the question of a choice made before', async ({ visit }) => {
    const page = await visit('radios', { options: { ...contact, value: 'phone' }, mode })
    expect(await revealed(page)).toEqual(['Phone number'])
    expect(await expanded(page)).toEqual(['false', 'true', null])
  })

  test('keep what was typed in a question while it is hidden', async ({ visit }) => {
    const page = await visit('radios', { options: { ...contact, value: 'phone' }, mode })
    await page.getByLabel('Phone number').fill('01632 960 001')
    await choose(page, 'Email')
    await choose(page, 'Phone')
    expect(await page.getByLabel('Phone number').inputValue()).toBe('01632 960 001')
  })

  test('hide the question when the answer is in another group of the same name', async ({ visit }) => {
    const page = await visit('radios', { options: withMore(more()), mode })
    await choose(page, 'Email')
    await choose(page, 'Visit')
    expect(await chosen(page)).toEqual(['visit'])
    expect(await revealed(page)).toEqual([])
    expect(await expanded(page)).toEqual(['false', 'false', null, null])
  })

  test('keep the question when a group of the same name belongs to another form', async ({ visit }) => {
    const page = await visit('radios', { options: withMore(`<form id="other"></form>${more('form="other"')}`), mode })
    await choose(page, 'Email')
    await choose(page, 'Visit')
    expect(await chosen(page)).toEqual(['email', 'visit'])
    expect(await revealed(page)).toEqual(['Email address'])
  })

  test('show every question without scripts, and promise nothing', async ({ visit }) => {
    const page = await visit('radios', { options: contact, mode, script: 'off' })
    expect(await shown(page)).toEqual(['Email address', 'Phone number'])
    expect(await expanded(page)).toEqual([null, null, null])
  })

  test.for([true, false])(
    'show the choice that is there after the back button, page cache: %s',
    async (pageCache, { visit }) => {
      const page = await visit('radios', { options: contact, mode }, { pageCache })
      await choose(page, 'Phone')
      await leaveAndComeBack(page)
      await expect.poll(() => chosen(page)).toEqual(['phone'])
      await expect.poll(() => revealed(page)).toEqual(['Phone number'])
      await choose(page, 'Email')
      expect(await revealed(page)).toEqual(['Email address'])
    },
  )
})

test('radios are the same in every detail at each step, whoever made them and took them over', async ({ visit }) => {
  const seen: Record<string, string[]> = {}
  for (const mode of modes) {
    const page = await visit('radios', { options: withMore(more()), mode })
    const look = async (at: Page) => `${canonical(await html(at))}\n${(await chosen(at)).join()}`
    seen[mode] = [await look(page)]
    for (const name of ['Email', 'Phone', 'Visit', 'Post', 'Phone']) {
      await choose(page, name)
      seen[mode].push(await look(page))
    }
  }
  expect(seen.static).toEqual(seen.upstream)
  expect(seen.hydrated).toEqual(seen.upstream)
})
