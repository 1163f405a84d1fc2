// A page of the review host in Chromium, as the behaviour checks see it: they read as what a person does and gets.
import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { test as inChromium } from '../browser.js'

/** Who makes the HTML, and whose script takes it over. What upstream does is seen in all three: it is the same. */
export const modes = ['hydrated', 'static', 'upstream'] as const

/** How a page is asked for. See packages/react/review/server.ts. */
export interface Asked {
  options?: object
  fixture?: string
  mode?: (typeof modes)[number]
  lang?: string
  dir?: 'ltr' | 'rtl'
  brand?: 'neutral' | 'govuk'
  script?: 'off'
  /** `wait` holds React back until `hydrate(page)`. */
  hydrate?: 'wait'
  strict?: 'off'
  /** A page of packages/react/review/situations/COMPONENT.tsx. */
  situation?: string
  /** What the address leads to in the page, such as `#children`. */
  hash?: string
}

/** The address of a page. */
export function address(component: string, { options, hash = '', ...asked }: Asked = {}): string {
  const query = new URLSearchParams(asked as Record<string, string>)
  if (options) query.set('options', JSON.stringify(options))
  return `${inject('reviewHost')}/review/${component}?${query}${hash}`
}

interface InBrowser {
  width?: number
  pageCache?: boolean
  /** Gives the page a clock that a check can stop and move on: `page.clock`. */
  clock?: boolean
}

interface Fixtures {
  /** Opens a page, and waits until its script is done (unless there is none, or it is held back). */
  visit: (component: string, asked?: Asked, browser?: InBrowser) => Promise<Page>
}

// Upstream's fixtures show a field alone. Chromium, not the component, then misses the form that a question page has.
const fieldAlone = /^\[DOM\] Password field is not contained in a form: \(More info: https:\/\/goo\.gl\/9p2vKq\)( %o)?$/
const upstreamsComplaint = /^(ElementError|ConfigError): govuk-|is deprecated/

/** A test that fails when anything at all is said on the console. */
export const test = inChromium.extend<Fixtures>({
  visit: async ({ open }, use) => {
    const said: string[] = []
    await use(async (component, asked = {}, { width = 1280, pageCache = false, clock = false } = {}) => {
      const page = await open({
        viewport: { width, height: 900 },
        javaScriptEnabled: asked.script !== 'off',
        reducedMotion: 'reduce',
        pageCache,
        // A clock is there for all pages of a browser context. And a form that is sent without scripts, from a page that
        // shares its process, now and then leaves Playwright waiting for ever.
        ...(clock || asked.script === 'off' ? {} : { besides: inject('reviewHost') }),
      })
      page.on('console', (message) => {
        const { searchParams } = new URL(page.url())
        const text = message.text()
        const type: string = message.type()
        const isFixture = !searchParams.has('options') && !searchParams.has('situation')
        if (isFixture && type === 'verbose' && fieldAlone.test(text)) return
        const isReact = (searchParams.get('mode') ?? 'hydrated') === 'hydrated'
        // What upstream's script says of upstream's own options: some are outdated, some leave it nothing to do.
        if (isReact || !upstreamsComplaint.test(text)) said.push(`${type}: ${text}`)
      })
      // Before the leftovers, so that timers of this clock count too.
      if (clock) await page.clock.install()
      await page.addInitScript(watchForLeftovers)
      await page.goto(address(component, asked))
      await ready(page, asked)
      return page
    })
    expect(said, 'said on the console').toEqual([])
  },
})

/** Waits until the script of the page is done. */
export async function ready(page: Page, { mode = 'hydrated', script, hydrate: when }: Asked): Promise<void> {
  if (script === 'off' || mode !== 'hydrated') return
  await page.locator(`html[data-review=${when === 'wait' ? 'waiting' : 'hydrated'}]`).waitFor({ state: 'attached' })
}

/** Leaves the page and comes back by the back button. With `pageCache`, to the very page; without, to a new one. */
export async function leaveAndComeBack(page: Page): Promise<void> {
  const here = page.url()
  await page.goto(new URL('/', here).href)
  await page.goBack({ waitUntil: 'commit' })
  // Playwright does not see a load when a whole page comes back.
  await expect.poll(() => page.evaluate(() => location.href).catch(() => '')).toBe(here)
  await page.locator('html[data-review=hydrated], html:not([data-review])').waitFor({ state: 'attached' })
}

/** Lets React take over a page that was asked for with `hydrate: 'wait'`. */
export const hydrate = (page: Page): Promise<void> => page.evaluate(() => window.review.hydrate())

/** Renders the component again with other options. */
export const renderAgain = (page: Page, options: object): Promise<void> =>
  page.evaluate((given) => window.review.render(given), options)

/** The component's HTML. */
export const html = (page: Page): Promise<string> => page.locator('[data-review-root]').innerHTML()

/** Takes the component off the page, and says what it left behind: listeners, timers, elements, class names. */
export function leftAfterUnmount(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    window.review.unmount()
    return window.leftovers()
  })
}

declare global {
  interface Window {
    review: {
      hydrate: () => Promise<void>
      render: (options: object) => Promise<void>
      unmount: () => void
      /** The class names that the body had before React came. */
      bodyClasses: string
    }
    leftovers: () => string[]
  }
}

/** Runs in the page before anything else: remembers listeners and timers, and who has gone since. */
function watchForLeftovers(): void {
  const listeners = new Map<EventTarget, Map<string, unknown>>()
  const timers = new Map<number, string>()
  const keys = new WeakMap<object, number>()
  let next = 0
  const keyOf = (type: string, listener: object, options: unknown): string => {
    if (!keys.has(listener)) keys.set(listener, (next += 1))
    const capture = typeof options === 'boolean' ? options : Boolean((options as { capture?: boolean })?.capture)
    return `${type} ${capture} ${keys.get(listener)}`
  }
  const { addEventListener, removeEventListener } = EventTarget.prototype
  EventTarget.prototype.addEventListener = function (type: string, listener: object | null, options?: unknown) {
    if (listener) {
      const own = listeners.get(this ?? window) ?? new Map<string, unknown>()
      const key = keyOf(type, listener, options)
      own.set(key, type)
      if (typeof options === 'object' && (options as AddEventListenerOptions)?.once)
        addEventListener.call(this ?? window, type, () => own.delete(key), { once: true })
      listeners.set(this ?? window, own)
    }
    return addEventListener.call(this, type, listener as EventListener, options as boolean)
  }
  EventTarget.prototype.removeEventListener = function (type: string, listener: object | null, options?: unknown) {
    if (listener) listeners.get(this ?? window)?.delete(keyOf(type, listener, options))
    return removeEventListener.call(this, type, listener as EventListener, options as boolean)
  }
  for (const [start, stop] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
  ] as const) {
    const original = window[start]
    const originalStop = window[stop]
    Object.assign(window, {
      [start]: (run: () => void, delay?: number, ...more: unknown[]) => {
        const id = original(
          () => {
            if (start === 'setTimeout') timers.delete(id)
            run()
          },
          delay,
          ...more,
        ) as unknown as number
        timers.set(id, `${start} of ${delay ?? 0} milliseconds`)
        return id
      },
      [stop]: (id: number) => {
        timers.delete(id)
        originalStop(id)
      },
    })
  }

  window.leftovers = () => {
    const root = document.querySelector('[data-review-root]')
    const found = [...timers.values()]
    for (const [target, own] of listeners) {
      // React's own, which are those of its root and stay with it.
      if (target === root) continue
      if (target instanceof Element && !target.isConnected) continue
      const name = target instanceof Element ? `<${target.localName}>` : target.constructor.name
      for (const type of own.values())
        if (!(target === document && type === 'selectionchange')) found.push(`${String(type)} on ${name}`)
    }
    if (root?.innerHTML) found.push(`in the root: ${root.innerHTML}`)
    const inBody = [...document.body.children].filter(
      ({ localName, className }) => localName !== 'script' && className !== 'govuk-width-container',
    )
    found.push(...inBody.map(({ outerHTML }) => `in the body: ${outerHTML}`))
    if (document.body.className !== window.review.bodyClasses)
      found.push(`class names of the body: ${document.body.className}`)
    return found
  }
}
