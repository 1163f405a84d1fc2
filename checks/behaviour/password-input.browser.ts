import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { canonical } from '../../packages/react/parity/same-dom.js'
import { cy } from '../../packages/react/src/form/password-input/password-input.strings.js'
import { closeChromium } from '../browser.js'
import { html, leaveAndComeBack, modes, test } from './review.js'
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
  value,
} from './sign-in-question.js'

afterAll(closeChromium)

/** Writes down, for when the page is gone, what type the password has as the form goes. */
async function watchTheForm(page: Page): Promise<() => Promise<string | null>> {
  await page.evaluate(() => {
    const { form } = document.querySelector<HTMLInputElement>('[name=password]')!
    const write = ({ type: name }: Event): void => {
      const { type: now } = document.querySelector<HTMLInputElement>('[name=password]')!
      sessionStorage.setItem('types', `${sessionStorage.getItem('types') ?? ''}${name}: ${now} `)
    }
    for (const name of ['submit', 'formdata']) form!.addEventListener(name, write)
    addEventListener('pagehide', write)
  })
  return () => page.evaluate(() => sessionStorage.getItem('types'))
}

describe.each(modes)('a password input, %s', (mode) => {
  test('shows the password, hides it again, and says so to people who listen', async ({ visit }) => {
    const page = await visit('password-input', { options: signIn, mode })
    await enter(page, 'correct horse')
    expect(await state(page)).toEqual({ ...hidden, hasFocus: true })
    await press(page)
    expect(await state(page)).toEqual(shown)
    await press(page)
    expect(await state(page)).toEqual(hiddenAgain)
    await press(page)
    expect(await state(page)).toEqual(shown)
    expect(await value(page)).toBe('correct horse')
    expect(new URL(page.url()).pathname).toBe('/review/password-input')
  })

  test('does so by keyboard, and leaves the focus where it is', async ({ visit }) => {
    const page = await visit('password-input', { options: signIn, mode })
    await focus(page)
    await page.keyboard.press('Tab')
    for (const [key, expected] of [
      ['Enter', shown],
      ['Space', hiddenAgain],
    ] as const) {
      await page.keyboard.press(key)
      expect(await state(page)).toEqual(expected)
      expect(await page.evaluate(() => document.activeElement!.className)).toContain('govuk-password-input__toggle')
    }
  })

  test.for([true, false])(
    'hides it when the form is sent, and when someone comes back, page cache: %s',
    async (pageCache, { visit }) => {
      const page = await visit('password-input', { options: signIn, mode }, { pageCache })
      const there = page.url()
      const types = await watchTheForm(page)
      await enter(page, 'correct horse')
      await press(page)
      await focus(page)
      await page.keyboard.press('Enter')
      await page.waitForURL('**/?email=*')
      expect(new URL(page.url()).searchParams.get('password')).toBe('correct horse')
      expect(await types()).toBe('submit: password formdata: password pagehide: password ')
      await page.goBack({ waitUntil: 'commit' })
      await expect.poll(() => page.evaluate(() => location.href).catch(() => ''), soon).toBe(there)
      await expect
        .poll(() => state(page).catch(() => {}), soon)
        .toEqual(pageCache ? { ...hiddenAgain, hasFocus: true } : hidden)
      // Browsers do not keep a password for a page that they make again.
      expect(await value(page)).toBe(pageCache ? 'correct horse' : '')
    },
  )

  test.for([true, false])(
    'hides it when someone leaves and comes back, page cache: %s',
    async (pageCache, { visit }) => {
      const page = await visit('password-input', { options: signIn, mode }, { pageCache })
      await enter(page, 'correct horse')
      await press(page)
      await leaveAndComeBack(page)
      await expect.poll(() => state(page).catch(() => {}), soon).toEqual(pageCache ? hiddenAgain : hidden)
      expect(await value(page)).toBe(pageCache ? 'correct horse' : '')
      await press(page)
      expect(await state(page)).toEqual(shown)
    },
  )

  test('can be pasted, and filled in by a password manager, shown or not', async ({ visit }) => {
    const page = await visit('password-input', { options: signIn, mode })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate(() => navigator.clipboard.writeText('correct horse'))
    await focus(page)
    await page.keyboard.press('Control+V')
    expect(await value(page)).toBe('correct horse')
    for (const password of ['battery', 'staple']) {
      await fillIn(page, password)
      expect(await value(page)).toBe(password)
      await press(page)
    }
    expect(await page.locator('[name=password]').getAttribute('autocomplete')).toBe('current-password')
    expect(await page.content()).not.toMatch(/correct|battery|staple/)
  })

  test('speaks Welsh', async ({ visit }) => {
    // On a Welsh page ours knows the words. Upstream has to be told them.
    const theirs = Object.fromEntries(Object.entries(cy).map(([name, words]) => [`${name}Text`, words]))
    const spoken = mode === 'upstream' ? { ...signIn, ...theirs } : signIn
    const page = await visit('password-input', { options: spoken, mode, lang: 'cy' })
    expect((await state(page)).button).toEqual(['Dangos', 'Dangos cyfrinair'])
    await press(page)
    expect((await state(page)).button).toEqual(['Cuddio', 'Cuddio cyfrinair'])
    expect((await state(page)).said).toBe('Mae eich cyfrinair yn weladwy')
    await press(page)
    expect((await state(page)).said).toBe('Mae eich cyfrinair wedi’i guddio')
  })

  test('works without scripts, and offers no button that would do nothing', async ({ visit }) => {
    const page = await visit('password-input', { options: signIn, mode, script: 'off' })
    await page.getByRole('textbox', { name: 'Password' }).fill('correct horse')
    expect(await page.getByRole('button').allInnerTexts()).toEqual(['Sign in'])
    await page.getByRole('textbox', { name: 'Password' }).press('Enter')
    await page.waitForURL('**/?email=*')
    expect(new URL(page.url()).searchParams.get('password')).toBe('correct horse')
  })
})

test('a password input is the same whoever made the page and whoever took it over, step by step', async ({ visit }) => {
  const steps: ((page: Page) => Promise<unknown>)[] = [
    press,
    press,
    (page) => enter(page, 'correct horse'),
    press,
    (page) => page.evaluate(() => document.forms[0]!.requestSubmit()),
    press,
    (page) => page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))),
    press,
    (page) => page.evaluate(() => document.forms[0]!.reset()),
  ]
  const options = { ...signIn, errorMessage: { text: 'Enter it' } }
  const start = async (mode: (typeof modes)[number]): Promise<Page> => {
    const page = await visit('password-input', { options, mode })
    await page.evaluate(() => document.addEventListener('submit', (event) => event.preventDefault()))
    return page
  }
  const theirs = await start('upstream')
  const upstream = [canonical(await html(theirs))]
  for (const step of steps) {
    await step(theirs)
    upstream.push(canonical(await html(theirs)))
  }
  expect(new Set(upstream).size).toBe(3)

  for (const mode of ['static', 'hydrated'] as const) {
    const page = await start(mode)
    const look = async (): Promise<string> => canonical(await html(page))
    expect(await look(), mode).toBe(upstream[0])
    for (const [index, step] of steps.entries()) {
      await step(page)
      // React puts off what follows from a page that comes back until other tasks are done, and does the rest at once.
      await expect.poll(look, { ...soon, message: `${mode}, step ${index + 1}` }).toBe(upstream[index + 1])
    }
  }
})
