// There is no such component of upstream's, so these are the situations of ours alone.
import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { closeChromium } from '../browser.js'
import { address, hydrate, leaveAndComeBack, leftAfterUnmount, ready, renderAgain, test } from './review.js'

afterAll(closeChromium)

const situation = 'WithQuestion'
const dialog = (page: Page) => page.getByRole('alertdialog')
const stay = (page: Page) => dialog(page).getByRole('button', { name: 'Stay on this page' })
const question = (page: Page) => page.getByRole('textbox', { includeHidden: true })
/** What has the focus: the warning, a button of it, or something else. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement!
    return element.localName === 'dialog' ? 'the warning' : element.textContent || element.localName
  })

/** A page that says one thing. */
const html = (words: string) => ({
  contentType: 'text/html',
  body: `<!DOCTYPE html><link rel="icon" href="data:,"><h1>${words}</h1>`,
})

/** The service behind the page. Returns what it was asked for. */
async function serve(page: Page, keepAlive: 'goes on' | 'over' = 'goes on'): Promise<string[]> {
  const asked: string[] = []
  const noteAnd = (answer: object) => async (route: Parameters<Parameters<Page['route']>[1]>[0]) => {
    const request = route.request()
    asked.push([request.method(), new URL(request.url()).pathname, request.postData() ?? ''].join(' ').trim())
    await route.fulfill(answer)
  }
  const over = { status: 303, headers: { location: '/sign-in' } }
  await page.route('**/keep-alive', noteAnd(keepAlive === 'over' ? over : { status: 204 }))
  await page.route('**/timed-out', noteAnd(html('Your time has run out')))
  await page.route('**/save', noteAnd(html('Your answers are saved')))
  return asked
}

/** Lets nobody reach the service. Chromium would say so on the console of a real request. */
const cutOff = (page: Page): Promise<void> =>
  page.evaluate(() => void (window.fetch = () => Promise.reject(new TypeError('Failed to fetch'))))

/** Time goes by, with all that happens in it. */
const pass = (page: Page, minutes: number): Promise<void> => page.clock.runFor(minutes * 60_000)
/** Time goes by until people are warned. */
async function passUntilWarned(page: Page, minutes: number): Promise<void> {
  await pass(page, minutes)
  await dialog(page).waitFor()
}
/** The laptop sleeps: what was due in that time comes once, after. */
const sleep = (page: Page, minutes: number): Promise<void> => page.clock.fastForward(minutes * 60_000)

describe('a timeout warning', () => {
  test('is a plain line without scripts, and before hydration', async ({ visit }) => {
    for (const asked of [{ script: 'off' }, { hydrate: 'wait' }] as const) {
      const page = await visit('timeout-warning', { situation, options: { secondsLeft: 60 }, ...asked })
      await page.getByText('You have 20 minutes to fill in each page.').waitFor()
      expect(await page.locator('dialog').count()).toBe(0)
    }
  })

  test('comes with hydration when it is time by then', async ({ visit }) => {
    const page = await visit('timeout-warning', { situation, options: { secondsLeft: 200 }, hydrate: 'wait' })
    await hydrate(page)
    await dialog(page).getByText('Do you need more time?').waitFor()
    expect(await page.title()).toMatch(/^You have less than 4 minutes left\. /)
  })

  test('takes the focus, and what someone goes on typing presses nothing', async ({ visit }) => {
    const page = await visit('timeout-warning', { situation }, { clock: true })
    const asked = await serve(page)
    await question(page).pressSequentially('Soup')
    await passUntilWarned(page, 15)
    expect(await focused(page)).toBe('the warning')
    for (const key of ['s', ' ', 'Enter']) await page.keyboard.press(key)
    expect(asked).toEqual([])
    expect(await question(page).inputValue()).toBe('Soup')
  })

  test('lets nobody past it by the Tab key or by a press beside it', async ({ visit }) => {
    const page = await visit('timeout-warning', { situation }, { clock: true })
    await question(page).focus()
    await passUntilWarned(page, 15)
    const seen: string[] = []
    for (let press = 0; press < 5; press += 1) {
      await page.keyboard.press('Tab')
      seen.push(await focused(page))
    }
    expect(seen.slice(0, 2)).toEqual(['Stay on this page', 'Save and come back later'])
    expect(seen).not.toContain('input')
    await page.mouse.click(5, 5)
    expect(await dialog(page).isVisible()).toBe(true)
  })

  test.for(['Escape', 'a press'])('gives more time, and the focus back: by %s', async (how, { visit }) => {
    const page = await visit('timeout-warning', { situation }, { clock: true })
    const asked = await serve(page)
    const title = await page.title()
    await question(page).pressSequentially('Soup')
    await passUntilWarned(page, 16)
    if (how === 'Escape') await page.keyboard.press('Escape')
    else await stay(page).click()
    await dialog(page).waitFor({ state: 'detached' })
    expect(asked).toEqual(['POST /keep-alive'])
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('Soup')
    expect(await page.title()).toBe(title)
    await page.getByText('You now have 20 minutes to fill in this page.').waitFor({ state: 'attached' })
  })

  // The browser closes a dialog without asking the page when Escape is pressed twice.
  test('stays, and says why, when Escape is pressed again and again without a connection', async ({ visit }) => {
    const page = await visit('timeout-warning', { situation }, { clock: true })
    await passUntilWarned(page, 16)
    await cutOff(page)
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Escape')
    await dialog(page).getByText('We could not reach the service.').waitFor()
    expect(await page.evaluate(() => document.querySelector('dialog')!.matches(':modal'))).toBe(true)
    await page.evaluate(() => document.querySelector('dialog')!.close())
    await expect.poll(() => page.evaluate(() => document.querySelector('dialog')!.matches(':modal'))).toBe(true)
    expect(await focused(page)).toBe('the warning')
  })

  test('ends at the page that says so, and Back does not show the answers again', async ({ visit }) => {
    const page = await visit('timeout-warning', { situation }, { clock: true })
    const asked = await serve(page)
    await question(page).fill('Soup')
    await pass(page, 20.1)
    await page.getByRole('heading', { name: 'Your time has run out' }).waitFor()
    expect(asked).toEqual(['GET /timed-out'])
    await page.goBack().catch(() => null)
    expect(page.url()).not.toContain('/review/')
  })

  test('knows how late it is after a laptop slept', async ({ visit }) => {
    const page = await visit('timeout-warning', { situation }, { clock: true })
    await serve(page)
    await sleep(page, 17)
    await dialog(page).getByText('You have less than 3 minutes left.').first().waitFor()
    await sleep(page, 60)
    await pass(page, 0.1)
    await page.waitForURL('**/timed-out')
  })

  test('saves what is typed on the page', async ({ visit }) => {
    const page = await visit('timeout-warning', { situation }, { clock: true })
    const asked = await serve(page)
    await question(page).fill('Soup')
    await passUntilWarned(page, 16)
    await dialog(page).getByRole('button', { name: 'Save and come back later' }).click()
    await page.getByRole('heading', { name: 'Your answers are saved' }).waitFor()
    expect(asked).toEqual(['POST /save stall-name=Soup'])
  })

  test('does not leave the page to save without a connection', async ({ visit }) => {
    const page = await visit('timeout-warning', { situation }, { clock: true })
    await passUntilWarned(page, 16)
    await page.context().setOffline(true)
    await dialog(page).getByRole('button', { name: 'Save and come back later' }).click()
    await dialog(page).getByText('We could not reach the service.').waitFor()
    expect(page.url()).toContain('/review/')
  })

  test('is gone in every tab when people stay in one', async ({ visit }) => {
    const page = await visit('timeout-warning', { situation }, { clock: true })
    await serve(page)
    const other = await page.context().newPage()
    await other.goto(address('timeout-warning', { situation }))
    await ready(other, {})
    await passUntilWarned(page, 16)
    // One clock is for all pages of a browser context.
    await dialog(other).waitFor()
    await stay(page).click()
    await dialog(other).waitFor({ state: 'detached' })
    await dialog(page).waitFor({ state: 'detached' })
  })

  test('works the same without StrictMode', async ({ visit }) => {
    const page = await visit('timeout-warning', { situation, strict: 'off' }, { clock: true })
    const asked = await serve(page)
    await question(page).focus()
    await passUntilWarned(page, 16)
    expect(await focused(page)).toBe('the warning')
    await stay(page).click()
    await dialog(page).waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('input')
    expect(asked).toEqual(['POST /keep-alive'])
  })
})

describe('a timeout warning on a page that comes back', () => {
  test('by the back button asks the service, from the very page', async ({ visit }) => {
    const page = await visit('timeout-warning', { situation }, { pageCache: true })
    const asked = await serve(page)
    await question(page).fill('Soup')
    await leaveAndComeBack(page)
    await expect.poll(() => asked).toEqual(['POST /keep-alive'])
    expect(await question(page).inputValue()).toBe('Soup')
    expect(await leftAfterUnmount(page)).toEqual([])
  })

  test('goes on to the page that says so when the session is over', async ({ visit }) => {
    const page = await visit('timeout-warning', { situation }, { pageCache: true })
    await serve(page, 'over')
    await page.goto(new URL('/', page.url()).href)
    await page.goBack({ waitUntil: 'commit' })
    await page.getByRole('heading', { name: 'Your time has run out' }).waitFor()
  })

  test('asks nothing of a service that has just made a new one', async ({ visit }) => {
    const page = await visit('timeout-warning', { situation })
    const asked = await serve(page)
    await leaveAndComeBack(page)
    expect(asked).toEqual([])
  })
})

describe('a timeout warning that is taken off the page', () => {
  test.for([0, 16, 19.5])('leaves nothing behind after %s minutes', async (minutes, { visit }) => {
    const page = await visit('timeout-warning', { situation }, { clock: true })
    const title = await page.title()
    await pass(page, minutes)
    expect(await leftAfterUnmount(page)).toEqual([])
    expect(await page.title()).toBe(title)
  })

  test('gives the focus back', async ({ visit }) => {
    const page = await visit('timeout-warning', { situation: 'UntilAnswered' }, { clock: true })
    await page.getByLabel('Name').focus()
    await passUntilWarned(page, 16)
    expect(await focused(page)).toBe('the warning')
    const rendered = renderAgain(page, { isAnswered: true })
    await page.clock.runFor(1000)
    await rendered
    expect(await focused(page)).toBe('input')
  })
})
