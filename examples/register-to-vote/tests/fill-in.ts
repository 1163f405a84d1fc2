// Filling in the forms in a browser. The names of the fields are the same in every language.
import { expect } from 'vitest'
import type { Page } from 'playwright'
import type { QuestionPath } from '../src/questions'
import type { Language } from '../src/words'
import { wordsFor } from '../src/words'

/** What is typed in a text field, or which value of radios or checkboxes is selected, by name. */
export type Fields = Record<string, string>

/** An answer to each question, the long way round. */
export const everything = {
  country: { country: 'wales' },
  nationality: { nationality: 'other', 'other-nationalities': 'Portiwgal' },
  'date-of-birth': { 'date-of-birth-day': '5', 'date-of-birth-month': '6', 'date-of-birth-year': '1984' },
  name: { 'name-first-name': 'Siân', 'name-last-name': 'O’Brien-Jones' },
  'changed-name': { 'changed-name': 'yes' },
  'old-name': { 'old-name-first-name': 'Siân', 'old-name-last-name': 'Jones' },
  'national-insurance-number': { 'national-insurance-number': 'qq 12 34 56 c' },
  address: { 'address-line-1': 'Flat 4', 'address-town': 'Anytown', 'address-postcode': 'sw1a1aa' },
  moved: { moved: 'yes' },
  'previous-address': {
    'previous-address-line-1': '9 Old Street',
    'previous-address-town': 'Sampletown',
    'previous-address-postcode': 'SW1A 2AA',
  },
  'open-register': { 'open-register': 'leave-out' },
  'postal-vote': { 'postal-vote': 'yes' },
  'postal-form': { 'postal-form-which': 'email', 'postal-form-email': 'sian@example.com' },
  contact: { 'contact-which': 'phone', 'contact-phone': '07700 900 123' },
  declaration: { declaration: 'yes' },
} as const satisfies Record<QuestionPath, Fields>

/** An answer to each question, from someone who cannot give most of it, the short way. */
export const asLittleAsPossible: Partial<Record<QuestionPath, Fields>> = {
  country: { country: 'england' },
  nationality: { 'nationality-cannot-give': 'yes', 'nationality-reason': 'I wait for a decision.' },
  'date-of-birth': {
    'date-of-birth-cannot-give': 'yes',
    'date-of-birth-reason': 'Nobody wrote it down.',
    'age-range': '18-to-75',
  },
  name: { 'name-first-name': 'Ann', 'name-last-name': 'Lee' },
  'changed-name': { 'changed-name': 'no' },
  'national-insurance-number': {
    'national-insurance-number-cannot-give': 'yes',
    'national-insurance-number-reason': 'I never had one.',
  },
  address: { 'address-no-fixed-address': 'yes', 'address-where': 'Anytown Library\nThe park' },
  'open-register': { 'open-register': 'include' },
  'postal-vote': { 'postal-vote': 'no' },
  contact: { 'contact-which': 'post' },
  declaration: { declaration: 'yes' },
}

/** An email address with a letter in the wrong place. */
export const slip = { 'contact-which': 'email', 'contact-email': 'ann@gmial.com' } as const

/** Fills in the fields of a page. What is revealed comes after what reveals it. */
export async function fill(page: Page, fields: Fields): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const control = page.locator(`main [name="${name}"]`)
    if (/radio|checkbox/.test((await control.first().getAttribute('type')) ?? ''))
      await page.locator(`main [name="${name}"][value="${value}"]`).check()
    else await control.fill(value)
  }
}

/** When the button was pressed on the page that still shows, and its address. */
const presses = new WeakMap<Page, { at: number; url: string }>()

/** Sends the form of the page. As slow as a person: a second press within a second would not count. */
export async function press(page: Page): Promise<void> {
  const url = page.url()
  const last = presses.get(page)
  if (last?.url === url) await expect.poll(() => Date.now() - last.at, { timeout: 5000 }).toBeGreaterThan(1100)
  const now = { at: Date.now(), url }
  presses.set(page, now)
  page.once('domcontentloaded', () => presses.delete(page))
  await page.locator('main form button').first().click()
  // On a busy machine the click itself comes late.
  now.at = Date.now()
}

/** Waits for a page by the end of its address. */
export const comesTo = (page: Page, path: string): Promise<void> =>
  page.waitForURL((url) => url.pathname.endsWith(`/${path}`), { waitUntil: 'commit' })

/** From the start page to check answers, and each page shown on the way. */
export async function answerAll(
  page: Page,
  url: string,
  language: Language,
  answers: Partial<Record<QuestionPath, Fields>> = everything,
): Promise<void> {
  await page.goto(`${url}${language === 'cy' ? '/cy' : ''}`)
  await page.locator('.govuk-button--start').click()
  for (const [path, fields] of Object.entries(answers)) {
    await comesTo(page, path)
    // The address can be there before the page is.
    await page
      .getByRole('heading', { level: 1, name: wordsFor(language).questions[path as QuestionPath].title })
      .waitFor()
    await fill(page, fields)
    await press(page)
  }
  await comesTo(page, 'check-answers')
  await page.getByRole('heading', { level: 1, name: wordsFor(language).checkAnswers.heading }).waitFor()
}

/** Sends what was checked, and gives the reference. */
export async function sendIt(page: Page): Promise<string> {
  await press(page)
  await comesTo(page, 'confirmation')
  await page.locator('.govuk-panel').waitFor()
  const reference = (await page.locator('.govuk-panel strong').textContent()) ?? ''
  expect(reference).toMatch(referencePattern)
  return reference
}

export const referencePattern = /^[CFHJKMRTWXY34679]{3}-[CFHJKMRTWXY34679]{3}-[CFHJKMRTWXY34679]{3}$/
