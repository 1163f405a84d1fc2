// Everything that GOV.UK Frontend has for us to compare with: its fixtures, and our answer to each component.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Options, Parity } from './upstream.js'

/** The folder of GOV.UK Frontend's components. */
export const upstreamComponents: string = join(
  dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')),
  'dist/govuk/components',
)

/** One example of a component: its options, and upstream's HTML for them. */
export interface Fixture {
  name: string
  options: Options
  html: string
}

/** Our answer to each component, by upstream's name. */
export const adapters: Parity[] = Object.values(
  import.meta.glob<Parity>('../src/**/*.parity.tsx', { eager: true, import: 'parity' }),
).toSorted((a, b) => a.component.localeCompare(b.component))

/** The fixtures of a component. */
export function fixturesOf(component: string): Fixture[] {
  return JSON.parse(readFileSync(join(upstreamComponents, component, 'fixtures.json'), 'utf8')).fixtures
}
