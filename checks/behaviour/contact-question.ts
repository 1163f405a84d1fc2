// The question that the behaviour checks of radios ask, and what they look at.
import type { Page } from 'playwright'

const reveal = (id: string, label: string): { html: string } => ({
  html: `<label class="govuk-label" for="${id}">${label}</label><input class="govuk-input" id="${id}">`,
})

/** Two of its choices ask for more. In the options of GOV.UK Frontend. */
export const contact = {
  name: 'contact',
  fieldset: { legend: { text: 'How should we contact you?' } },
  items: [
    { value: 'email', text: 'Email', conditional: reveal('email', 'Email address') },
    { value: 'phone', text: 'Phone', conditional: reveal('phone', 'Phone number') },
    { value: 'post', text: 'Post' },
  ],
}

/** Chooses as a person does, even what is chosen already. */
export const choose = (page: Page, name: string): Promise<void> =>
  page.getByRole('radio', { name, exact: true }).click()

// These ask the page itself: Playwright's locators would leave listeners of their own on it.

/** The value of each radio that is chosen, hidden ones too. */
export const chosen = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value))

/** The words of each follow-up question that can be seen. */
export const shown = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.govuk-radios__conditional')]
      .filter((each) => each.checkVisibility())
      .map((each) => each.innerText.trim()),
  )

/** The same, once scripts run: by then it is not by the style that shows what was chosen before. */
export const revealed = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.govuk-radios__conditional')]
      .filter((each) => each.checkVisibility() && !each.classList.contains('govuk-radios__conditional--hidden'))
      .map((each) => each.innerText.trim()),
  )

/** What each radio says about its follow-up question. */
export const expanded = (page: Page): Promise<(string | null)[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('input[type=radio]')].map((input) => input.getAttribute('aria-expanded')),
  )
