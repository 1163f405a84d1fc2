import type { Page } from 'playwright'
import { press } from './fill-in'

/** One word as long as a name of a place can be. */
const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'

/** Selects the first choice of each group. */
async function checkFirst(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) await page.locator(`main [name="${name}"]`).first().check()
}

const failed = (page: Page): Promise<void> => page.locator('.govuk-error-summary').waitFor()
const sent = (page: Page): Promise<void> => page.locator('.govuk-panel').waitFor()

/** Asks for a call, from the open page to what happens next. */
export async function walkCallBack(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await look('call-back, fresh')
  await press(page)
  await failed(page)
  await look('call-back, with errors')
  await page.locator('#call-back-phone').fill('07700 900 982')
  await page.locator('#call-back-ask-for').fill(long)
  await checkFirst(page, 'call-back-when', 'call-back-message')
  await page.locator('[name="call-back-talk"][value="interpreter"]').check()
  await page.locator('#call-back-language').fill('Somali')
  await press(page)
  await sent(page)
  await look('call-back, sent')
}

/** Says what someone needs, with all the lists. */
export async function walkNeeds(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await look('what-you-need, fresh')
  // A form of the browser's own: its answer is a new page.
  const pressPlain = (): Promise<unknown> =>
    Promise.all([page.waitForEvent('load'), page.locator('main form button').first().click()])
  await pressPlain()
  await failed(page)
  await look('what-you-need, with an error')
  for (const part of await page.locator('[name="about"]').all()) await part.check()
  await pressPlain()
  await page.locator('#name').waitFor()
  await look('what-you-need, with every list')
  await press(page)
  await failed(page)
  await look('what-you-need, with every list and every error')
  await checkFirst(page, 'adjustments-which', 'reach-which', 'languages-speak-which', 'languages-read-which')
  await checkFirst(page, 'languages-interpreter-which')
  await page.locator('[name="formats-which"][value="audio"]').check()
  await page.locator('#name').fill(long)
  await page.locator('[name="contact-which"][value="post"]').check()
  await page.locator('#contact-post').fill('1 Example Street')
  await press(page)
  await sent(page)
  await look('what-you-need, sent')
}

/** Says what made it hard. */
export async function walkSurvey(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await look('survey, fresh')
  await page.locator('#survey-comment').fill('x'.repeat(5001))
  await press(page)
  await failed(page)
  await look('survey, with an error')
  await page.locator('#survey-comment').fill('More time')
  await checkFirst(page, 'survey-made-it-hard', 'survey-satisfaction')
  await press(page)
  await sent(page)
  await look('survey, sent')
}

/** Each page where people ask for something, and the walk through it. */
export const requestWalks = { 'call-back': walkCallBack, 'what-you-need': walkNeeds, survey: walkSurvey } as const
