// "Controlled" cannot apply: only the person can choose a file, so no page keeps the answer in place of the browser.
import type { Page } from 'playwright'
import { afterAll, describe, expect } from 'vitest'
import { canonical } from '../../packages/react/parity/same-dom.js'
import { closeChromium } from '../browser.js'
import {
  button,
  choose,
  drag,
  elsewhere,
  files,
  input,
  options,
  removeFiles,
  said,
  several,
  status,
  zone,
} from './files.js'
import { hydrate, html, leaveAndComeBack, leftAfterUnmount, modes, renderAgain, test } from './review.js'

afterAll(closeChromium)
afterAll(removeFiles)

const linked = { ...options, formGroup: { beforeInput: { html: '<a href="#photo">Select your photo</a>' } } }
const named = (chosen: string) => `Upload your photo , ${chosen} , Choose file or drop file`
/** What Chromium itself tells screen readers of the button: its name and its description. */
async function spoken(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page)
  const { nodes } = await devtools.send('Accessibility.getFullAXTree')
  const { name, description } = nodes.find(({ role }) => role?.value === 'button')!
  return [name?.value, description?.value ?? ''].map((words: string) => words.replace(/\s+/g, ' ').trim())
}
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.activeElement!.localName}#${document.activeElement!.id}`)

describe.each(modes)('a file upload with a drop zone, %s', (mode) => {
  test('is a button called by its label, what is chosen and what to do', async ({ visit }) => {
    const page = await visit('file-upload', { options, mode })
    expect(await spoken(page)).toEqual([named('No file chosen'), ''])
    expect(await input(page).isVisible()).toBe(false)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('button#photo')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('body#')
  })

  test('describes its button by the hint and the error', async ({ visit }) => {
    const messages = { hint: { text: 'Smaller than 10MB' }, errorMessage: { text: 'Select your photo' } }
    const page = await visit('file-upload', { options: { ...options, ...messages }, mode })
    expect((await spoken(page))[1]).toBe('Smaller than 10MB Error: Select your photo')
  })

  for (const [way, open] of [
    ['a press', (page: Page) => button(page).click()],
    ['a press on the label', (page: Page) => page.locator('label').click()],
    ['the Enter key', (page: Page) => button(page).press('Enter')],
    ['the space bar', (page: Page) => button(page).press('Space')],
  ] as const) {
    test(`lets people choose a file by ${way}, and says its name`, async ({ visit }) => {
      const page = await visit('file-upload', { options, mode })
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open(page)])
      await chooser.setFiles(files('me & 🎣.jpg'))
      await expect.poll(() => status(page)).toBe('me & 🎣.jpg')
      expect(await spoken(page)).toEqual([named('me & 🎣.jpg'), ''])
    })
  }

  test('says how many files are chosen, and that none is when people take them back', async ({ visit }) => {
    const page = await visit('file-upload', { options: several, mode })
    await choose(page, 'hall.jpg', 'stairs.jpg')
    await expect.poll(() => status(page)).toBe('2 files chosen')
    expect(await page.locator('.govuk-file-upload-button__status').getAttribute('aria-live')).toBe('polite')
    await choose(page)
    await expect.poll(() => status(page)).toBe('No file chosen')
  })

  test('picks the sentence for the number in a language with six plurals', async ({ visit }) => {
    const multipleFilesChosenText = {
      zero: 'dim: %{count}',
      one: 'un: %{count}',
      two: 'dwy: %{count}',
      few: 'tair: %{count}',
      many: 'chwech: %{count}',
      other: 'arall: %{count}',
    }
    const page = await visit('file-upload', { options: { ...several, multipleFilesChosenText }, mode, lang: 'cy' })
    for (const [count, words] of [
      [2, 'dwy: 2'],
      [3, 'tair: 3'],
      [4, 'arall: 4'],
      [6, 'chwech: 6'],
    ] as const) {
      await choose(page, ...Array.from({ length: count }, (_, number) => `${number}.jpg`))
      await expect.poll(() => status(page)).toBe(words)
    }
  })

  test('turns its button on and off with its input', async ({ visit }) => {
    const page = await visit('file-upload', { options: { ...options, disabled: true }, mode })
    const turn = (disabled: boolean) =>
      input(page).evaluate((it, off) => ((it as HTMLInputElement).disabled = off), disabled)
    const wrapper = page.locator('.govuk-file-upload-wrapper')
    for (const disabled of [true, false, true]) {
      await turn(disabled)
      await expect.poll(() => button(page).isDisabled()).toBe(disabled)
      expect(await wrapper.evaluate((it) => it.matches('.govuk-file-upload-wrapper--disabled'))).toBe(disabled)
    }
  })

  test('is what an error link leads to', async ({ visit }) => {
    const page = await visit('file-upload', { options: linked, mode })
    await page.getByRole('link', { name: 'Select your photo' }).click()
    expect(await focused(page)).toBe('button#photo')
  })

  test('is the plain input without scripts', async ({ visit }) => {
    const page = await visit('file-upload', { options, mode, script: 'off' })
    expect(await page.getByRole('button').count()).toBe(1)
    expect(await page.getByRole('button', { name: 'Upload your photo', exact: true }).isVisible()).toBe(true)
    await page.getByLabel('Upload your photo').setInputFiles(files('me.jpg'))
    expect(await page.getByLabel('Upload your photo').inputValue()).toContain('me.jpg')
  })
})

test('a file upload is the same at every step, whoever made it and whoever took it over', async ({ visit }) => {
  const after: Record<string, string[]> = {}
  for (const mode of modes) {
    const page = await visit('file-upload', { options: several, mode })
    const steps = (after[mode] = [canonical(await html(page))])
    const step = async (done: unknown) => {
      await done
      // Other code's changes to the input reach the button a moment later.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
      steps.push(canonical(await html(page)))
    }
    await step(choose(page, 'me.jpg'))
    await step(choose(page, 'hall.jpg', 'stairs.jpg'))
    await step(choose(page))
    await step(input(page).evaluate((it) => it.setAttribute('disabled', '')))
    await step(input(page).evaluate((it) => it.removeAttribute('disabled')))
    const dragged = await drag(page, 'me.jpg')
    await step(dragged.over(zone))
    await step(dragged.over(elsewhere))
  }
  expect(after.static).toEqual(after.upstream)
  expect(after.hydrated).toEqual(after.upstream)
})

describe('a file upload taken over by React', () => {
  test('keeps and shows files chosen before hydration', async ({ visit }) => {
    const page = await visit('file-upload', { options: several, hydrate: 'wait' })
    expect(await button(page).count()).toBe(0)
    await page.getByLabel('Upload your photo').setInputFiles(files('hall.jpg', 'stairs.jpg'))
    await hydrate(page)
    expect(await status(page)).toBe('2 files chosen')
    expect(await input(page).evaluate((it) => (it as HTMLInputElement).files!.length)).toBe(2)
  })

  test('keeps the focus of someone who followed an error link before hydration', async ({ visit }) => {
    const page = await visit('file-upload', { options: linked, hydrate: 'wait' })
    await page.getByRole('link', { name: 'Select your photo' }).click()
    expect(await focused(page)).toBe('input#photo')
    await hydrate(page)
    await expect.poll(() => focused(page)).toBe('button#photo')
  })

  test('is what an error summary leads to, with its label in sight', async ({ visit }) => {
    const page = await visit('file-upload', { situation: 'WithErrorSummary' })
    await page.getByRole('link', { name: 'Select your photo' }).click()
    expect(await focused(page)).toBe('button#photo')
    const top = await page.locator('label').evaluate((label) => label.getBoundingClientRect().top)
    expect(Math.abs(top)).toBeLessThan(1)
  })

  test('works the same without StrictMode', async ({ visit }) => {
    const page = await visit('file-upload', { options, strict: 'off' })
    await choose(page, 'me.jpg')
    await expect.poll(() => status(page)).toBe('me.jpg')
    const dragged = await drag(page, 'you.jpg')
    await dragged.over(zone)
    expect(await said(page)).toBe('Entered drop zone')
    await dragged.drop(zone)
    expect(await status(page)).toBe('you.jpg')
  })

  // Upstream goes on to show the name of a file that is no longer chosen.
  test('is empty again when its form is reset, wherever it stands', async ({ visit }) => {
    const page = await visit('file-upload', { situation: 'Resettable' })
    await choose(page, 'me.jpg')
    await expect.poll(() => status(page)).toBe('me.jpg')
    await page.getByRole('button', { name: 'Reset' }).click()
    await expect.poll(() => status(page)).toBe('No file chosen')
    expect(await button(page).getAttribute('class')).toContain('govuk-file-upload-button--empty')
  })

  test('sends a file that was dropped, and is empty again when React resets its form after the action', async ({
    visit,
  }) => {
    const page = await visit('file-upload', { situation: 'WithAction' })
    await (await drag(page, 'me.jpg')).drop(zone)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('me.jpg sent').waitFor()
    await expect.poll(() => status(page)).toBe('No file chosen')
    expect(await input(page).evaluate((it) => (it as HTMLInputElement).files!.length)).toBe(0)
  })

  test('keeps what is chosen when it is rendered again', async ({ visit }) => {
    const page = await visit('file-upload', { options })
    await choose(page, 'me.jpg')
    await renderAgain(page, {
      ...several,
      label: { text: 'Upload photos' },
      errorMessage: { text: 'Select your photo' },
      chooseFilesButtonText: 'Choose photos',
    })
    expect(await spoken(page)).toEqual([
      'Upload photos , me.jpg , Choose photos or drop file',
      'Error: Select your photo',
    ])
    await (await drag(page, 'hall.jpg', 'stairs.jpg')).drop(zone)
    expect(await status(page)).toBe('2 files chosen')
    await renderAgain(page, { ...several, disabled: true, multipleFilesChosenText: { other: '%{count} photos' } })
    expect(await status(page)).toBe('2 photos')
    expect(await button(page).isDisabled()).toBe(true)
  })

  test.for(modes.filter((mode) => mode !== 'upstream'))('speaks Welsh on a Welsh page, %s', async (mode, { visit }) => {
    const page = await visit('file-upload', { options: several, lang: 'cy', mode })
    const name = "Upload your photo , Dim ffeil wedi'i dewis , Dewis ffeil neu ollwng ffeil"
    expect((await spoken(page))[0]).toBe(name)
    for (const count of [2, 3, 4, 6]) {
      await choose(page, ...Array.from({ length: count }, (_, number) => `${number}.jpg`))
      await expect.poll(() => status(page)).toBe(`${count} ffeil wedi'u dewis`)
    }
    const dragged = await drag(page, 'me.jpg')
    await dragged.over(zone)
    expect(await said(page)).toBe('Wedi cyrraedd y man gollwng')
    await dragged.over(elsewhere)
    expect(await said(page)).toBe('Wedi gadael y man gollwng')
  })

  // Upstream says that no file is chosen when the browser brings one back to a new page.
  test.for([true, false])(
    'shows the file that is there after the back button, page cache: %s',
    async (pageCache, { visit }) => {
      const page = await visit('file-upload', { options }, { pageCache })
      await choose(page, 'me.jpg')
      await leaveAndComeBack(page)
      await expect.poll(() => status(page)).toBe('me.jpg')
      expect(await input(page).evaluate((it) => (it as HTMLInputElement).files!.length)).toBe(1)
      await (await drag(page, 'you.jpg')).drop(zone)
      expect(await status(page)).toBe('you.jpg')
    },
  )

  test('leaves nothing behind, whatever was chosen or is over it', async ({ visit }) => {
    const page = await visit('file-upload', { options })
    await (await drag(page, 'me.jpg')).drop(zone)
    await button(page).focus()
    await (await drag(page, 'you.jpg')).over(zone)
    expect([await status(page), await said(page)]).toEqual(['me.jpg', 'Entered drop zone'])
    expect(await leftAfterUnmount(page)).toEqual([])
  })
})
