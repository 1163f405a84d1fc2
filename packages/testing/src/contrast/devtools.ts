// What only the browser's debugger can do: force states on elements, and take pictures. Chromium only.
import type { Page } from '../axe.js'
import { MARK, placesOf } from './controls.js'
import type { Picture } from './picture.js'

/** The part of a Playwright page that is needed here. It must be a page of Chromium. */
export interface ChromiumPage extends Page {
  context(): { newCDPSession(page: never): Promise<Session> }
}

interface Session {
  send(method: string, params?: object): Promise<unknown>
  detach(): Promise<void>
}

/** The marked controls of a page, to be put into states and photographed. */
export interface Subjects {
  /** Makes all of them match these pseudo-classes, such as `hover`. */
  force: (states: readonly string[]) => Promise<void>
  /** Where each stands now, and what is drawn there. `at` is for places it had before. */
  photograph: (at?: Place[]) => Promise<Shot[]>
  release: () => Promise<void>
}

/** Where something is, in CSS pixels from the top left of the page. */
export interface Place {
  x: number
  y: number
  width: number
  height: number
}

/** A control, where it stood, and what was drawn there. */
export interface Shot {
  place: Place
  picture: Picture
}

/** How much round a control belongs to its picture: outlines and shadows of focus are outside it. */
export const ROUND = 6

/** Takes hold of the marked controls. */
export async function subjectsOf(page: ChromiumPage): Promise<Subjects> {
  const session = await page.context().newCDPSession(page as never)
  const ask = async <Answer>(method: string, params?: object): Promise<Answer> =>
    (await session.send(method, params)) as Answer
  await ask('DOM.enable')
  await ask('CSS.enable')
  const { root } = await ask<{ root: { nodeId: number } }>('DOM.getDocument', { depth: 0 })
  const found = await ask<{ nodeIds: number[] }>('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: `[${MARK}]`,
  })
  return {
    async force(states) {
      const forced = { forcedPseudoClasses: states }
      await Promise.all(found.nodeIds.map((nodeId) => ask('CSS.forcePseudoState', { nodeId, ...forced })))
    },
    async photograph(at) {
      const places = at ?? (await page.evaluate(placesOf, MARK))
      const clip = { x: 0, y: 0, width: 0, height: 0, scale: 1 }
      for (const { x, y, width, height } of places) {
        clip.width = Math.max(clip.width, x + width + ROUND)
        clip.height = Math.max(clip.height, y + height + ROUND)
      }
      const options = { format: 'png', clip, captureBeyondViewport: true }
      const { data } = await ask<{ data: string }>('Page.captureScreenshot', options)
      const wide = places.map(({ x, y, width, height }) => ({
        x: x - ROUND,
        y: y - ROUND,
        width: width + 2 * ROUND,
        height: height + 2 * ROUND,
      }))
      const cut = await page.evaluate(cutOut, { png: data, pageWidth: clip.width, places: wide })
      return places.map((place, index) => {
        const { width, height } = wide[index]!
        return { place, picture: { width, height, pixels: bytesOf(cut[index]!) } }
      })
    },
    release: () => session.detach(),
  }
}

const bytesOf = (base64: string): Uint8ClampedArray =>
  Uint8ClampedArray.from(atob(base64), (character) => character.charCodeAt(0))

/** The pixels of parts of a screenshot, one pixel for each CSS pixel. Runs in the page, which can read a PNG. */
async function cutOut({
  png,
  pageWidth,
  places,
}: {
  png: string
  pageWidth: number
  places: Place[]
}): Promise<string[]> {
  const file = Uint8Array.from(atob(png), (character) => character.charCodeAt(0))
  const image = await createImageBitmap(new Blob([file]))
  const scale = image.width / pageWidth
  return places.map(({ x, y, width, height }) => {
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!
    context.drawImage(image, x * scale, y * scale, width * scale, height * scale, 0, 0, width, height)
    const { data } = context.getImageData(0, 0, width, height)
    let characters = ''
    for (const byte of data) characters += String.fromCharCode(byte)
    return btoa(characters)
  })
}
