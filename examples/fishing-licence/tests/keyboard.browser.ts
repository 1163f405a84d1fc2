import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { closeChromium, test } from './browser.js'
import { databaseKinds } from './databases.js'
import { type RunningService, startService } from './service.js'

let service: RunningService
beforeAll(async () => {
  const [embedded] = databaseKinds
  service = await startService(embedded!, { port: 0 })
}, 60_000)
afterAll(async () => {
  await closeChromium()
  await service.remove()
})

/** Presses Tab until something with this name has the focus, as a person would, and not for ever. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLLabelElement> }
      const box = element.getBoundingClientRect()
      const style = getComputedStyle(element)
      return {
        name: (element.labels?.[0] ?? element).textContent ?? '',
        // WCAG 2.4.7: something must show where the focus is. Radios draw it on a part beside them.
        isSeen:
          box.width > 0 &&
          (style.outlineStyle !== 'none' || style.boxShadow !== 'none' || element.matches('[type=radio]')),
      }
    })
    expect(focused.isSeen, `the focus on "${focused.name}" shows`).toBe(true)
    passed.push(focused.name)
    if (name.test(focused.name)) return
  }
  throw new Error(`Tab never came to ${name}. It came to: ${passed.join(' | ')}`)
}

test('someone applies with the keyboard alone, and finds a mistake on the way', async ({ open }) => {
  const page = await open()
  const { keyboard } = page
  const heading = (name: string): Promise<void> => page.getByRole('heading', { name, level: 1 }).waitFor()
  await page.goto(`${service.app.listeningOrigin}/fishing-licence`)

  await tabTo(page, /Skip to main content/)
  await keyboard.press('Enter')
  await tabTo(page, /Start now/)
  await keyboard.press('Space')

  await heading('Who is the licence for?')
  await tabTo(page, /^Me$/)
  await keyboard.press('ArrowDown')
  await tabTo(page, /^Continue$/)
  await keyboard.press('Enter')

  await heading('What is their name?')
  await tabTo(page, /First name/)
  await keyboard.type('Siân')
  await keyboard.press('Enter')
  // The summary has the focus: the next stop is the link to the mistake.
  await page.getByRole('alert').waitFor()
  await tabTo(page, /Enter their last name/)
  await keyboard.press('Enter')
  await keyboard.type('Lee')
  await keyboard.press('Enter')

  await heading('What is their date of birth?')
  await tabTo(page, /Day/)
  await keyboard.type('5')
  await tabTo(page, /Month/)
  await keyboard.type('June')
  await tabTo(page, /Year/)
  await keyboard.type('2012')
  await keyboard.press('Enter')

  await heading('What type of fishing licence do they need?')
  await tabTo(page, /up to 2 rods/)
  await keyboard.press('Space')
  await keyboard.press('Enter')

  await heading('Check your answers before sending')
  await tabTo(page, /^Change who the licence is for$/)
  await keyboard.press('Enter')
  await heading('Who is the licence for?')
  await tabTo(page, /Someone else/)
  await keyboard.press('Enter')
  await heading('Check your answers before sending')
  await tabTo(page, /^Accept and send$/)
  await keyboard.press('Enter')
  await heading('Application sent')
})
