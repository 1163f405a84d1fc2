// The question that the behaviour checks of character counts ask, and what people are told of the answer.
import type { Page } from 'playwright'

/** In the options of GOV.UK Frontend. */
export const detail = { name: 'detail', label: { text: 'What happened?' }, maxlength: 10 }

export const left = (count: number): string => `You have ${count} character${count === 1 ? '' : 's'} remaining`
export const over = (count: number): string => `You have ${count} character${count === 1 ? '' : 's'} too many`

// These ask the page itself: Playwright's locators would leave listeners of their own on it.

/** The text in the box. */
export const text = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('textarea')!.value)

/** The count as people see it: nothing if it does not show. */
export const seen = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector<HTMLElement>('.govuk-character-count__status')?.innerText)

/** The count as screen readers have it: nothing if it is kept from them. */
export const told = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.querySelector('.govuk-character-count__sr-status:not([aria-hidden])')?.textContent)

/** Whether the box, and the count, look wrong. */
export const looksWrong = (page: Page): Promise<{ box: boolean; count: boolean }> =>
  page.evaluate(() => ({
    box: document.querySelector('textarea')!.classList.contains('govuk-textarea--error'),
    count: document.querySelector('.govuk-character-count__status')!.classList.contains('govuk-error-message'),
  }))

/** Goes into the box, and types at its end. */
export async function type(page: Page, words: string): Promise<void> {
  await focus(page)
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
}

export const focus = (page: Page): Promise<void> => page.evaluate(() => document.querySelector('textarea')!.focus())
export const blur = (page: Page): Promise<void> => page.evaluate(() => document.querySelector('textarea')!.blur())

/** Changes the text as speech software does, behind the back of every script: no event, and React sees no assignment. */
export const speak = (page: Page, words: string): Promise<void> =>
  page.evaluate((spoken) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!
    set!.call(document.querySelector('textarea'), spoken)
  }, words)

/** Stops the clock of a page that was opened with one. From then on only `wait` moves it. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000))
}

export const wait = (page: Page, milliseconds: number): Promise<void> => page.clock.runFor(milliseconds)

/** How long a page that comes back, or the second that we wait, can take. */
export const soon = { timeout: 10_000 }
