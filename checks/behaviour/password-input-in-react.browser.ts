import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { closeChromium } from '../browser.js'
import { hydrate, html, leaveAndComeBack, leftAfterUnmount, renderAgain, test } from './review.js'
import {
  enter,
  fillIn,
  focus,
  hidden,
  hiddenAgain,
  press,
  shown,
  signIn,
  soon,
  state,
  type,
  value,
} from './sign-in-question.js'

afterAll(closeChromium)

/** What a page of `situations/password-input.tsx` says. */
const says = (page: Page, what: string): Promise<string> =>
  page.evaluate((name) => document.querySelector<HTMLElement>(`[aria-label="${name}"]`)!.innerText, what)
const button = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click()

describe('a password input taken over by React', () => {
  test('works the same without StrictMode', async ({ visit }) => {
    const page = await visit('password-input', { options: signIn, strict: 'off' })
    await press(page)
    expect(await state(page)).toEqual(shown)
    await press(page)
    expect(await state(page)).toEqual(hiddenAgain)
    expect(await leftAfterUnmount(page)).toEqual([])
  })

  test('keeps what was typed before hydration, and has its button from then on', async ({ visit }) => {
    const page = await visit('password-input', { options: signIn, hydrate: 'wait' })
    await enter(page, 'corect')
    for (let back = 0; back < 3; back += 1) await page.keyboard.press('ArrowLeft')
    expect(await page.getByRole('button').allInnerTexts()).toEqual(['Sign in'])
    await hydrate(page)
    await page.keyboard.type('r')
    expect(await value(page)).toBe('correct')
    expect(await state(page)).toEqual({ ...hidden, hasFocus: true })
    await press(page)
    expect(await state(page)).toEqual(shown)
  })

  test('tells a page that keeps the password of what was typed before hydration, once', async ({ visit }) => {
    for (const first of ['', 'horse']) {
      const page = await visit('password-input', { situation: 'Kept', options: { first }, hydrate: 'wait' })
      await focus(page)
      await page.keyboard.press('End')
      await page.keyboard.type(' battery')
      await hydrate(page)
      await expect.poll(() => says(page, 'Told'), soon).toBe(String(first.length + 8))
      expect(await value(page)).toBe(`${first} battery`)
    }
  })

  test('never puts a password that the page keeps into the HTML', async ({ visit }) => {
    const page = await visit('password-input', { situation: 'Kept' })
    for (const letters of ['cor', 'rect']) {
      await enter(page, letters)
      expect(await page.content()).not.toContain('cor')
      await press(page)
      expect(await page.content()).not.toContain('cor')
    }
    expect([await value(page), await says(page, 'Kept')]).toEqual(['correct', '7'])
    await fillIn(page, 'battery staple')
    expect([await value(page), await says(page, 'Kept')]).toEqual(['battery staple', '14'])
    expect(await page.content()).not.toMatch(/cor|battery/)
    await button(page, 'Start again')
    expect([await value(page), await says(page, 'Kept')]).toEqual(['', '0'])
  })

  test('takes a password out of the HTML that the page had from the start', async ({ visit }) => {
    const page = await visit('password-input', { situation: 'Kept', options: { first: 'horse' } })
    expect(await value(page)).toBe('horse')
    expect(await html(page)).not.toContain('horse')
  })

  test('keeps a password that the page keeps when its form is reset, also by React', async ({ visit }) => {
    const page = await visit('password-input', { situation: 'Kept', options: { acts: true } })
    await enter(page, 'correct')
    await button(page, 'Reset')
    await expect.poll(() => value(page), soon).toBe('correct')
    await press(page)
    await button(page, 'Sign in')
    await expect.poll(() => says(page, 'Sent'), soon).toBe('7')
    await expect.poll(() => value(page), soon).toBe('correct')
    expect((await state(page)).type).toBe('password')
  })

  test.for([true, false])(
    'has after the back button what the page keeps, page cache: %s',
    async (pageCache, { visit }) => {
      const page = await visit('password-input', { situation: 'Kept' }, { pageCache })
      await enter(page, 'correct')
      await press(page)
      await leaveAndComeBack(page)
      await expect.poll(() => type(page), soon).toBe('password')
      expect(await says(page, 'Kept')).toBe(pageCache ? '7' : '0')
      expect(await value(page)).toBe(pageCache ? 'correct' : '')
      expect(await html(page)).not.toContain('correct')
    },
  )

  test('is hidden and empty when React has sent and reset the form', async ({ visit }) => {
    const page = await visit('password-input', { situation: 'WithAction' })
    await enter(page, 'correct')
    await press(page)
    await button(page, 'Sign in')
    await expect.poll(() => says(page, 'Sent'), soon).toBe('7')
    await expect.poll(() => value(page), soon).toBe('')
    expect(await state(page)).toEqual(hiddenAgain)
    expect(await page.getByRole('textbox', { name: 'Password' }).getAttribute('aria-describedby')).toBe(
      'password-error',
    )
  })

  test('is hidden when its form is sent, wherever that stands, and only then', async ({ visit }) => {
    const page = await visit('password-input', { situation: 'Elsewhere' })
    await enter(page, 'correct')
    await press(page)
    for (const name of ['Send the second', 'Reset the second']) await button(page, name)
    expect([await type(page), await value(page)]).toEqual(['text', 'correct'])
    await button(page, 'Send the first')
    expect(await state(page)).toEqual(hiddenAgain)
    await button(page, 'Reset the first')
    expect(await value(page)).toBe('')
  })

  test('is hidden by the form that it belongs to by now', async ({ visit }) => {
    const page = await visit('password-input', { situation: 'Elsewhere' })
    await press(page)
    await renderAgain(page, { form: 'second' })
    await button(page, 'Send the first')
    expect(await type(page)).toBe('text')
    await button(page, 'Send the second')
    expect(await type(page)).toBe('password')
  })

  test('is hidden by a form that sends itself while React renders', async ({ visit }) => {
    const page = await visit('password-input', { situation: 'SentByAnEffect' })
    await press(page)
    await page.getByRole('checkbox').check()
    await expect.poll(() => says(page, 'Sent as'), soon).toBe('password')
    expect(await state(page)).toEqual(hiddenAgain)
  })

  test('stays as it is when it is rendered again', async ({ visit }) => {
    const page = await visit('password-input', { options: signIn })
    await enter(page, 'correct')
    await press(page)
    const error = {
      errorMessage: { text: 'Enter your password' },
      hidePasswordText: 'Conceal',
      autocomplete: 'new-password',
    }
    await renderAgain(page, { ...signIn, ...error })
    expect(await state(page)).toEqual({ ...shown, button: ['Conceal', 'Hide password'] })
    expect(await value(page)).toBe('correct')
    expect(await page.locator('[name=password]').getAttribute('autocomplete')).toBe('new-password')
  })

  test('leaves nothing behind, though it shows', async ({ visit }) => {
    for (const asked of [{ options: signIn }, { situation: 'Kept' }]) {
      const page = await visit('password-input', asked)
      await enter(page, 'correct')
      await press(page)
      expect(await leftAfterUnmount(page)).toEqual([])
    }
  })
})
