// The question that the behaviour checks of password inputs ask, and what they look at.
import type { Page } from 'playwright'

/** In the options of GOV.UK Frontend. */
export const signIn = {
  name: 'password',
  label: { text: 'Password' },
  attributes: { form: 'sign-in' },
  // Upstream has no other place for a form on the page of one component.
  formGroup: {
    beforeInput: {
      html: `<form id="sign-in" action="/"><input name="email" aria-label="Email address" autocomplete="username">
      <button>Sign in</button></form>`,
    },
  },
}

/** What the page says of the password, to everyone and to those who listen. */
export const state = (page: Page) =>
  page.evaluate(() => {
    const [input, button, status] = ['input', 'toggle', 'sr-status'].map((part) =>
      document.querySelector<HTMLElement>(`.govuk-password-input__${part}`),
    ) as [HTMLInputElement, HTMLElement, HTMLElement]
    return {
      type: input.type,
      button: [button.innerText, button.ariaLabel],
      said: status.innerText,
      hasFocus: document.activeElement === input,
    }
  })
export const type = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLInputElement>('[name=password]')!.type)
export const value = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLInputElement>('[name=password]')!.value)
export const focus = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector<HTMLInputElement>('[name=password]')!.focus())
export const press = (page: Page): Promise<void> => page.locator('.govuk-password-input__toggle').click()
export async function enter(page: Page, password: string): Promise<void> {
  await focus(page)
  await page.keyboard.type(password)
}

/** What the page says at first, then when the password shows, and then when it is hidden again. */
export const hidden = { type: 'password', button: ['Show', 'Show password'], said: '', hasFocus: false }
export const shown = {
  type: 'text',
  button: ['Hide', 'Hide password'],
  said: 'Your password is visible',
  hasFocus: false,
}
export const hiddenAgain = { ...hidden, said: 'Your password is hidden' }

/** Fills it in as a password manager does: from a world of its own, where it sees no script of the page. */
export async function fillIn(page: Page, password: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const { frameTree } = await devtools.send('Page.getFrameTree')
  const world = await devtools.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
  const expression = `{
    const input = document.querySelector('[name=password]')
    input.value = ${JSON.stringify(password)}
    for (const name of ['input', 'change']) input.dispatchEvent(new Event(name, { bubbles: true }))
  }`
  await devtools.send('Runtime.evaluate', { contextId: world.executionContextId, expression })
  await devtools.detach()
}

/** How long a page that comes back can take. */
export const soon = { timeout: 10_000 }
