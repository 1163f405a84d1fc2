import { afterAll, describe, expect } from 'vitest'
import { languages, wordsFor } from '../src/words/index.js'
import { closeChromium, test } from './browser.js'
import { databaseKinds } from './databases.js'
import { steps } from './fill-in.js'
import { referencePattern } from './person.js'
import { serviceToApplyTo } from './service-to-apply-to.js'

afterAll(closeChromium)

describe.each(databaseKinds)('with $kind', (kind) => {
  const { origin, stored } = serviceToApplyTo(kind)

  describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
    test.for(languages)('someone applies from start to confirmation in %s', async (language, { open }) => {
      const page = await open({ javaScriptEnabled })
      const step = steps(page, language)
      await step.start(origin())
      await step.whoFor()
      await step.name()
      await step.dateOfBirth()
      await step.rest()
      await step.accept()
      await step.pay()
      const reference = await step.reference()
      expect(reference).toMatch(referencePattern)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await stored(reference)).toEqual([{ first_name: 'Siân', last_name: 'O’Brien-Jones', sent_in: language }])
    })

    test('a mistake is shown, put right, and the way goes on', async ({ open }) => {
      const page = await open({ javaScriptEnabled })
      const step = steps(page, 'en')
      await step.start(origin())
      await page.getByRole('button', { name: 'Continue' }).click()
      expect(await page.title()).toBe('Error: Who is the licence for? – Apply for a fishing licence')
      await page.getByRole('link', { name: 'Select who the licence is for' }).click()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('who-for')
      await page.keyboard.press('Space')
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByRole('heading', { name: 'What is your name?' }).waitFor()
    })

    test('a change link returns to check answers with the new answer', async ({ open }) => {
      const page = await open({ javaScriptEnabled })
      const step = steps(page, 'en')
      await step.start(origin())
      await step.whoFor()
      await step.name()
      await step.dateOfBirth()
      await step.rest()
      await page.getByRole('link', { name: 'Change name' }).click()
      await page.getByRole('textbox', { name: 'First name' }).fill('')
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByRole('link', { name: 'Enter your first name' }).waitFor()
      await page.getByRole('textbox', { name: 'First name' }).fill('Anna')
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByRole('heading', { name: 'Check your answers before sending' }).waitFor()
      expect(await page.getByRole('definition').allTextContents()).toContain('Anna O’Brien-Jones')
    })

    test('the language changes on the spot, and saved answers stay', async ({ open }) => {
      const page = await open({ javaScriptEnabled })
      const step = steps(page, 'en')
      await step.start(origin())
      await step.whoFor()
      await step.name()
      await page.goto(`${origin()}/fishing-licence/name?change`)
      await page.getByRole('link', { name: /^Cymraeg/ }).click()
      await page.getByRole('heading', { name: wordsFor('cy').name.question }).waitFor()
      expect(await page.getByRole('textbox', { name: 'Enw cyntaf' }).inputValue()).toBe('Siân')
      expect(new URL(page.url()).search).toBe('?change')
    })
  })
})
