import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { describeViolations, helpOn, helpOrderProblems, helpProblems, violationsOn } from '@handrail/testing'
import { languages } from '../src/words/index.js'
import { closeChromium, problemsInHtml, test, widths } from './browser.js'
import { databaseKinds } from './databases.js'
import { type RunningService, startService } from './service.js'
import { walk } from './walk.js'

let service: RunningService
beforeAll(async () => {
  const [embedded] = databaseKinds
  service = await startService(embedded!, { port: 0 })
}, 60_000)
afterAll(async () => {
  await closeChromium()
  await service.remove()
})

describe.each(languages)('in %s', (language) => {
  test.for(widths)(
    'every page in every state is accessible and fits %i pixels',
    { timeout: 120_000 },
    async (width, { open }) => {
      const page = await open({ viewport: { width, height: 800 } })
      const seen: string[] = []
      await walk(page, service, language, async (state) => {
        seen.push(state)
        expect(describeViolations(await violationsOn(page)), state).toBe('')
        expect(await problemsInHtml(page), state).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(width)
      })
      expect(seen).toHaveLength(86)
    },
  )
})

/** The numbers of places: near a postcode they stand in the order of distance, as people need them then. */
const ofPlaces: readonly string[] = [
  'tel:+441632960111', // Anytown Library
  'tel:+441632960112', // Riverside Library
  'tel:+441632960113', // Valley Advice Centre
]

test(
  'help is in sight on every page, in one order on all of them, in both languages',
  { timeout: 120_000 },
  async ({ open }) => {
    const pages: Record<string, string[]> = {}
    for (const language of languages) {
      const page = await open({ javaScriptEnabled: false })
      const root = `/fishing-licence${language === 'cy' ? '/cy' : ''}`
      await walk(page, service, language, async (state) => {
        const { document } = new JSDOM(await page.content()).window
        // The page of all the help leads to itself in its footer alone.
        const isSupport = state.startsWith('/get-support') && !state.startsWith('/get-support/places')
        const options = { pages: [`${root}/call-back`, ...(isSupport ? [] : [`${root}/get-support`])] }
        expect(helpProblems(document, options), state).toEqual([])
        pages[`${state}, ${language}`] = helpOn(document, options)
          .filter((href) => !ofPlaces.includes(href))
          .map((href) => href.replace('/fishing-licence/cy/', '/fishing-licence/'))
        expect(await page.locator('footer').getByRole('link').first().getAttribute('href'), state).toBe(
          `${root}/get-support`,
        )
      })
    }
    expect(helpOrderProblems(pages)).toEqual([])
    // Both languages have the same on every page, not only in the same order.
    for (const [name, help] of Object.entries(pages)) expect(pages[name.replace(/cy$/, 'en')], name).toEqual(help)
  },
)
