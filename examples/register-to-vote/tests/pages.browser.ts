import type { Page } from 'playwright'
import { afterAll, describe, expect, inject } from 'vitest'
import { describeViolations, helpOrderProblems, violationsOn } from '@handrail/testing'
import { TRIES_BEFORE_HELP } from '../src/views/question'
import { closeChromium, lookInHtml, test, widths } from './browser'
import { asLittleAsPossible, comesTo, everything, fill, press, slip } from './fill-in'
import { Person } from './person'
import { requestWalks } from './walk-requests'

afterAll(closeChromium)

/**
 * Looks at every page: fresh, with errors, and with the answer in it. The answers are posted besides, in the same session:
 * a button that was pressed takes a second to count again.
 */
async function walk(page: Page, url: string, look: (state: string) => Promise<void>): Promise<void> {
  const ann = new Person(url)
  await page.goto(url)
  await look('start')
  for (const [path, fields] of Object.entries(everything)) {
    await page.goto(`${url}/${path}`)
    await look(`${path}, fresh`)
    await press(page)
    await page.locator('.govuk-error-summary').waitFor()
    await look(`${path}, with errors`)
    await ann.answer(path, fields)
    await ann.lendSession(page.context())
    await page.goto(`${url}/${path}?change`)
    await look(`${path}, answered`)
  }
  // After several tries, help is offered. Twice: at a question that people can pass by, and at one they cannot.
  for (const path of ['country', 'date-of-birth']) {
    await page.goto(`${url}/${path}?change`)
    await page.locator('main form').evaluate(
      (form: HTMLFormElement, tries) => {
        for (const input of form.querySelectorAll<HTMLInputElement>('[type=text], [type=radio]')) {
          input.value = ''
          input.checked = false
        }
        form.querySelector('input[name$=tries]')?.remove()
        form.insertAdjacentHTML('afterbegin', tries)
      },
      `<input type="hidden" name="${path}-tries" value="${TRIES_BEFORE_HELP - 1}">`,
    )
    await press(page)
    await page.locator('#still-stuck').waitFor()
    await look(`${path}, after several tries`)
  }
  // What only some people see.
  for (const path of ['nationality', 'date-of-birth', 'national-insurance-number', 'address', 'contact'] as const) {
    await page.goto(`${url}/${path}?change`)
    const answer = { ...asLittleAsPossible, contact: { 'contact-which': 'email', 'contact-email': 'x' } }[path]!
    await fill(
      page,
      Object.fromEntries(Object.entries(answer).filter(([name]) => !/reason|where|age-range/.test(name))),
    )
    await press(page)
    await page.locator('.govuk-error-summary').waitFor()
    await look(`${path}, revealed, with errors`)
  }
  await page.goto(`${url}/contact?change`)
  await fill(page, { ...slip, 'contact-email': `${'ann'.repeat(20)}@gmial.com` })
  await press(page)
  await page.locator('#contact-email-offer').waitFor()
  await look('contact, with an offer')
  await page.goto(`${url}/name?change`)
  await ann.answer('name', asLittleAsPossible.name!)
  await fill(page, everything.name)
  await press(page)
  await page.locator('.govuk-error-summary').waitFor()
  await look('name, changed in another window')
  await page.goto(`${url}/check-answers`)
  await ann.answer('name', everything.name)
  await press(page)
  await page.locator('.govuk-error-summary').waitFor()
  await look('check-answers, changed in another window')
  for (const [path, fields] of [
    ['get-support', { needs: 'english-or-welsh' }],
    ['get-support/places', { postcode: 'RV1 1AA' }],
    ['get-support/places', { postcode: 'nowhere' }],
    ['report-a-problem', { 'report-went-wrong': 'The button does nothing.' }],
  ] as const) {
    await page.goto(`${url}/${path}`)
    await look(`${path}, fresh, before ${Object.values(fields).join()}`)
    if (path === 'report-a-problem') {
      await press(page)
      await page.locator('.govuk-error-summary').waitFor()
      await look(`${path}, with errors`)
    }
    await fill(page, fields)
    await Promise.all([
      path === 'report-a-problem' ? comesTo(page, `${path}/sent`) : page.waitForEvent('load'),
      press(page),
    ])
    await page.locator('h1').waitFor()
    await look(`${path}, sent with ${Object.values(fields).join()}`)
  }
  for (const [path, walkRequest] of Object.entries(requestWalks)) {
    await page.goto(`${url}/${path}`)
    await walkRequest(page, look)
  }
  for (const path of ['check-answers', 'cookies', 'answer-too-long', 'nowhere', 'leaflet', 'poster']) {
    await page.goto(`${url}/${path}`)
    await look(path)
  }
  const child = { ...everything['date-of-birth'], 'date-of-birth-year': String(new Date().getFullYear() - 3) }
  for (const [exit, path, fields] of [
    ['register-elsewhere', 'country', { country: 'abroad' }],
    ['too-young', 'date-of-birth', child],
  ] as const) {
    await ann.answer(path, fields)
    await page.goto(`${url}/${exit}`)
    await look(exit)
    await ann.answer(path, everything[path])
  }
  await page.goto(`${url}/check-answers`)
  await press(page)
  await comesTo(page, 'confirmation')
  await page.locator('.govuk-panel').waitFor()
  await look('confirmation')
}

/**
 * Left out where the order of help is compared. The numbers of places near someone are in the order of distance. And the form
 * of a report leads those who want help there before they write anything, besides the help in its usual place.
 */
const ordersOfTheirOwn = /^(get-support\/places, sent with RV1|report-a-problem, (fresh|with errors))/

// On a phone in English and on a desk in Welsh: what differs by width and what differs by language are apart.
describe.each([
  ['en', widths[0]],
  ['cy', widths[1]],
] as const)('in %s, %i pixels wide', (language, width) => {
  test('every page in every state is accessible, fits and has help', { timeout: 300_000 }, async ({ open }) => {
    const page = await open({ viewport: { width, height: 800 } })
    const help: Record<string, string[]> = {}
    const support = `/register-to-vote${language === 'cy' ? '/cy' : ''}/get-support`
    await walk(page, inject('serviceUrl') + (language === 'cy' ? '/cy' : ''), async (state) => {
      expect(describeViolations(await violationsOn(page)), state).toBe('')
      expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(width)
      expect(await page.locator('html').getAttribute('lang'), state).toBe(language)
      // Paper is the help itself, and a number on paper is no link.
      if (['leaflet', 'poster'].includes(state)) return
      const { problems, help: shown } = await lookInHtml(page, [support])
      expect(problems, state).toEqual([])
      // Someone to phone, and a number for those who cannot hear or speak on the phone.
      expect(shown, state).toEqual(expect.arrayContaining(['tel:+448081570202', 'tel:1800108081570202']))
      help[state] = shown
    })
    const states = Object.keys(help)
    expect(states).toHaveLength(83)
    // Help is in one order on every page (WCAG 3.2.6).
    const compared = Object.entries(help).filter(([state]) => !ordersOfTheirOwn.test(state))
    expect(compared).toHaveLength(states.length - 3)
    expect(helpOrderProblems(Object.fromEntries(compared))).toEqual([])
  })
})
