// A service that cannot be reached, while the browser thinks that it is connected. Scripts run: without them, the browser
// has a page of its own for this, and keeps what was typed for the way back.
import type { Page, Route } from 'playwright'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { closeChromium, test } from './browser'
import { asLittleAsPossible, comesTo, everything, type Fields, fill, press, sendIt } from './fill-in'
import { Person } from './person'
import { type RunningService, startService } from './service'

let service: RunningService
beforeAll(async () => {
  service = await startService(inject('emptyFolder'))
})
afterAll(async () => {
  await closeChromium()
  await service.remove()
})

const notKept = 'We could not save your answer, because of a problem on our side.'
const notSent = 'We do not know if we got your application, because of a problem on our side.'
const { country } = everything
const typed: Fields = {
  nationality: 'other',
  'other-nationalities': 'Portiwgal',
  'nationality-cannot-give': 'yes',
  'nationality-reason': 'I wait for a decision.',
}

/** Browsers write on the console that something could not be loaded. All else there is a fault. */
async function pageOf(person: Person, opened: Page): Promise<{ page: Page; faults: string[] }> {
  await person.lendSession(opened.context())
  const page = await opened.context().newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.text().startsWith('Failed to load resource'))
      faults.push(message.text())
  })
  return { page, faults }
}

/** The page says what happened, and takes people to where it says so. */
async function isTold(page: Page, message: string): Promise<void> {
  const summary = page.locator('.govuk-error-summary:focus')
  await summary.waitFor()
  expect(await summary.locator('li').allTextContents()).toEqual([expect.stringContaining(message)])
  expect(await page.locator('.govuk-error-message').count()).toBe(0)
  expect(await page.title()).toMatch(/^Error: |^Gwall: /)
}

/** What stands in the fields, as far as `fields` fills them in. */
async function standing(page: Page, fields: Fields): Promise<Fields> {
  const shown = Object.entries(fields).map(async ([name, value]) => {
    const choice = page.locator(`main [name="${name}"][value="${value}"]:is([type=radio], [type=checkbox])`)
    const isChoice = (await choice.count()) > 0
    return [
      name,
      isChoice ? ((await choice.isChecked()) ? value : '') : await page.locator(`[name="${name}"]`).inputValue(),
    ]
  })
  return Object.fromEntries(await Promise.all(shown)) as Fields
}

test('while the service is down, a page with a question stays, and is sent when it is back', async ({ open }) => {
  const ann = new Person(service.url)
  await ann.answerAll({ country })
  const { page, faults } = await pageOf(ann, await open())
  await page.goto(`${ann.url}/nationality`)
  // A mistake first: what is said about it must go, and what stands in the fields must not.
  await press(page)
  await page.locator('.govuk-error-message').waitFor()
  await fill(page, typed)
  await service.stop()
  for (let tries = 0; tries < 2; tries++) {
    await press(page)
    await isTold(page, notKept)
    expect(await standing(page, typed)).toEqual(typed)
  }
  await service.restart()
  await page.locator('[name=nationality-cannot-give]').uncheck()
  await press(page)
  await comesTo(page, 'date-of-birth')
  expect((await ann.get('/nationality')).html).toContain('value="Portiwgal"')
  expect(faults).toEqual([])
})

test('while the service is down, check answers stays, and is sent when it is back', async ({ open }) => {
  const ann = new Person(service.url)
  await ann.answerAll(asLittleAsPossible as Record<string, Fields>)
  const { page, faults } = await pageOf(ann, await open())
  await page.goto(`${ann.url}/check-answers`)
  await service.stop()
  for (let tries = 0; tries < 2; tries++) {
    await press(page)
    await isTold(page, notSent)
    expect(await page.locator('main').innerText()).toContain('Ann Lee')
  }
  await service.restart()
  await sendIt(page)
  expect(faults).toEqual([])
})

/** What can become of a form on the way. */
const ways: Record<string, (route: Route) => Promise<void>> = {
  'never arrives': (route) => route.abort(),
  'arrives, and its answer is lost': async (route) => {
    await route.fetch({ maxRedirects: 0 })
    await route.abort()
  },
  'is answered by something in between': (route) =>
    route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
}

describe.each(Object.entries(ways))('a form that %s', (how, way) => {
  const arrives = how.startsWith('arrives')
  const cut = (page: Page) =>
    page.route('**', (route) => (route.request().method() === 'POST' ? way(route) : route.continue()))

  test('of a question stays, and sending again goes on', async ({ open }) => {
    const ann = new Person(`${inject('serviceUrl')}/cy`)
    await ann.answerAll({ country })
    const { page, faults } = await pageOf(ann, await open())
    await page.goto(`${ann.url}/nationality`)
    await fill(page, everything.nationality)
    await cut(page)
    await press(page)
    await isTold(page, 'Nid oedd modd cadw eich ateb')
    expect(await standing(page, everything.nationality)).toEqual(everything.nationality)
    await page.unroute('**')
    await press(page)
    await comesTo(page, 'cy/date-of-birth')
    expect(faults).toEqual([])
  })

  test('of check answers stays, and sending again gives the one reference', async ({ open }) => {
    const ann = new Person(inject('serviceUrl'))
    await ann.answerAll(asLittleAsPossible as Record<string, Fields>)
    const { page, faults } = await pageOf(ann, await open())
    await page.goto(`${ann.url}/check-answers`)
    await cut(page)
    await press(page)
    await isTold(page, notSent)
    const reference = async () =>
      (await ann.get('/confirmation')).document.querySelector('.govuk-panel strong')?.textContent
    const before = await reference()
    expect(before !== undefined).toBe(arrives)
    await page.unroute('**')
    expect(await sendIt(page)).toBe(before ?? (await reference()))
    expect(faults).toEqual([])
  })
})

test('a form that was sent before the scripts arrived comes back, and is then sent by them', async ({ open }) => {
  const ann = new Person(inject('serviceUrl'))
  await ann.answerAll({ country })
  const page = await open()
  await ann.lendSession(page.context())
  await page.goto(`${ann.url}/nationality`)
  await fill(page, { 'nationality-cannot-give': 'yes', ...everything.nationality })
  // As a browser sends it by itself: nobody hears of it.
  await page.locator('main form').evaluate((form: HTMLFormElement) => form.submit())
  await page.locator('.govuk-error-summary:focus').waitFor()
  expect(await standing(page, everything.nationality)).toEqual(everything.nationality)
  await page.locator('[name=nationality-cannot-give]').uncheck()
  let isAction = false
  page.on('request', (request) => (isAction ||= 'next-action' in request.headers()))
  await press(page)
  await comesTo(page, 'date-of-birth')
  expect(isAction).toBe(true)
})
