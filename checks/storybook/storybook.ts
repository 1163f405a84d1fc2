// The built Storybook in one page of Chromium, for the checks that look at every story. A new page for each story would
// take 5 times as long, so the page is told which story to show next, as Storybook's own sidebar tells it.
import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright'
import { serveFolder } from '../browser.js'
import { launchChromium } from '../chromium.js'

/** `STORYBOOK_FOLDER` is for a Storybook that was built elsewhere, to compare two states of the code. */
const folder = process.env.STORYBOOK_FOLDER
  ? pathToFileURL(`${process.env.STORYBOOK_FOLDER}/`)
  : new URL('../../storybook-static/', import.meta.url)
const index = new URL('index.json', folder)
if (!existsSync(index)) throw new Error('There is no built Storybook. Run npm test, which builds it first.')

/** A story, as Storybook lists it. */
export interface ListedStory {
  id: string
  /** The name of its component, such as `Form/Radios`. */
  title: string
  name: string
}

/** Every story there is. A new one is found by itself. */
export const stories: ListedStory[] = Object.values<ListedStory & { type: string }>(
  JSON.parse(readFileSync(index, 'utf8')).entries,
).filter(({ type }) => type === 'story')

/** What is chosen in Storybook's toolbars. `ar` stands for the languages that are read from right to left. */
export interface Look {
  language: 'en' | 'cy' | 'ar'
  brand: 'neutral' | 'govuk'
}

/** One page that shows stories. */
export interface Storybook {
  page: Page
  /** All that was said on the console since the last call, whatever its level, and errors that no one caught. */
  complaints: () => string[]
  /**
   * Shows a story in English, unless it is made for another language, and waits until its `play` function has ended.
   *
   * @throws with its own message, when the story or its `play` function throws
   */
  show: (story: ListedStory) => Promise<void>
  /**
   * Shows the same story in another look: what was typed and opened stays. A story may be made for one look: Welsh,
   * for example. So what comes back is the look it is really shown in.
   */
  turn: (look: Look) => Promise<Look>
  close: () => Promise<void>
}

/** What Storybook's page listens to. */
interface Channel {
  emit: (event: string, data: object) => void
  on: (event: string, listener: (data: never) => void) => void
  off: (event: string, listener: (data: never) => void) => void
}

/** What Storybook says when something in a story went wrong. */
const failures = [
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
  'storyThrewException',
  'storyErrored',
  'storyMissing',
]

/**
 * Chromium's advice, when a page loads, to put a password in a form. A component alone has none: it is the service's.
 * https://goo.gl/9p2vKq
 */
const noFormRoundIt = /^\[DOM\] Password field is not contained in a form/

/** Opens the Storybook in a window of a width, in CSS pixels. */
export async function openStorybook(width: number): Promise<Storybook> {
  const site = await serveFolder(folder)
  const browser = await launchChromium()
  // Storybook waits 100ms for animations after each story, unless its page is run by a test. Ours have none to wait for.
  const userAgent = `Chrome/${browser.version()} StorybookTestRunner`
  const page = await browser.newPage({ viewport: { width, height: 900 }, userAgent })
  let said: string[] = []
  page.on('console', (message) => {
    if (noFormRoundIt.test(message.text())) return
    said.push(`${message.type()}: ${message.text()} (${message.location().url.replace(site.url, '')})`)
  })
  page.on('pageerror', (error) => said.push(String(error)))
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))

  let shown = stories.at(-1)!.id
  // Storybook's own axe would run beside ours.
  await page.goto(`${site.url}/iframe.html?id=${shown}&viewMode=story&globals=a11y.manual:!true`)
  await page.locator('#storybook-root > *').first().waitFor({ state: 'attached' })
  // Storybook keeps links of its own in the page, for when a story breaks. Before ours, they would be the first links of
  // the page, and so axe would not know a skip link for what it is.
  await page.evaluate(() => document.body.prepend(document.querySelector('#storybook-root')!))

  /** Tells the page something that makes it render the story, and waits for the end of it. */
  async function tell(event: string, data: object): Promise<{ globals?: Look }> {
    const { problems, answer } = await page.evaluate(
      ([name, payload, bad, id]) =>
        new Promise<{ problems: string[]; answer: { globals?: Look } }>((resolve) => {
          const channel = (window as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel }).__STORYBOOK_ADDONS_CHANNEL__
          const problems: string[] = []
          let answer = {}
          const listeners: [string, (data: never) => void][] = bad.map((each) => [
            each,
            (problem: { message?: string }) => problems.push(`${each}: ${problem.message ?? JSON.stringify(problem)}`),
          ])
          listeners.push(['globalsUpdated', (now) => (answer = now)])
          listeners.push([
            'storyFinished',
            ({ storyId, status }: { storyId: string; status: string }) => {
              if (storyId !== id) return
              if (status !== 'success' && !problems.length) problems.push(`the story ended with "${status}"`)
              for (const [each, listener] of listeners) channel.off(each, listener)
              resolve({ problems, answer })
            },
          ])
          for (const [each, listener] of listeners) channel.on(each, listener)
          channel.emit(name, payload)
        }),
      [event, data, failures, shown] as const,
    )
    if (problems.length) throw new Error(problems.join('\n'))
    return answer
  }

  return {
    page,
    complaints: () => said.splice(0),
    async show({ id }) {
      const again = shown === id
      shown = id
      await (again
        ? tell('forceRemount', { storyId: id })
        : tell('setCurrentStory', { storyId: id, viewMode: 'story' }))
    },
    async turn(look) {
      const { globals } = await tell('updateGlobals', { globals: { ...look } })
      return { language: globals!.language, brand: globals!.brand }
    },
    async close() {
      await browser.close()
      await site.close()
    },
  }
}
