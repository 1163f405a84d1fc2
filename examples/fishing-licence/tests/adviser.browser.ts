// An adviser applies for someone who is on the phone, from start to confirmation, and who acted is on record.
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { closeChromium, hydrated, test } from './browser.js'
import { databaseKinds } from './databases.js'
import { steps } from './fill-in.js'
import { referencePattern } from './person.js'
import { type RunningService, startService } from './service.js'
import { tabTo } from './tab-to.js'

afterAll(closeChromium)

const record = {
  role: 'adviser',
  completedBy: 'Jo Adviser',
  organisation: 'Sampletown Advice Centre',
  agreement: 'agrees',
  consent: 'by-phone',
  presence: 'on-the-phone',
  on: '2026-11-21',
}

/** What the confirmation says of who filled in the form. */
const filledIn = (page: Page): Promise<string[]> => page.locator('main p').allTextContents()

describe.each(databaseKinds)('with $kind', (kind) => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService(kind, { port: 0 })
  }, 60_000)
  afterAll(() => service.remove())
  const sent = async (page: Page) => {
    const reference = (await page.locator('.govuk-panel strong').textContent()) ?? ''
    expect(reference).toMatch(referencePattern)
    return service.database.query(
      `select who_for, first_name, last_name, acting_record, contact_to, sent_in from fishing_licence.application
       join fishing_licence.licence on application_id = application.id where reference = $1`,
      [reference],
    )
  }

  test('in English, by keyboard alone', async ({ open }) => {
    const page = await open()
    const { keyboard } = page
    const heading = async (name: string): Promise<void> => {
      await page.getByRole('heading', { name, level: 1 }).waitFor()
      await hydrated(page)
    }
    const select = async (...names: RegExp[]): Promise<void> => {
      for (const name of names) {
        await tabTo(page, name)
        await keyboard.press('Space')
      }
    }
    const type = async (answers: Readonly<Record<string, string>>): Promise<void> => {
      for (const [label, answer] of Object.entries(answers)) {
        await tabTo(page, new RegExp(`^${label}`))
        await keyboard.type(answer)
      }
    }
    const onwards = (): Promise<void> => keyboard.press('Enter')
    /** Everything that the page says of the person says their name, and the banner who types. */
    const isFor = async (): Promise<void> => {
      const banner = await page.locator('.handrail-adviser-banner').textContent()
      expect(banner).toContain('Sam Example')
      expect(banner).toContain('Jo Adviser')
    }

    await page.goto(`${service.app.listeningOrigin}/fishing-licence`)
    await tabTo(page, /Start now/)
    await onwards()
    await heading('Who is the licence for?')
    await tabTo(page, /^Me$/)
    await keyboard.press('ArrowDown')
    await onwards()
    await heading('What is their name?')
    await type({ 'First name': 'Sam', 'Last name': 'Example' })
    await onwards()

    await heading('About you')
    await tabTo(page, /I am a member of their family/)
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    expect(await page.getByRole('radio', { name: 'I am an adviser or a support worker' }).isChecked()).toBe(true)
    await type({
      'Your full name': 'Jo Adviser',
      'Your organisation': 'Sampletown Advice Centre',
      'Your email address': 'jo.adviser@rivers.example.com',
    })
    await tabTo(page, /Yes, they are here/)
    await keyboard.press('ArrowDown')
    await onwards()

    await heading('Acting for Sam Example')
    await isFor()
    await select(/Yes, they know and agree/)
    await tabTo(page, /^In person/)
    await keyboard.press('ArrowDown')
    await onwards()

    await heading('What is Sam Example’s date of birth?')
    await type({ Day: '5', Month: '6', Year: '1984' })
    await onwards()
    await heading('When should the licence start?')
    await isFor()
    await type({ Day: '1', Month: '12', Year: '2026' })
    await onwards()
    await heading('Does Sam Example pay less because of a disability?')
    await tabTo(page, /^Yes, because of a disability benefit/)
    await keyboard.press('ArrowUp')
    await onwards()
    await heading('What type of fishing licence does Sam Example need?')
    await select(/up to 2 rods/)
    await onwards()
    await heading('How long should the licence last?')
    await tabTo(page, /^1 day/)
    await keyboard.press('ArrowUp')
    await onwards()
    await heading('What is Sam Example’s address?')
    await isFor()
    // What is wrong is said about Sam, too.
    await tabTo(page, /^Continue$/)
    await onwards()
    await page.getByRole('alert').waitFor()
    await hydrated(page)
    await tabTo(page, /^Enter an address, or select that Sam Example has no fixed address$/)
    await onwards()
    await keyboard.type('1 Example Street')
    await type({ 'Town or city': 'Exampletown', Postcode: 'SW1A 1AA' })
    await onwards()
    await heading('How should we send the licence?')
    await select(/^By email or text message/)
    await onwards()
    await heading('You have added 1 licence')
    await tabTo(page, /^Yes$/)
    await keyboard.press('ArrowDown')
    await onwards()

    await heading('How should we contact you?')
    await select(/^Email/)
    // Jo gave it before, and does not type it twice (WCAG 3.3.7 Redundant Entry).
    await tabTo(page, /^Your email address/)
    expect(await page.locator(':focus').inputValue()).toBe('jo.adviser@rivers.example.com')
    await onwards()
    await heading('Check your answers before sending')
    await isFor()
    await tabTo(page, /^Accept and go on to pay$/)
    await onwards()
    await heading('Example Pay')
    await tabTo(page, /^Pay £/)
    await onwards()

    await heading('Application sent')
    expect(await filledIn(page)).toEqual(
      expect.arrayContaining([
        'Completed by Jo Adviser (Sampletown Advice Centre) on behalf of Sam Example, as their adviser, on 21 November 2026',
        'Sam Example knew about this and agreed by phone or video',
        'Sam Example was on the phone or on video',
      ]),
    )
    expect(await sent(page)).toEqual([
      {
        who_for: 'someone-else',
        first_name: 'Sam',
        last_name: 'Example',
        acting_record: expect.objectContaining({ ...record, onBehalfOf: 'Sam Example' }) as object,
        contact_to: 'jo.adviser@rivers.example.com',
        sent_in: 'en',
      },
    ])
  })

  test('in Welsh, with scripts off', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false })
    const name = 'Siân O’Brien-Jones'
    const step = steps(page, 'cy', { name })
    const onwards = (): Promise<void> => page.getByRole('button', { name: 'Parhau' }).click()
    await step.start(service.app.listeningOrigin)
    await step.whoFor()
    await step.name()

    await page.getByRole('heading', { name: 'Amdanoch chi', level: 1 }).waitFor()
    await page.getByRole('radio', { name: 'Rwy’n gynghorydd neu’n weithiwr cymorth' }).check()
    await page.getByRole('textbox', { name: 'Eich enw llawn' }).fill('Jo Adviser')
    await page.getByRole('textbox', { name: 'Eich sefydliad (dewisol)' }).fill('Sampletown Advice Centre')
    await page.getByRole('textbox', { name: 'Eich rhif ffôn' }).fill('01632 960 001')
    await page.getByRole('radio', { name: 'Ar y ffôn neu ar fideo' }).check()
    await onwards()
    await page.getByRole('heading', { name: `Gweithredu ar ran ${name}`, level: 1 }).waitFor()
    await page.getByRole('radio', { name: 'Ydy, yn gwybod ac yn cytuno' }).check()
    await page.getByRole('radio', { name: 'Dros y ffôn neu fideo' }).check()
    await onwards()
    await page.getByRole('heading', { name: `Beth yw dyddiad geni ${name}?`, level: 1 }).waitFor()
    expect(await page.locator('.handrail-adviser-banner').textContent()).toContain('Jo Adviser')
    await step.dateOfBirth()
    await step.rest()
    await step.accept()
    await step.pay()

    await step.reference()
    expect(await filledIn(page)).toEqual(
      expect.arrayContaining([
        `Llenwyd gan Jo Adviser (Sampletown Advice Centre) ar ran ${name}, fel eu cynghorydd, ar 21 Tachwedd 2026`,
        `Roedd ${name} yn gwybod am hyn ac yn cytuno dros y ffôn neu fideo`,
        `Roedd ${name} ar y ffôn neu ar fideo`,
      ]),
    )
    expect(await sent(page)).toMatchObject([{ acting_record: { ...record, onBehalfOf: name }, sent_in: 'cy' }])
  })
})
