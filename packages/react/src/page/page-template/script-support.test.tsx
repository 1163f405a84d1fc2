import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { act } from '@testing-library/react'
import { createRef, Fragment, type ReactElement, StrictMode } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PageTemplate, SCRIPT_SUPPORT_HASH, SCRIPT_SUPPORT_TEXT, ScriptSupport, TemplateBody } from './index.js'

const govuk = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist/govuk')
const [, upstreamScript] = /<script[^>]*>(.+?)<\/script>/.exec(readFileSync(join(govuk, 'template.njk'), 'utf8'))!

/** The class names of `<body>` after a script ran in a browser that is old or new. */
const classesAfter = (script: string, knowsModules: boolean) => {
  const body = document.createElement('body')
  body.className = 'govuk-template__body'
  const prototype = knowsModules ? { noModule: false } : {}
  // oxlint-disable-next-line typescript/no-implied-eval
  new Function('document', 'HTMLScriptElement', script)({ body }, { prototype })
  return body.className
}

describe('the script that says that scripts run', () => {
  it.each([
    ['a browser that GOV.UK Frontend supports', true, 'govuk-template__body js-enabled govuk-frontend-supported'],
    ['an older browser', false, 'govuk-template__body js-enabled'],
  ])('says in %s what upstream’s says', (_, knowsModules, expected) => {
    expect(classesAfter(SCRIPT_SUPPORT_TEXT, knowsModules)).toBe(expected)
    expect(classesAfter(upstreamScript!, knowsModules)).toBe(expected)
  })

  it('is allowed by the hash that we publish', () => {
    const hash = createHash('sha256').update(SCRIPT_SUPPORT_TEXT).digest('base64')
    expect(SCRIPT_SUPPORT_HASH).toBe(`sha256-${hash}`)
  })

  it('reaches the browser letter for letter, or its hash would not fit', () => {
    expect(renderToStaticMarkup(<ScriptSupport />)).toBe(`<script>${SCRIPT_SUPPORT_TEXT}</script>`)
  })

  it('can have a nonce in place of the hash', () => {
    expect(renderToStaticMarkup(<PageTemplate nonce="r4nd0m" />)).toContain('<script nonce="r4nd0m">')
  })

  it('comes before anything that can be seen', () => {
    expect(renderToStaticMarkup(<TemplateBody id="page">Content</TemplateBody>)).toBe(
      `<body class="govuk-template__body" id="page"><script>${SCRIPT_SUPPORT_TEXT}</script>Content</body>`,
    )
  })
})

describe('a page that React takes over', () => {
  const own = document.documentElement
  const complaints: string[] = []
  const mismatches: string[] = []
  let root: Root

  /** Puts a page in the place of the document, as a browser that reads it from the server: scripts run as it goes. */
  const open = (html: string) => {
    const page = new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html')
    document.replaceChild(document.adoptNode(page.documentElement), document.documentElement)
    const script = document.body.querySelector('script')!
    // oxlint-disable-next-line typescript/no-implied-eval
    new Function(script.textContent!)()
    // A browser shows the nonce to no one, from the moment it has read it.
    if (script.nonce || script.getAttribute('nonce')) script.setAttribute('nonce', '')
  }
  const hydrate = async (page: ReactElement) => {
    const onRecoverableError = (error: unknown) => mismatches.push(String(error))
    root = await act(async () => hydrateRoot(document, page, { onRecoverableError }))
  }
  const rerender = (page: ReactElement) => act(async () => root.render(page))
  const page = (bodyClassName?: string) => (
    <PageTemplate
      title="Your name"
      head={<link rel="stylesheet" href="/a.css" />}
      nonce="r4nd0m"
      {...{ bodyClassName }}
    >
      <h1>What is your name?</h1>
    </PageTemplate>
  )

  beforeEach(() => {
    complaints.length = 0
    mismatches.length = 0
    vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => complaints.push(words.map(String).join(' ')))
    // jsdom is an older browser.
    Object.defineProperty(HTMLScriptElement.prototype, 'noModule', { value: false, configurable: true })
    open(renderToString(page()))
  })
  afterEach(async () => {
    await act(async () => root.unmount())
    vi.restoreAllMocks()
    Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule')
    document.documentElement?.remove()
    document.append(own)
  })

  it('is the page that the server sent, without a word on the console', async () => {
    const before = document.documentElement.outerHTML
    await hydrate(page())
    expect(complaints).toEqual([])
    expect(mismatches).toEqual([])
    expect(document.body).toHaveClass('govuk-template__body', 'js-enabled', 'govuk-frontend-supported')
    // The skip link says that it works now.
    expect(document.documentElement.outerHTML.replace(' data-govuk-skip-link-init=""', '')).toBe(before)
  })

  // StrictMode makes React take <body> over twice, and the second time it clears away what it does not know.
  describe.each([
    ['as a service runs it', Fragment],
    ['in StrictMode', StrictMode],
  ])('%s', (_, Mode) => {
    it('still knows that scripts run, however often it is rendered', async () => {
      await hydrate(<Mode>{page()}</Mode>)
      expect(document.body.className).toBe('govuk-template__body js-enabled govuk-frontend-supported')
      await rerender(<Mode>{page()}</Mode>)
      expect(document.body.className).toBe('govuk-template__body js-enabled govuk-frontend-supported')
      expect(complaints).toEqual([])
    })

    it('still knows it when the class names of its body change', async () => {
      await hydrate(<Mode>{page()}</Mode>)
      await rerender(<Mode>{page('app-wide')}</Mode>)
      expect(document.body.className).toBe('govuk-template__body app-wide js-enabled govuk-frontend-supported')
      await rerender(<Mode>{page()}</Mode>)
      expect(document.body.className).toBe('govuk-template__body js-enabled govuk-frontend-supported')
    })
  })

  it('gives the ref to <html>', async () => {
    const ref = createRef<HTMLHtmlElement>()
    await hydrate(<PageTemplate ref={ref} />)
    expect(ref.current).toBe(document.documentElement)
  })

  it('still knows it when React makes the page anew, as the server’s was another', async () => {
    document.querySelector('h1')!.textContent = 'What was your name?'
    await hydrate(page())
    expect(mismatches.length).toBeGreaterThan(0)
    expect(document.querySelector('h1')).toHaveTextContent('What is your name?')
    expect(document.body.className).toBe('govuk-template__body js-enabled govuk-frontend-supported')
  })

  it('keeps the script’s answer in an older browser too', async () => {
    Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule')
    open(renderToString(page()))
    await hydrate(page())
    await rerender(page('app-wide'))
    expect(document.body.className).toBe('govuk-template__body app-wide js-enabled')
  })
})
