import type { Page } from 'playwright'
import { afterAll, expect, inject } from 'vitest'
import { closeChromium, test } from './browser'

const url = inject('serviceUrl')
afterAll(closeChromium)

/** Presses Tab until something with this name has the focus, as a person would, and not for ever. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLLabelElement> }
      const style = getComputedStyle(element)
      return {
        name: (element.labels?.[0] ?? element).textContent ?? '',
        // WCAG 2.4.7: something must show where the focus is. Radios and checkboxes draw it on a part beside them.
        isSeen:
          style.outlineStyle !== 'none' ||
          style.boxShadow !== 'none' ||
          element.matches('[type=radio], [type=checkbox]'),
      }
    })
    expect(focused.isSeen, `the focus on "${focused.name}" shows`).toBe(true)
    passed.push(focused.name)
    if (name.test(focused.name)) return
  }
  throw new Error(`Tab never came to ${name}. It came to: ${passed.join(' | ')}`)
}

test('someone finds help and a place near them with the keyboard alone', async ({ open }) => {
  const page = await open()
  const { keyboard } = page
  await page.goto(`${url}/get-support`)
  await tabTo(page, /^I do not have a computer, phone or tablet$/)
  await keyboard.press('Space')
  await keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: 'Help that fits' }).waitFor()
  await tabTo(page, /places/)
  await keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Find a place near you' }).waitFor()
  await tabTo(page, /^Postcode/)
  await keyboard.type('RV1 1AA')
  await keyboard.press('Enter')
  await page.getByText('Less than 1 mile away').waitFor()
  expect(page.url()).toBe(`${url}/get-support/places`)
})

test('someone reports a problem with the keyboard alone', async ({ open }) => {
  const page = await open()
  const { keyboard } = page
  await page.goto(`${url}/country`)
  await tabTo(page, /^Is this page not working properly/)
  const [report] = await Promise.all([page.waitForEvent('popup'), keyboard.press('Enter')])
  await report.getByRole('heading', { level: 1, name: 'Report a problem with a page' }).waitFor()
  await tabTo(report, /^What went wrong/)
  await report.keyboard.type('I cannot hear the question.')
  await tabTo(report, /^Send report$/)
  await report.keyboard.press('Enter')
  await report.getByRole('heading', { level: 1, name: 'Thank you for your report' }).waitFor()
})

test('someone asks for a call with the keyboard alone', async ({ open }) => {
  const page = await open()
  const { keyboard } = page
  await page.goto(`${url}/call-back`)
  await tabTo(page, /^What number should we call/)
  await keyboard.type('07700 900 982')
  await tabTo(page, / to /)
  await keyboard.press('Space')
  await tabTo(page, /^Who should we ask for/)
  await keyboard.type('Ann')
  await tabTo(page, /^Yes/)
  await keyboard.press('ArrowDown')
  await tabTo(page, /^English$/)
  await keyboard.press('Space')
  await tabTo(page, /^Ask for a phone call$/)
  await keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'We will phone you' }).waitFor()
  expect(await page.locator('main').innerText()).toContain('07700 900 982')
})

test('someone registers with the keyboard alone, and finds a mistake on the way', async ({ open }) => {
  const page = await open()
  const { keyboard } = page
  const heading = (name: string): Promise<void> => page.getByRole('heading', { name, level: 1 }).waitFor()
  const choose = async (question: string, choice: RegExp): Promise<void> => {
    await heading(question)
    await tabTo(page, choice)
    await keyboard.press('Space')
    await keyboard.press('Enter')
  }
  const type = async (label: RegExp, text: string): Promise<void> => {
    await tabTo(page, label)
    await keyboard.type(text)
  }
  await page.goto(url)
  await tabTo(page, /Start now/)
  await keyboard.press('Enter')

  await choose('Which country do you live in?', /^England$/)
  await choose('What is your nationality?', /^British$/)
  await heading('What is your date of birth?')
  await type(/Day/, '5')
  await type(/Month/, 'June')
  const sentAt = Date.now()
  await keyboard.press('Enter')
  // The summary has the focus: the next stop is the link to the mistake.
  await page.waitForFunction(() => document.activeElement?.matches('.govuk-error-summary'))
  await tabTo(page, /must include a year/)
  await keyboard.press('Enter')
  await keyboard.type('1984')
  // As slow as a person: a second press within a second would not count.
  await expect.poll(() => Date.now() - sentAt, { timeout: 5000 }).toBeGreaterThan(1100)
  await keyboard.press('Enter')
  await heading('What is your name?')
  await type(/First name/, 'Siân')
  await type(/Last name/, 'Lee')
  await keyboard.press('Enter')
  await choose('Has your name changed in the last 12 months?', /^Yes$/)
  await heading('What was your name before?')
  await type(/First name/, 'Siân')
  await type(/Last name/, 'Jones')
  await keyboard.press('Enter')
  await heading('What is your National Insurance number?')
  await tabTo(page, /^I cannot give my National Insurance number$/)
  await keyboard.press('Space')
  await type(/^Tell us why/, 'I never had one.')
  await tabTo(page, /^Continue$/)
  await keyboard.press('Enter')
  await heading('What is your address?')
  await type(/Address line 1/, '1 High Street')
  await type(/Town or city/, 'Anytown')
  await type(/Postcode/, 'SW1A 1AA')
  await keyboard.press('Enter')
  await heading('Have you moved within the UK in the last 12 months?')
  await tabTo(page, /^Yes$/)
  await keyboard.press('ArrowRight')
  await keyboard.press('Enter')
  await choose('Do you want to be on the open register?', /^No/)
  await choose('Do you want to vote by post?', /^Yes$/)
  await heading('How should we send you the postal vote form?')
  await tabTo(page, /^Email$/)
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await heading('How should we contact you if we have a question?')
  await tabTo(page, /^Email$/)
  await keyboard.press('Space')
  await type(/Your email address/, 'sian@example.com')
  await keyboard.press('Enter')
  await choose('Declaration', /^I confirm all of this$/)

  await heading('Check your answers before sending')
  await tabTo(page, /^Change country$/)
  await keyboard.press('Enter')
  await choose('Which country do you live in?', /^England$/)
  await heading('Check your answers before sending')
  await tabTo(page, /^Accept and send$/)
  await keyboard.press('Enter')
  await heading('Application sent')
})
