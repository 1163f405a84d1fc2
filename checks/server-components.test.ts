// A Server Components app with our packages from their tarballs: what each component adds to what a phone must download.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as handrail from '@handrail/react'
import { cy } from '@handrail/react/cy'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { budgets } from './server-components/budgets.js'
import { buildApp, type BuiltApp } from './server-components/next-app.js'
import { importedNames, pageSource } from './server-components/page-source.js'
import { components, fullPages, measuredPages } from './server-components/shown-stories.js'
import { clientFeature, fileOf, filesNeededBy, saysClient, sources } from './server-components/sources.js'
import { welshWords } from './server-components/welsh-words.js'

const pages = { ...measuredPages, ...fullPages }
const pageSources = Object.fromEntries(Object.entries(pages).map(([address, shown]) => [address, pageSource(shown)]))
const measured = Object.keys(measuredPages)

/** The files of ours that a page needs, found in the sources. */
const neededBy = (address: string): string[] =>
  importedNames(pageSources[address]!).flatMap((name) => [...filesNeededBy(fileOf(name)!)])
/** Pages that need no client code, so must add no script. */
const staticPages = measured.filter((address) => !neededBy(address).some((file) => saysClient(sources.get(file)!)))

let app: BuiltApp
let bare: ReadonlySet<string>
const scriptsOf = (address: string): string[] => [...app.page(address).scripts].filter((name) => !bare.has(name))

describe('the sources', () => {
  // It only hands a context on, which a Server Component cannot do.
  const boundary = 'foundations/language-scope.tsx'

  it('say "use client" where they use what only client code has, and nowhere else', () => {
    const faults = [...sources].flatMap(([path, text]) => {
      const feature = path === boundary ? 'a context' : clientFeature(text)
      if (Boolean(feature) === saysClient(text)) return []
      return feature ? `${path} uses ${feature}, so it needs 'use client'` : `${path} needs no 'use client'`
    })
    expect(sources.size).toBeGreaterThan(150)
    expect(faults).toEqual([])
  })

  // Next cannot look through `export *` of client code. A page that imports one such component gets the whole library.
  it('hand on what a component has by name', () => {
    const indexes = [...sources].filter(([path]) => /^\w+\/[\w-]+\/index\.ts$/.test(path))
    expect(indexes.length).toBeGreaterThan(40)
    expect(indexes.filter(([, text]) => /^export \*/m.test(text)).map(([path]) => path)).toEqual([])
  })
})

describe('a Server Components app', () => {
  beforeAll(() => {
    app = buildApp(pageSources)
    bare = app.page('bare').scripts
  }, 480_000)

  afterAll(() => app?.remove(), 60_000)

  it('has a page for every component, and every export with scripts is on one', () => {
    expect(components.length).toBeGreaterThan(40)
    const seen = new Set(measured.flatMap(neededBy).flatMap((file) => [...filesNeededBy(file, new Set(), true)]))
    const missing = Object.keys(handrail).filter((name) => {
      const needed = [...filesNeededBy(fileOf(name)!)].filter((file) => saysClient(sources.get(file)!))
      return needed.some((file) => !seen.has(file))
    })
    expect(missing).toEqual([])
  })

  it.each(Object.entries(pages))('sends all of %s in its HTML, as React makes it elsewhere', (address, shown) => {
    const markup = `<div id="shown">${renderToStaticMarkup(shown)}</div>`
    const { html } = app.page(address)
    const start = html.indexOf('<div id="shown">')
    for (const [title] of markup.matchAll(titles)) expect(html.includes(title), `${title} is lost`).toBe(true)
    const expected = tags(markup)
    expect(tags(html.slice(start)).slice(0, expected.length)).toEqual(expected)
  })

  it('adds no script for a static component', () => {
    expect(staticPages.length).toBeGreaterThan(20)
    expect(staticPages.filter((address) => scriptsOf(address).length)).toEqual([])
  })

  it.each(measured.filter((address) => !staticPages.includes(address)))('keeps %s within its budget', (address) => {
    const bytes = app.bytes(scriptsOf(address))
    expect(bytes).toBeGreaterThan(0)
    expect(bytes, `write the budget of ${address} in budgets.ts`).toBeLessThanOrEqual(budgets[address] ?? 0)
  })

  it('has no budget for what adds no script, or is no more', () => {
    const paying = measured.filter((address) => !staticPages.includes(address))
    expect(Object.keys(budgets).filter((address) => !paying.includes(address))).toEqual([])
  })

  it('speaks Welsh in the first HTML, in Server Components and in client code', () => {
    const { html } = app.page('in-welsh')
    expect(html).toContain(`>${inHtml(cy.words['back-link'].back)}</a>`)
    expect(html).toContain(`>${inHtml(cy.words['error-summary'].title)}</h2>`)
  })

  it('can be one whole document of ours', () => {
    const { html } = app.page('whole-document')
    expect(html).toMatch(/^<!DOCTYPE html><html lang="cy" class="govuk-template">/)
    expect(html).toContain('<title>Gwneud cais am drwydded llusern</title>')
    expect(html).toContain(`>${inHtml(cy.words['skip-link'].skip)}</a>`)
    expect(html).toContain(`<main class="govuk-main-wrapper" id="main-content"><a class="govuk-back-link" href="/">`)
  })

  it('sends no Welsh word in a script to people who read English', () => {
    const english = Object.keys(pages).filter((address) => address !== 'in-welsh')
    const scripts = [...new Set(english.flatMap(scriptsOf))].map((name) => readable(app.script(name)))
    expect(scripts.some((text) => text.includes('There is a problem'))).toBe(true)
    expect(welshWords.length).toBeGreaterThan(50)
    expect(welshWords.filter((words) => scripts.some((text) => text.includes(words)))).toEqual([])
  })

  it('is written down, component by component', () => {
    const bytes = Object.fromEntries(measured.toSorted().map((address) => [address, app.bytes(scriptsOf(address))]))
    const reports = join(import.meta.dirname, '../reports')
    mkdirSync(reports, { recursive: true })
    writeFileSync(join(reports, 'server-components.json'), `${JSON.stringify(bytes, null, 2)}\n`)
    console.table(
      Object.entries(bytes).map(([component, gzip]) => ({ component, gzip, budget: budgets[component] ?? 0 })),
    )
    expect(Object.keys(bytes)).toEqual(expect.arrayContaining(components))
  })
})

/** Words as React writes them in HTML. */
const inHtml = (words: string): string => words.replaceAll("'", '&#x27;')

/** React puts a page's title in the head, wherever it stands. */
const titles = /<title>.*?<\/title>/g

/**
 * HTML tag by tag, so that a difference is one line. Class names have no order. React counts ids of its own in another way
 * in Server Components.
 */
const tags = (html: string): string[] =>
  html
    .replaceAll(titles, '')
    .replaceAll(/_[RS]_\w*_/g, '_R_')
    .replaceAll(/(?<= class=")[^"]*/g, (names) => names.split(' ').toSorted().join(' '))
    .split(/(?=<)/)

/** A script with its letters as they are read: minifiers may write ô as a code. */
const readable = (script: string): string =>
  script.replaceAll(/\\(?:x([\da-f]{2})|u([\da-f]{4}))/gi, (_, two, four) =>
    String.fromCharCode(parseInt(two ?? four, 16)),
  )
