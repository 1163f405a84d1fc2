import type { Page } from 'playwright'
import type { Language } from '../src/words/index.js'
import { DatabaseAway, type RunningService } from './service.js'

/** Walks through every page where people ask for something, in every state it can be in, and looks at each. */
export async function walkRequests(
  page: Page,
  service: RunningService,
  language: Language,
  look: (state: string) => Promise<void>,
): Promise<void> {
  const root = `${service.app.listeningOrigin}/fishing-licence${language === 'cy' ? '/cy' : ''}`
  const go = async (path: string): Promise<void> => void (await page.goto(root + path))
  // The last form of a page that says what was sent shows it in the other language.
  const press = (): Promise<void> => page.locator('main form button[type="submit"]').last().click()
  const lookAt = async (state: string): Promise<void> => {
    await page.waitForLoadState('load')
    await look(state)
  }
  const isSent = (): Promise<void> => page.locator('.govuk-panel').waitFor()
  const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-Jones'

  await go('/call-back')
  await lookAt('call-back, fresh')
  await press()
  await lookAt('call-back, with errors')
  await page.locator('#call-back-phone').fill('07700 900 982')
  await page.locator('[name="call-back-when"]').first().check()
  await page.locator('[name="call-back-when"]').nth(1).check()
  await page.locator('#call-back-ask-for').fill(long)
  await page.locator('[name="call-back-message"]').first().check()
  await page.locator('[value="interpreter"]').check()
  await press()
  await lookAt('call-back, with an error in what was revealed')
  await page.locator('#call-back-language').fill('Somali')
  const { query } = service.database
  Object.assign(service.database, { query: () => Promise.reject(new DatabaseAway(new Error('silent'))) })
  await press()
  await lookAt('call-back, not kept')
  Object.assign(service.database, { query })
  await press()
  await isSent()
  await lookAt('call-back, sent')

  await go('/appointment')
  await lookAt('appointment, fresh')
  await press()
  await lookAt('appointment, with errors')
  await page.locator('#name').fill(long)
  await page.locator('[value="in-person"]').check()
  await page.locator('[name="appointment-when"]').last().check()
  await page.locator('[name="appointment-reach"][value="email"]').check()
  await page.locator('#appointment-email').fill('sian@rivers.example.com')
  await press()
  await isSent()
  await lookAt('appointment, sent')

  await go('/what-you-need')
  await lookAt('what-you-need, fresh')
  await press()
  await lookAt('what-you-need, with an error')
  for (const part of await page.locator('[name="about"]').all()) await part.check()
  await press()
  await lookAt('what-you-need, with every list')
  await press()
  await lookAt('what-you-need, with every list and every error')
  for (const list of ['adjustments', 'formats', 'reach'])
    await page.locator(`[name="${list}-which"]:not([data-behaviour])`).first().check()
  await page.locator('[name="formats-large-print"]').first().check()
  for (const question of ['speak', 'read', 'interpreter'])
    await page.locator(`[name="languages-${question}-which"]`).first().check()
  await page.locator('#name').fill(long)
  await page.locator('[name="contact-which"][value="post"]').check()
  await page.locator('#contact-post').fill('1 Example Street')
  await press()
  await isSent()
  await lookAt('what-you-need, sent')

  await go('/survey')
  await lookAt('survey, fresh')
  await page.locator('#survey-comment').fill('x'.repeat(5001))
  await press()
  await lookAt('survey, with an error')
  await page.locator('#survey-comment').fill('More time')
  await press()
  await isSent()
  await lookAt('survey, sent')

  for (const path of ['/leaflet', '/poster']) {
    await go(path)
    await lookAt(path)
  }
}
