import type { Page } from 'playwright'
import type { Language } from '../src/words/index.js'
import { DatabaseAway, type RunningService } from './service.js'

/** Walks through every page in every state it can be in, and looks at each. */
export async function walk(
  page: Page,
  service: RunningService,
  language: Language,
  look: (state: string) => Promise<void>,
): Promise<void> {
  const root = `${service.app.listeningOrigin}/fishing-licence${language === 'cy' ? '/cy' : ''}`
  const go = async (path: string): Promise<void> => void (await page.goto(root + path))
  const press = (): Promise<void> => page.locator('main form button').click()
  const lookAt = async (state: string): Promise<void> => {
    await page.waitForLoadState('load')
    await look(state)
  }

  await go('')
  await lookAt('start')
  await go('/who-for')
  await lookAt('who-for, fresh')
  await press()
  await lookAt('who-for, with an error')
  await page.locator('[value="someone-else"]').check()
  await press()
  await lookAt('name, fresh')
  await page.locator('#first-name').fill('x'.repeat(200))
  await press()
  await lookAt('name, with errors')
  await page.locator('#first-name').fill('Siân')
  await page.locator('#last-name').fill('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-Jones')
  await press()
  await lookAt('date-of-birth, fresh')
  await page.locator('#date-of-birth-day').fill('31')
  await page.locator('#date-of-birth-month').fill('2')
  await press()
  await lookAt('date-of-birth, with a part missing')
  await page.locator('#date-of-birth-year').fill('2016')
  await press()
  await lookAt('date-of-birth, with an error')
  await page.locator('#date-of-birth-day').fill('1')
  await press()
  await lookAt('no-licence-needed')
  await go('/date-of-birth')
  await page.locator('#date-of-birth-year').fill('2012')
  await lookAt('date-of-birth, filled in')
  await press()
  await lookAt('licence-type, fresh')
  await press()
  await lookAt('licence-type, with an error')
  await page.locator('[value="trout-3-rod"]').check()
  await press()
  await lookAt('check-answers')
  for (const path of ['/who-for', '/name', '/licence-type']) {
    await go(`${path}?change`)
    await lookAt(`${path}, filled in`)
  }

  const { query } = service.database
  Object.assign(service.database, { query: () => Promise.reject(new DatabaseAway(new Error('silent'))) })
  await page.locator('[value="salmon"]').check()
  await press()
  await lookAt('licence-type, not saved')
  await go('/name')
  await lookAt('unavailable')
  Object.assign(service.database, { query })

  await go('/check-answers')
  await page.locator('[name="form-token"]').evaluate((field: HTMLInputElement) => (field.value = 'old'))
  await press()
  await lookAt('check-answers, with an error')
  await press()
  await lookAt('confirmation')
  for (const path of ['/get-support', '/cookies', '/nowhere']) {
    await go(path)
    await lookAt(path)
  }
}
