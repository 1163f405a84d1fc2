// The fields without a script upstream, and what a person does with each.
import type { Page } from 'playwright'

/** One of them. Answers are strings: a date is its parts with spaces between them. */
export interface Field {
  /** What `situations/input.tsx` calls it. */
  field: 'text-input' | 'textarea' | 'select' | 'date-input'
  /** What it starts with. */
  start: string
  /** 2 other answers. */
  next: string
  other: string
  /** Gives an answer as a person does. */
  give: (page: Page, answer: string) => Promise<void>
}

const type = async (page: Page, label: string, text: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).fill(text)
}

export const fields: Field[] = [
  {
    field: 'text-input',
    start: 'Siân',
    next: 'Lleucu Ŵyn 🎣',
    other: '<b>O’Brien</b> & co',
    give: (page, answer) => type(page, 'Your answer', answer),
  },
  {
    field: 'textarea',
    start: '1 High Street\nSampleton',
    next: '\n2 High Street\n\nSampleton',
    other: '<b>O’Brien</b> & co',
    give: (page, answer) => type(page, 'Your answer', answer),
  },
  {
    field: 'select',
    start: 'south',
    next: 'east',
    other: 'north',
    give: async (page, answer) => {
      await page.getByLabel('Your answer').selectOption(answer)
    },
  },
  {
    field: 'date-input',
    start: '1 2 2027',
    next: '25 Dec 2026',
    other: '31 12 26',
    give: async (page, answer) => {
      const parts = answer.split(' ')
      for (const label of ['Day', 'Month', 'Year']) await type(page, label, parts.shift()!)
    },
  },
]

/** What the field says. */
export const answer = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLInputElement>('input, textarea, select')
    return [...controls].map(({ value }) => value).join(' ')
  })

/** What the page says of the answer it keeps, of all it was told, and of what was sent. */
export const says = (page: Page, what: 'Kept' | 'Told' | 'Sent'): Promise<string> =>
  page.evaluate((label) => document.querySelector(`output[aria-label=${label}]`)!.textContent, what)

export const button = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click()

/** What a phone does when it fills in a form: the texts are there all at once, and then each field has its events. */
export const fillIn = (page: Page, texts: string[]): Promise<void> =>
  page.evaluate((given) => {
    const controls = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')]
    for (const [index, control] of controls.entries())
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')!.set!.call(control, given[index])
    for (const control of controls)
      for (const event of ['input', 'change']) control.dispatchEvent(new Event(event, { bubbles: true }))
  }, texts)

/** Where the caret is in the field that has the focus. */
export const caret = (page: Page): Promise<number | null> =>
  page.evaluate(() => (document.activeElement as HTMLInputElement).selectionStart)
