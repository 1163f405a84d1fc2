import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { adapters, fixturesOf, upstreamComponents } from './fixtures.js'
import { canonical } from './same-dom.js'

describe.each(adapters)('$component', ({ component, render, exceptions = {} }) => {
  const fixtures = fixturesOf(component)

  it.each(fixtures.filter(({ name }) => !(name in exceptions)))(
    'has the same DOM as GOV.UK Frontend: $name',
    (fixture) => {
      expect(canonical(renderToStaticMarkup(render(fixture.options)))).toBe(canonical(fixture.html))
    },
  )

  it.each(Object.entries(exceptions))('differs on purpose: %s, because %s', (name, reason) => {
    const fixture = fixtures.find((each) => each.name === name)
    expect(fixture, `no fixture is called "${name}": take its exception out`).toBeDefined()
    expect(reason.length, 'say why it differs').toBeGreaterThan(20)
    expect(
      canonical(renderToStaticMarkup(render(fixture!.options))),
      'it is the same now: take its exception out',
    ).not.toBe(canonical(fixture!.html))
  })
})

describe('every component that GOV.UK Frontend has too', () => {
  it('is compared with it', () => {
    const folders = ['parts', 'form', 'page', 'content'].flatMap((family) =>
      readdirSync(new URL(`../src/${family}`, import.meta.url)).map((name) => ({ family, name })),
    )
    const shared = folders.filter(({ name }) => existsSync(join(upstreamComponents, name, 'fixtures.json')))
    const compared = adapters.map(({ component }) => component)
    expect(shared.length).toBeGreaterThan(10)
    expect(shared.filter(({ name }) => !compared.includes(name))).toEqual([])
  })
})
