import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import baseline from './baseline.json'
import { adapters, fixturesOf } from './fixtures.js'
import { compare, installed } from './report.js'
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

describe('GOV.UK Frontend', () => {
  it('has no component that we do not compare ourselves with', () => {
    expect(adapters.map(({ component }) => component)).toEqual(Object.keys(installed().components).toSorted())
  })

  it('has no fixture, option or script that we have not dealt with: see npm run parity', () => {
    expect(compare(baseline, installed()).filter(({ toDo }) => toDo.length)).toEqual([])
  })

  it('has 725 fixtures in version 6.6.0, each of them compared', () => {
    const { version, components } = installed()
    const fixtures = Object.values(components).reduce((sum, each) => sum + each.fixtures.length, 0)
    expect({ version, fixtures }).toEqual({ version: '6.6.0', fixtures: 725 })
  })
})
