// The guidance site as people get it: every page that was built, in a real browser.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { describeViolations, violationsOn } from '@handrail/testing'
import { JSDOM } from 'jsdom'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { answerRequest } from '../docs/src/code/name-server.js'
import { closeChromium, serveFolder, test, widths } from './browser.js'
import { launchChromium } from './chromium.js'

const dist = new URL('../docs/dist/', import.meta.url)
if (!existsSync(new URL('index.html', dist))) {
  throw new Error(
    'docs/dist is missing. Build the site first: cd packages/react && pnpm build, then cd docs && pnpm build.',
  )
}

interface BuiltPage {
  path: string
  document: Document
}
const pages: BuiltPage[] = globSync('**/*.html', { cwd: dist })
  .toSorted()
  .map((file) => ({
    path: `/guidance/${file.replace(/index\.html$/, '')}`,
    document: new JSDOM(readFileSync(new URL(file, dist), 'utf8')).window.document,
  }))
const pageAt = new Map(pages.map((page) => [page.path, page.document]))

let site: Awaited<ReturnType<typeof serveFolder>>
let browser: Browser
/** One tab for all pages: opening a new one takes twice as long as looking at a page. */
let tab: Page
const complaints: string[] = []

beforeAll(async () => {
  site = await serveFolder(dist, '/guidance/')
  browser = await launchChromium()
  tab = await browser.newPage()
  tab.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
  tab.on('pageerror', (error) => complaints.push(String(error)))
})
afterAll(async () => {
  await site.close()
  await browser.close()
  await closeChromium()
})

const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

describe('every page', () => {
  test.for(pages)('$path is in nobody’s way on a phone or a desk', { timeout: 60_000 }, async ({ path }) => {
    complaints.length = 0
    await tab.goto(site.url + path)
    for (const width of widths) {
      await tab.setViewportSize({ width, height: 900 })
      expect.soft(describeViolations(await violationsOn(tab)), `axe at ${width} pixels wide`).toBe('')
      expect.soft(await scrollsSideways(tab), `scrolls sideways at ${width} pixels wide`).toBe(false)
    }
    expect(await tab.getByRole('heading', { level: 1 }).count(), 'main headings').toBe(1)
    expect(await tab.getByRole('main').count(), 'main landmarks').toBe(1)
    expect(complaints, 'errors in the browser console').toEqual([])
  })

  test('has a title of its own, short enough to read in a tab', () => {
    const titles = pages.map(({ document }) => document.title)
    expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([])
    expect(titles.filter((title) => title.replace(/ – Handrail$/, '').length > 65)).toEqual([])
    expect(titles.filter((title) => !title.endsWith('Handrail'))).toEqual([])
  })

  test('has no script, but for the search page', () => {
    const withScripts = pages.filter(({ document }) => document.querySelector('script'))
    expect(withScripts.map(({ path }) => path)).toEqual(['/guidance/search/'])
    expect(withScripts[0]?.document.querySelectorAll('script:not([src])')).toHaveLength(0)
  })

  test('uses each id once, so that every label in every example finds its own control', () => {
    expect(pages.flatMap(brokenReferences)).toEqual([])
  })

  test('has only links that lead somewhere', () => {
    expect(pages.flatMap(brokenLinks)).toEqual([])
  })

  test('is found from the list of all pages', () => {
    const listed = [...(pageAt.get('/guidance/search/')?.querySelectorAll('.app-index a') ?? [])]
    const paths = listed.map((link) => link.getAttribute('href'))
    const contents = pages.map(({ path }) => path).filter((path) => path.split('/').length === 5)
    expect(paths.toSorted()).toEqual(contents.toSorted())
  })
})

function brokenReferences({ path, document }: BuiltPage): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  const twice = ids
    .filter((id, place) => ids.indexOf(id) !== place)
    .map((id) => `${path}: the id "${id}" is used twice`)
  const missing = ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'list'].flatMap((attribute) =>
    [...document.querySelectorAll(`[${attribute}]`)]
      .flatMap((element) => (element.getAttribute(attribute) ?? '').split(/\s+/))
      .filter((id) => id && !ids.includes(id))
      .map((id) => `${path}: ${attribute}="${id}" names nothing on the page`),
  )
  return [...twice, ...missing]
}

/** The Storybook is served beside the site. Here only the shape of its addresses can be checked. */
const storybook = /^\/storybook\/(\?path=\/story\/[a-z0-9]+(-[a-z0-9]+)*--[a-z0-9]+(-[a-z0-9]+)*)?$/

function brokenLinks({ path, document }: BuiltPage): string[] {
  const elements = [...document.querySelectorAll('[href], [src], [action]')]
  return elements.flatMap((element) => {
    const written = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? ''
    const { protocol, host, pathname, search, hash } = new URL(written, `https://handrail.test${path}`)
    if (!protocol.startsWith('http') || host !== 'handrail.test' || storybook.test(pathname + search)) return []
    const place = `${path}: ${element.outerHTML.slice(0, 120)}`
    const target = pageAt.get(pathname)
    if (target)
      return !hash || target.getElementById(decodeURIComponent(hash.slice(1))) ? [] : [`${place}: no such place`]
    const isFile = pathname.startsWith('/guidance/') && /\.\w+$/.test(pathname)
    return isFile && existsSync(new URL(`.${pathname.replace('/guidance', '')}`, dist))
      ? []
      : [`${place}: no such page`]
  })
}

describe('examples and tables of props', () => {
  const textInput = pageAt.get('/guidance/components/text-input/')
  const codeOf = (story: string): string => textInput?.querySelector(`#example-${story} pre`)?.textContent ?? ''

  test('show each story as the server sends it, and none is empty', () => {
    const boxes = pages.flatMap(({ document }) => [...document.querySelectorAll('.app-example__box')])
    expect(boxes.length).toBeGreaterThan(30)
    expect(boxes.filter((box) => !box.firstElementChild).map((box) => box.parentElement?.id)).toEqual([])
  })

  test('speak the language of the story', () => {
    const box = textInput?.querySelector('#example-inwelsh .app-example__box')
    expect(box?.getAttribute('lang')).toBe('cy')
    expect(box?.textContent).toContain('Gwall: Rhowch enw llawn')
  })

  test('give the code of the story to copy, as it is written, from the margin', () => {
    const file = new URL('../packages/react/src/form/text-input/text-input.stories.tsx', import.meta.url)
    const render = /WithPrefixAndSuffix[^]*?render: \(\) => \(\n([^]*?)\n {2}\)/.exec(readFileSync(file, 'utf8'))?.[1]
    expect(codeOf('withprefixandsuffix')).toBe(render?.replace(/^ {4}/gm, ''))
  })

  test('make code from the args of a story that has only these', () => {
    expect(codeOf('default').replace(/\s+/g, ' ')).toBe(
      '<TextInput label="What is the name of the event?" name="event-name" />',
    )
  })

  test('list props that only one side of a union takes, and leave out plain HTML attributes', () => {
    const rows = [...(pageAt.get('/guidance/components/radios/')?.querySelectorAll('.app-table--props tbody tr') ?? [])]
    const props = rows.map((row) => [...row.children].map((cell) => cell.textContent))
    expect(props).toContainEqual(expect.arrayContaining(['name', 'string', 'Required']))
    expect(props.map(([name]) => name)).toEqual(expect.arrayContaining(['value', 'defaultValue', 'legend', 'children']))
    expect(props.map(([name]) => name)).not.toContain('tabIndex')
  })
})

describe('search', () => {
  const status = (page: Page) => page.getByRole('status')

  test('finds pages about errors from the box on any page, and says how many', async ({ open }) => {
    const page = await open()
    await page.goto(`${site.url}/guidance/guides/who-needs-help/`)
    await page.getByRole('searchbox', { name: 'Search this guidance' }).fill('error')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/guidance/search/?q=error')
    await expect.poll(() => status(page).textContent()).toMatch(/^\d+ pages match “error”\./)
    expect(await page.title()).toBe('error – Search – Handrail')
    expect(await page.getByRole('searchbox').inputValue()).toBe('error')
    expect(describeViolations(await violationsOn(page))).toBe('')

    const first = page.locator('.app-results a').first()
    const title = await first.textContent()
    await first.click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title)
  })

  test('says what to try when nothing is found, and shows what was typed as text', async ({ open }) => {
    const page = await open()
    const words = '<qqzzx>'
    await page.goto(`${site.url}/guidance/search/?q=${encodeURIComponent(words)}`)
    await expect.poll(() => status(page).textContent()).toBe(`No pages match “${words}”.`)
    expect(await page.getByText('check the spelling').isVisible()).toBe(true)
    expect(await page.locator('main qqzzx').count()).toBe(0)
  })

  test('keeps the list of all pages when the search does not load', async ({ open }) => {
    const page = await open()
    const broken = { contentType: 'text/javascript', body: 'throw new Error("broken on purpose")' }
    await page.route('**/pagefind.js', (route) => route.fulfill(broken))
    await page.goto(`${site.url}/guidance/search/?q=error`)
    await expect.poll(() => status(page).textContent()).toMatch(/^The search did not load\./)
    expect(await page.locator('.app-index a').first().isVisible()).toBe(true)
  })

  test('is a list of all pages without scripts', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false })
    await page.goto(`${site.url}/guidance/`)
    await page.getByRole('searchbox').fill('error')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.waitForURL('**/guidance/search/?q=error')
    await page.locator('.app-index').getByRole('link', { name: 'Text input', exact: true }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Text input')
  })
})

describe('on paper and in other colours', () => {
  test('printing leaves out the navigation and the search, and writes out where links lead', async ({ open }) => {
    const page = await open()
    await page.goto(`${site.url}/guidance/components/text-input/`)
    await page.emulateMedia({ media: 'print' })
    for (const name of ['Main', 'Contents'])
      expect(await page.locator(`nav[aria-label="${name}"]`).isVisible()).toBe(false)
    expect(await page.locator('nav:visible').count()).toBe(0)
    expect(await page.getByRole('search').isVisible()).toBe(false)
    expect(await page.locator('.app-example').first().isVisible()).toBe(true)
    const link = page.locator('.app-prose a[href^="https://design-system.service.gov.uk"]').first()
    expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain('https://design')
  })

  test('the part of the site you are in is marked in forced colours', async ({ open }) => {
    const page = await open({ forcedColors: 'active' })
    await page.goto(`${site.url}/guidance/components/`)
    const line = (name: string): Promise<string> =>
      page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name })
        .evaluate((link) => getComputedStyle(link).borderBottomWidth)
    expect(await line('Components')).not.toBe(await line('Guides'))
  })

  test('the skip link leads past the header by keyboard', async ({ open }) => {
    const page = await open()
    await page.goto(`${site.url}/guidance/`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('main-content')
  })
})

describe('the code that developers copy', () => {
  const post = (answer: string): Promise<Response> =>
    answerRequest(
      new Request('https://handrail.test/name', { method: 'POST', body: new URLSearchParams({ 'full-name': answer }) }),
    )

  test('asks for the name, says when it is missing, and goes on when it is there', async () => {
    expect(await (await answerRequest(new Request('https://handrail.test/name'))).text()).toContain('name="full-name"')
    expect(await (await post(' ')).text()).toContain('href="#full-name">Enter your full name')
    expect((await post('Siân O’Neill-Afolabi')).headers.get('location')).toBe('/address')
  })
})
