// What people do with files: choose them, and drag them in from their desktop.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'

export const options = { name: 'photo', label: { text: 'Upload your photo' }, javascript: true }
export const several = { ...options, multiple: true }

export const zone = '.govuk-file-upload-button'
export const elsewhere = '.govuk-label'
export const button = (page: Page) => page.locator(zone)
export const input = (page: Page) => page.locator('input[type=file]')
/** What is shown as chosen. */
export const status = (page: Page): Promise<string> => page.locator('.govuk-file-upload-button__status').innerText()
/** What is read out of files that are dragged. */
export const said = (page: Page): Promise<string | null> =>
  page.locator('.govuk-file-upload-announcements').textContent()

const folder = join(tmpdir(), `file-upload-${process.pid}`)
export const removeFiles = (): void => rmSync(folder, { recursive: true, force: true })

/** Files on the disk, with their name in them: the browser can bring only such back, and only such can be dragged. */
export const files = (...names: string[]): string[] =>
  names.map((name) => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, name), name)
    return join(folder, name)
  })

export const choose = (page: Page, ...names: string[]): Promise<void> => input(page).setInputFiles(files(...names))

/** Drags things over the page. The browser says by itself what is entered and left, as with a mouse. */
interface Dragging {
  over: (selector: string) => Promise<void>
  /** Says whether the page stays: a file that no page takes is opened in its place, and every answer is lost. */
  drop: (selector: string) => Promise<boolean>
  /** Out of the window: the browser tells of a leaving, and of nothing entered before it. */
  offThePage: () => Promise<void>
}

export const drag = (page: Page, ...names: string[]): Promise<Dragging> =>
  start(page, { items: [], files: files(...names) })

export const dragWords = (page: Page, words: string): Promise<Dragging> =>
  start(page, { items: [{ mimeType: 'text/plain', data: words }] })

async function start(
  page: Page,
  data: { items: { mimeType: string; data: string }[]; files?: string[] },
): Promise<Dragging> {
  const devtools = await page.context().newCDPSession(page)
  const send = async (type: 'dragEnter' | 'dragOver' | 'drop', [x, y]: readonly [number, number]): Promise<void> => {
    await devtools.send('Input.dispatchDragEvent', { type, x, y, data: { ...data, dragOperationsMask: 1 } })
  }
  // In the page itself: Playwright's own ways to look at an element leave listeners of Playwright's there.
  const middle = (selector: string): Promise<readonly [number, number]> =>
    page.evaluate((wanted) => {
      const { x, y, width, height } = document.querySelector(wanted)!.getBoundingClientRect()
      return [x + width / 2, y + height / 2] as const
    }, selector)
  await send('dragEnter', [1, 1])
  return {
    over: async (selector) => send('dragOver', await middle(selector)),
    async drop(selector) {
      await send('dragOver', await middle(selector))
      await page.evaluate(() => {
        const stays = (event: DragEvent): unknown => Object.assign(window, { stays: event.defaultPrevented })
        Object.assign(window, { stays: false })
        window.addEventListener('drop', stays, { once: true })
      })
      await send('drop', await middle(selector))
      return page.evaluate(() => (window as unknown as { stays: boolean }).stays)
    },
    offThePage: () =>
      page.evaluate((wanted) => {
        document.querySelector(wanted)!.dispatchEvent(new DragEvent('dragleave', { bubbles: true }))
      }, zone),
  }
}
