// The question that the behaviour checks of checkboxes ask, and what they look at.
import type { Locator, Page } from 'playwright'

const reveal = (id: string, label: string): { html: string } => ({
  html: `<label class="govuk-label" for="${id}">${label}</label><input class="govuk-input" id="${id}">`,
})

/** Two of its choices ask for more, and one is "None of these". In the options of GOV.UK Frontend. */
export const waste = {
  name: 'waste',
  fieldset: { legend: { text: 'What waste do you carry?' } },
  items: [
    { value: 'animal', text: 'Animal', conditional: reveal('kind', 'Kind of animal') },
    { value: 'farm', text: 'Farm' },
    { divider: 'or' },
    { value: 'none', text: 'None of these', behaviour: 'exclusive', conditional: reveal('why', 'Why you apply') },
  ],
}

export const checkbox = (page: Page, name: string): Locator => page.getByRole('checkbox', { name, exact: true })

/** Selects a checkbox, or unselects it. */
export const press = (page: Page, name: string): Promise<void> => checkbox(page, name).click()

// These ask the page itself: Playwright's locators would leave listeners of their own on it.

/** The value of each checkbox that is selected, hidden ones too. */
export const selected = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value))

/** The words of each follow-up question that can be seen. */
export const shown = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.govuk-checkboxes__conditional')]
      .filter((each) => each.checkVisibility())
      .map((each) => each.innerText.trim()),
  )

/** The same, once scripts run: by then it is not by the style that shows what was selected before. */
export const revealed = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.govuk-checkboxes__conditional')]
      .filter((each) => each.checkVisibility() && !each.classList.contains('govuk-checkboxes__conditional--hidden'))
      .map((each) => each.innerText.trim()),
  )

/** What each checkbox says about its follow-up question. */
export const expanded = (page: Page): Promise<(string | null)[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('input[type=checkbox]')].map((input) => input.getAttribute('aria-expanded')),
  )
