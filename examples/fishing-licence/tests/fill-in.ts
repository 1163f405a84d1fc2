// Filling in the form in a browser, in either language, by what a person can see.
import type { Page } from 'playwright'
import type { About, Language } from '../src/words/index.js'
import { wordsFor } from '../src/words/index.js'

const path = (language: Language): string => `/fishing-licence${language === 'cy' ? '/cy' : ''}`
const go = (language: Language): string => (language === 'cy' ? 'Parhau' : 'Continue')

/**
 * Each step a person takes, from the start page to the confirmation.
 *
 * @param about whom the licence is for. Who applies for someone else says who they are by themselves
 */
export function steps(page: Page, language: Language, about: About = 'me') {
  const words = wordsFor(language, about)
  const who = about === 'me' ? 'me' : 'someone-else'
  const onwards = (): Promise<void> => page.getByRole('button', { name: go(language) }).click()
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  const step = {
    start: async (origin: string): Promise<void> => {
      await page.goto(origin + path(language))
      await page.getByRole('button', { name: words.start.button }).click()
    },
    whoFor: async (): Promise<void> => {
      await page.getByRole('radio', { name: words.whoFor.choices[who], exact: true }).check()
      await onwards()
    },
    name: async (): Promise<void> => {
      await field(words.name.firstName.label).fill('Siân')
      await field(words.name.lastName.label).fill('O’Brien-Jones')
      await onwards()
    },
    dateOfBirth: async (): Promise<void> => {
      const [day, month, year] = language === 'cy' ? ['Diwrnod', 'Mis', 'Blwyddyn'] : ['Day', 'Month', 'Year']
      await field(day!).fill('5')
      await field(month!).fill('6')
      await field(year!).fill('1984')
      await onwards()
    },
    startDate: async (): Promise<void> => {
      const [day, month, year] = language === 'cy' ? ['Diwrnod', 'Mis', 'Blwyddyn'] : ['Day', 'Month', 'Year']
      await field(day!).fill('1')
      await field(month!).fill('12')
      await field(year!).fill('2026')
      await onwards()
    },
    concession: async (): Promise<void> => {
      await page.getByRole('radio', { name: words.concession.choices['blue-badge'] }).check()
      await field(words.concession.details['blue-badge'].asked.label).fill('AB12')
      await onwards()
    },
    licenceType: async (): Promise<void> => {
      await page.getByRole('radio', { name: words.licenceType.choices.salmon.label }).check()
      await onwards()
    },
    licenceLength: async (): Promise<void> => {
      await page.getByRole('radio', { name: words.licenceLength.choices['1-day'] }).check()
      await onwards()
    },
    startTime: async (): Promise<void> => {
      await page.getByRole('combobox').selectOption({ label: '9am' })
      await onwards()
    },
    address: async (): Promise<void> => {
      await page.locator('#address-line-1').fill('1 Example Street')
      await page.locator('#address-town').fill('Exampletown')
      await page.locator('#address-postcode').fill('SW1A 1AA')
      await onwards()
    },
    licences: async (): Promise<void> => {
      await page.getByRole('radio', { name: words.licences.no, exact: true }).check()
      await onwards()
    },
    contact: async (): Promise<void> => {
      await page.getByRole('radio', { name: words.contact.choices.email }).check()
      await field(words.contact.details.email.label).fill('sian@rivers.example.com')
      await onwards()
    },
    accept: (): Promise<void> => page.getByRole('button', { name: words.checkAnswers.button.pay }).click(),
    pay: (): Promise<void> => page.getByRole('button', { name: words.examplePay.paid('£8') }).click(),
    reference: async (): Promise<string> => {
      await page.waitForURL(`**${path(language)}/confirmation`)
      return (await page.locator('.govuk-panel strong').textContent()) ?? ''
    },
  }
  return {
    ...step,
    /** Every page after the date of birth, up to check answers. */
    rest: async (): Promise<void> => {
      for (const next of [
        'startDate',
        'concession',
        'licenceType',
        'licenceLength',
        'startTime',
        'address',
        'licences',
        'contact',
      ])
        await step[next as 'startDate']()
    },
  }
}
