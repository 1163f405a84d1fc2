// axe on every story in Chromium, in the Storybook that designers use: both widths, both languages.
import { existsSync, readFileSync } from 'node:fs'
import { describeViolations, violationsOn } from '@handrail/testing'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { closeChromium, serveFolder, test, widths } from './browser.js'

const folder = new URL('../storybook-static/', import.meta.url)
const index = new URL('index.json', folder)
if (!existsSync(index)) throw new Error('There is no built Storybook. Run npm test, which builds it first.')

interface Entry {
  id: string
  title: string
  name: string
  type: 'story' | 'docs'
  importPath: string
}
const entries: Entry[] = Object.values(JSON.parse(readFileSync(index, 'utf8')).entries)
const stories = entries.filter(({ type }) => type === 'story')

/** As in .storybook/preview.tsx: the page belongs to the service. */
const notForOneComponent = { 'page-has-heading-one': 'a component alone is no page' }
const notOutsideMain = { ...notForOneComponent, 'landmark-one-main': 'a header or a footer stands outside <main>' }

let site: Awaited<ReturnType<typeof serveFolder>>
beforeAll(async () => {
  site = await serveFolder(folder)
})
afterAll(async () => {
  await site.close()
  await closeChromium()
})

describe('every story is right to axe', () => {
  for (const { id, title, name } of stories) {
    test(`${title}: ${name}`, async ({ open }) => {
      const page = await open()
      const found: string[] = []
      for (const language of ['en', 'cy']) {
        await page.goto(`${site.url}/iframe.html?id=${id}&viewMode=story&globals=language:${language}`)
        await page.locator('#storybook-root > *').first().waitFor({ state: 'attached' })
        await page.waitForLoadState('networkidle')
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 })
          const without = (await page.locator('main').count()) ? notForOneComponent : notOutsideMain
          const violations = await violationsOn(page, without)
          if (violations.length) found.push(`${language}, ${width}px:\n${describeViolations(violations)}`)
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
          if (overflow > 0) found.push(`${language}, ${width}px: ${overflow}px wider than the window`)
        }
      }
      expect(found.join('\n\n')).toBe('')
    })
  }
})
