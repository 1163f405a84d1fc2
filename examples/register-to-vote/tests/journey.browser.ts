import { afterAll, describe, expect, inject } from 'vitest'
import { languages } from '../src/words'
import { closeChromium, test } from './browser'
import { answerAll, asLittleAsPossible, comesTo, everything, fill, press, sendIt, slip } from './fill-in'
import { Person } from './person'

const url = inject('serviceUrl')
afterAll(closeChromium)

describe.each([false, true])('with scripts: %s', (javaScriptEnabled) => {
  test.for(languages)('someone registers from start to confirmation in %s', async (language, { open }) => {
    const page = await open({ javaScriptEnabled })
    await answerAll(page, url, language, everything)
    const shown = await page.getByRole('definition').allInnerTexts()
    expect(shown).toContain('Siân O’Brien-Jones')
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    await sendIt(page)
  })

  test('an email address with a likely slip is put right by one button', async ({ open }) => {
    const ann = new Person(url)
    await ann.answerAll(everything)
    const page = await open({ javaScriptEnabled })
    await ann.lendSession(page.context())
    await page.goto(`${url}/contact?change`)
    await fill(page, slip)
    await press(page)
    const offer = page.getByRole('button', { name: 'Use ann@gmail.com' })
    await offer.waitFor()
    expect(await page.getByRole('textbox', { name: 'Your email address' }).inputValue()).toBe('ann@gmial.com')
    if (javaScriptEnabled) await page.locator('.govuk-error-summary:focus').waitFor()
    await offer.click()
    await comesTo(page, 'check-answers')
    await page.getByText('ann@gmail.com').waitFor()
  })

  test('an answer that is too long leads to a page that says so', async ({ open }) => {
    const page = await open({ javaScriptEnabled })
    await page.goto(`${url}/country`)
    await fill(page, everything.country)
    await press(page)
    await comesTo(page, 'nationality')
    await fill(page, { nationality: 'other', 'other-nationalities': 'x'.repeat(200_000) })
    await press(page)
    await page.getByRole('heading', { level: 1, name: 'Your answer is too long' }).waitFor()
    await page.getByRole('link', { name: 'Go back to your application' }).click()
    await page.getByRole('heading', { level: 1, name: 'What is your nationality?' }).waitFor()
  })

  test('someone registers who cannot give most of what is asked', async ({ open }) => {
    const page = await open({ javaScriptEnabled })
    await answerAll(page, url, 'en', asLittleAsPossible)
    const shown = (await page.getByRole('definition').allInnerTexts()).join('\n')
    expect(shown).toContain('Nobody wrote it down.')
    expect(shown).toContain('Anytown Library')
    await sendIt(page)
    expect(await page.locator('main').innerText()).toContain('another way to show who you are')
  })
})
