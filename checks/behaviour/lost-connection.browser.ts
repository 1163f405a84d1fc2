// There is no such component of upstream's, so these are the situations of ours alone.
import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { closeChromium } from '../browser.js'
import { hydrate, leaveAndComeBack, leftAfterUnmount, test } from './review.js'

afterAll(closeChromium)

const NOT_SENT = 'Your answers on this page have not been sent.'
const BACK = 'You are connected to the internet again.'
/** A page with a clock has a browser context of its own: without a connection it is alone. */
const alone = { clock: true }
const typed = (page: Page) => page.getByLabel('What is the name of your stall?')
const send = (page: Page) => page.getByRole('button').click()
const lose = (page: Page): Promise<void> => page.context().setOffline(true)
const find = (page: Page): Promise<void> => page.context().setOffline(false)

/** The page after the form. Returns what was sent to it. */
async function nextPage(page: Page): Promise<(string | null)[]> {
  const sent: (string | null)[] = []
  await page.route('**/next', async (route) => {
    sent.push(route.request().postData())
    const body = '<!DOCTYPE html><link rel="icon" href="data:,"><h1>Next page</h1>'
    await route.fulfill({ contentType: 'text/html', body })
  })
  return sent
}

/** Sends the form as a press of its button does. The button itself ignores presses for a second after the last. */
const sendAgain = (page: Page): Promise<void> =>
  page.locator('form').evaluate((form) => (form as HTMLFormElement).requestSubmit())

describe('a form that is sent without a connection', () => {
  test('stays on the page with all that is typed, and is sent when the connection is back', async ({ visit }) => {
    const page = await visit('lost-connection', { situation: 'Posted' }, alone)
    const sent = await nextPage(page)
    const here = page.url()
    await typed(page).fill('Soup & co')
    await lose(page)
    await send(page)
    await page.getByRole('alert').getByText(NOT_SENT).waitFor()
    expect([page.url(), await typed(page).inputValue(), sent]).toEqual([here, 'Soup & co', []])
    await find(page)
    await page.getByRole('status').getByText(BACK).waitFor()
    expect(await page.getByText(NOT_SENT).count()).toBe(0)
    await sendAgain(page)
    await page.getByRole('heading', { name: 'Next page' }).waitFor()
    expect(sent).toEqual(['stall-name=Soup+%26+co&method=card'])
  })

  test('by the Enter key shows its message, however far down, and leaves the focus where people type', async ({
    visit,
  }) => {
    const page = await visit('lost-connection', { situation: 'Posted' }, alone)
    await lose(page)
    await typed(page).pressSequentially('Soup')
    await page.keyboard.press('Enter')
    await expect
      .poll(() =>
        page.getByText(NOT_SENT).evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect()
          return top >= 0 && bottom <= innerHeight
        }),
      )
      .toBe(true)
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('Soup')
  })

  test('says it once to someone who double-clicks everything, and is sent once after', async ({ visit }) => {
    const page = await visit('lost-connection', { situation: 'Posted' }, alone)
    const sent = await nextPage(page)
    await lose(page)
    await page.getByRole('button').dblclick()
    await page.getByText(NOT_SENT).waitFor()
    expect(await page.getByText(NOT_SENT).count()).toBe(1)
    await find(page)
    await page.getByText(BACK).waitFor()
    await sendAgain(page)
    await page.getByRole('heading', { name: 'Next page' }).waitFor()
    expect(sent).toEqual(['stall-name=&method=card'])
  })

  test('starts no action of React’s, and empties no field', async ({ visit }) => {
    const page = await visit('lost-connection', { situation: 'WithAction' }, alone)
    await typed(page).fill('Soup')
    await lose(page)
    await typed(page).press('Enter')
    await page.getByRole('alert').getByText(NOT_SENT).waitFor()
    expect([await typed(page).inputValue(), await page.getByRole('button').textContent()]).toEqual(['Soup', 'Continue'])
    await find(page)
    await page.getByText(BACK).waitFor()
    await sendAgain(page)
    await page.getByText('Saved for Soup').waitFor()
    expect(await page.getByText(BACK).count()).toBe(0)
  })

  test('works the same without StrictMode', async ({ visit }) => {
    const page = await visit('lost-connection', { situation: 'Posted', strict: 'off' }, alone)
    await lose(page)
    await send(page)
    await page.getByRole('alert').getByText(NOT_SENT).waitFor()
  })
})

describe('what is left alone', () => {
  test('a form with a connection', async ({ visit }) => {
    const page = await visit('lost-connection', { situation: 'Posted' })
    const sent = await nextPage(page)
    await typed(page).fill('Soup')
    await send(page)
    await page.getByRole('heading', { name: 'Next page' }).waitFor()
    expect(sent).toEqual(['stall-name=Soup&method=card'])
  })

  test.for([{ script: 'off' }, { hydrate: 'wait' }] as const)(
    'a form without scripts: %j',
    async (asked, { visit }) => {
      const page = await visit('lost-connection', { situation: 'Posted', ...asked })
      const sent = await nextPage(page)
      expect(await page.locator('.handrail-lost-connection').innerHTML()).toBe('')
      await typed(page).fill('Soup')
      await send(page)
      await page.getByRole('heading', { name: 'Next page' }).waitFor()
      expect(sent).toEqual(['stall-name=Soup&method=card'])
    },
  )

  test('a link, which the browser follows with or without a connection', async ({ visit }) => {
    const page = await visit('lost-connection', { situation: 'Posted' }, alone)
    await lose(page)
    const isStopped = await page.getByRole('link', { name: 'Get help' }).evaluate((link) => {
      let prevented: boolean | undefined
      addEventListener('click', (event) => {
        prevented = event.defaultPrevented
        event.preventDefault()
      })
      ;(link as HTMLElement).click()
      return prevented
    })
    expect(isStopped).toBe(false)
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  test('what was typed before hydration', async ({ visit }) => {
    const page = await visit('lost-connection', { situation: 'Posted', hydrate: 'wait' }, alone)
    await typed(page).fill('Soup')
    await hydrate(page)
    await lose(page)
    await send(page)
    await page.getByText(NOT_SENT).waitFor()
    expect(await typed(page).inputValue()).toBe('Soup')
  })
})

describe('the back button', () => {
  test('brings the very page back, with what was typed', async ({ visit }) => {
    const page = await visit('lost-connection', { situation: 'Posted' }, { pageCache: true, clock: true })
    await typed(page).fill('Soup')
    await lose(page)
    await send(page)
    await page.getByText(NOT_SENT).waitFor()
    await find(page)
    await leaveAndComeBack(page)
    await page.getByText(BACK).waitFor()
    expect(await typed(page).inputValue()).toBe('Soup')
  })
})

describe('a form that is taken off the page', () => {
  test('leaves nothing behind', async ({ visit }) => {
    const page = await visit('lost-connection', { situation: 'Posted' }, alone)
    await lose(page)
    await send(page)
    await page.getByText(NOT_SENT).waitFor()
    expect(await leftAfterUnmount(page)).toEqual([])
  })
})
