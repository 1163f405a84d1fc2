// axe on every story in Chromium, in the Storybook that designers use: both languages, both widths.
import { existsSync, readFileSync } from 'node:fs'
import { describeViolations, violationsOn } from '@handrail/testing'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveFolder, widths } from './browser.js'
import { launchChromium } from './chromium.js'

const folder = new URL('../storybook-static/', import.meta.url)
const index = new URL('index.json', folder)
if (!existsSync(index)) throw new Error('There is no built Storybook. Run npm test, which builds it first.')

interface Entry {
  id: string
  title: string
  name: string
  type: 'story' | 'docs'
}
const entries: Entry[] = Object.values(JSON.parse(readFileSync(index, 'utf8')).entries)
const stories = entries.filter(({ type }) => type === 'story')

/** A story made for Welsh stays in Welsh whatever the toolbar says, so it is looked at once, in Welsh. */
const storiesIn = (language: string): Entry[] =>
  language === 'cy' ? stories : stories.filter(({ name }) => !name.startsWith('In Welsh'))

/** Rules that cannot hold for one component, each with its reason. Whole pages are held to all of them. */
function leftOut(title: string, hasMain: boolean): Record<string, string> {
  return {
    'page-has-heading-one': 'the page, and so its heading, belongs to the service',
    ...(!hasMain && { 'landmark-one-main': 'a header or a footer stands outside <main>' }),
    ...(title === 'Page/Skip link' && {
      region: 'Storybook has links of its own before it, so axe takes it for another link',
    }),
  }
}

let site: Awaited<ReturnType<typeof serveFolder>>
let browser: Browser
let page: Page
const complaints: string[] = []

/** What Storybook's own page listens to, so that one page shows all stories: a new page for each takes 5 times as long. */
interface Channel {
  emit: (event: string, data: object) => void
  once: (event: string, listener: () => void) => void
}

async function tell(event: string, data: object, until: string): Promise<void> {
  await page.evaluate(
    ([name, payload, answer]) =>
      new Promise<void>((resolve) => {
        const channel = (window as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel }).__STORYBOOK_ADDONS_CHANNEL__
        channel.once(answer, resolve)
        channel.emit(name, payload)
      }),
    [event, data, until] as const,
  )
}

beforeAll(async () => {
  site = await serveFolder(folder)
  browser = await launchChromium()
  page = await browser.newPage()
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
  // Storybook's own axe would run beside ours.
  await page.goto(`${site.url}/iframe.html?id=${stories[0]!.id}&viewMode=story&globals=a11y.manual:!true`)
  await page.locator('#storybook-root > *').first().waitFor({ state: 'attached' })
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

describe.each(['en', 'cy'])('every story is right to axe in %s', (language) => {
  beforeAll(() => tell('updateGlobals', { globals: { language } }, 'globalsUpdated'))

  it.each(storiesIn(language))('$title: $name', async ({ id, title }) => {
    complaints.length = 0
    await tell('setCurrentStory', { storyId: id, viewMode: 'story' }, 'storyRendered')
    expect(await page.evaluate(() => document.documentElement.lang), 'the language it is shown in').toBe(language)
    const styles = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--govuk-frontend-version'),
    )
    expect(styles, 'there are no styles, so no colours to look at').not.toBe('')
    const found: string[] = []
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      const hasMain = (await page.locator('main').count()) > 0
      const violations = await violationsOn(page, leftOut(title, hasMain))
      if (violations.length) found.push(`${width}px:\n${describeViolations(violations)}`)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (overflow > 0) found.push(`${width}px: ${overflow}px wider than the window`)
    }
    expect(found.join('\n\n')).toBe('')
    expect(complaints, 'said on the console').toEqual([])
  })
})
