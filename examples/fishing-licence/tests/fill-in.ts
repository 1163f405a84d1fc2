// Filling in the form in a browser, in either language, by what a person can see.
import type { Page } from 'playwright'
import type { Language } from '../src/words/index.js'
import { wordsFor } from '../src/words/index.js'

const path = (language: Language): string => `/fishing-licence${language === 'cy' ? '/cy' : ''}`
const go = (language: Language): string => (language === 'cy' ? 'Parhau' : 'Continue')
const send = (language: Language): string => (language === 'cy' ? 'Cytuno a chyflwyno' : 'Accept and send')

/** Each step a person takes, for themselves: from the start page to the confirmation. */
export function steps(page: Page, language: Language) {
  const words = wordsFor(language)
  const onwards = (): Promise<void> => page.getByRole('button', { name: go(language) }).click()
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  return {
    start: async (origin: string): Promise<void> => {
      await page.goto(origin + path(language))
      await page.getByRole('button', { name: words.start.button }).click()
    },
    whoFor: async (): Promise<void> => {
      await page.getByRole('radio', { name: words.whoFor.choices.me, exact: true }).check()
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
    licenceType: async (): Promise<void> => {
      await page.getByRole('radio', { name: words.licenceType.choices.salmon.label }).check()
      await onwards()
    },
    send: (): Promise<void> => page.getByRole('button', { name: send(language) }).click(),
    reference: async (): Promise<string> => {
      await page.waitForURL(`**${path(language)}/confirmation`)
      return (await page.locator('.govuk-panel strong').textContent()) ?? ''
    },
  }
}
