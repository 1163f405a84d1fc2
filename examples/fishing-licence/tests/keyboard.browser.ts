import { afterAll, beforeAll } from 'vitest'
import { closeChromium, test } from './browser.js'
import { databaseKinds } from './databases.js'
import { type RunningService, startService } from './service.js'
import { tabTo } from './tab-to.js'

let service: RunningService
beforeAll(async () => {
  const [embedded] = databaseKinds
  service = await startService(embedded!, { port: 0 })
}, 60_000)
afterAll(async () => {
  await closeChromium()
  await service.remove()
})

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

  await heading('About you')
  await tabTo(page, /I am a member of their family/)
  await keyboard.press('Space')
  await tabTo(page, /Your full name/)
  await keyboard.type('Ann Lee')
  await tabTo(page, /Your phone number/)
  await keyboard.type('07700 900 982')
  await tabTo(page, /Yes, they are here/)
  await keyboard.press('Space')
  await keyboard.press('Enter')

  await heading('Acting for Siân Lee')
  await tabTo(page, /Yes, they know and agree/)
  await keyboard.press('Space')
  await tabTo(page, /In person/)
  await keyboard.press('Space')
  await keyboard.press('Enter')

  await heading('What is Siân Lee’s date of birth?')
  await tabTo(page, /Day/)
  await keyboard.type('5')
  await tabTo(page, /Month/)
  await keyboard.type('June')
  await tabTo(page, /Year/)
  await keyboard.type('1984')
  await keyboard.press('Enter')

  await heading('When should the licence start?')
  for (const [part, typed] of [
    ['Day', '1'],
    ['Month', '12'],
    ['Year', '2026'],
  ] as const) {
    await tabTo(page, new RegExp(part))
    await keyboard.type(typed)
  }
  await keyboard.press('Enter')

  await heading('Does Siân Lee pay less because of a disability?')
  await tabTo(page, /Yes, because of a disability benefit/)
  await keyboard.press('ArrowDown')
  await tabTo(page, /Siân Lee’s Blue Badge number/)
  await keyboard.type('AB12')
  await keyboard.press('Enter')

  await heading('What type of fishing licence does Siân Lee need?')
  await tabTo(page, /up to 2 rods/)
  await keyboard.press('Space')
  await keyboard.press('Enter')

  await heading('How long should the licence last?')
  await tabTo(page, /1 day/)
  await keyboard.press('Space')
  await keyboard.press('Enter')

  await heading('What time should the licence start?')
  await tabTo(page, /What time/)
  await keyboard.type('9am')
  await tabTo(page, /^Continue$/)
  await keyboard.press('Enter')

  await heading('What is Siân Lee’s address?')
  for (const [part, typed] of [
    ['Address line 1', '1 Example Street'],
    ['Town or city', 'Exampletown'],
    ['Postcode', 'SW1A 1AA'],
  ] as const) {
    await tabTo(page, new RegExp(part))
    await keyboard.type(typed)
  }
  await keyboard.press('Enter')

  await heading('You have added 1 licence')
  await tabTo(page, /^Yes$/)
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')

  await heading('How should we contact you?')
  await tabTo(page, /Email/)
  await keyboard.press('Space')
  await tabTo(page, /Your email address/)
  await keyboard.type('ann@rivers.example.com')
  await keyboard.press('Enter')

  await heading('Check your answers before sending')
  await tabTo(page, /^Change who the licence is for$/)
  await keyboard.press('Enter')
  await heading('Who is the licence for?')
  await tabTo(page, /Someone else/)
  await keyboard.press('Enter')
  await heading('Check your answers before sending')
  await tabTo(page, /^Accept and go on to pay$/)
  await keyboard.press('Enter')
  await heading('Example Pay')
  await tabTo(page, /^Pay £4\.50$/)
  await keyboard.press('Enter')
  await heading('Application sent')
})
