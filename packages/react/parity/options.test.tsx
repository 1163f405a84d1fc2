// Options that no fixture has: every pair of fixtures of a component laid over each other, rendered by upstream's own
// template and by ours. What holds for the examples alone would break here.
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { renderUpstream } from '../review/upstream.js'
import { adapters, fixturesOf } from './fixtures.js'
import { canonical } from './same-dom.js'
import type { Options } from './upstream.js'

const isObject = (value: unknown): value is Options =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One set of options over another: what both have is the second's, and objects are laid over each other in turn. */
function over(below: Options, above: Options): Options {
  const both = { ...below }
  for (const [name, value] of Object.entries(above))
    both[name] = isObject(value) && isObject(both[name]) ? over(both[name], value) : value
  return both
}

/** The same few of all pairs each time, spread over all of them: enough to meet every option with many others. */
const AT_MOST = 150

function pairs(component: string): { name: string; options: Options }[] {
  const fixtures = fixturesOf(component)
  const all = fixtures.flatMap((below) =>
    fixtures
      .filter((above) => above !== below)
      .map((above) => ({
        name: `${below.name}, and ${above.name}`,
        options: over(below.options, above.options),
      })),
  )
  const step = Math.max(1, all.length / AT_MOST)
  return Array.from({ length: Math.min(AT_MOST, all.length) }, (_, index) => all[Math.floor(index * step)]!)
}

describe.each(adapters)('$component', ({ component, render, impossible = [] }) => {
  it.each(pairs(component).filter(({ options }) => !impossible.some((each) => each.when(options))))(
    'has the same DOM as GOV.UK Frontend with options that no fixture has: $name',
    ({ options }) => {
      expect(canonical(renderToStaticMarkup(render(options)))).toBe(canonical(renderUpstream(component, options)))
    },
  )
})
