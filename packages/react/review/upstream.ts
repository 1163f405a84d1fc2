// GOV.UK Frontend's own rendering: its Nunjucks templates, its script, its styles.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nunjucks from 'nunjucks'

const dist = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist')

/** The folder of what upstream publishes: its script, its styles, its images. */
export const upstreamFiles: string = join(dist, 'govuk')

const templates = new nunjucks.Environment(new nunjucks.FileSystemLoader(dist), {
  autoescape: true,
  throwOnUndefined: false,
  trimBlocks: true,
  lstripBlocks: true,
})

/** One example that upstream publishes. */
export interface Fixture {
  name: string
  options: Record<string, unknown>
  hidden: boolean
  pageTemplateOptions?: { bodyClasses?: string }
}

/** The name of every component of upstream's, in the order of the alphabet. */
export const upstreamNames: string[] = readdirSync(join(upstreamFiles, 'components'))
  .filter((name) => existsSync(join(upstreamFiles, 'components', name, 'fixtures.json')))
  .toSorted()

/** Every fixture of a component. */
export function fixturesOf(component: string): Fixture[] {
  return JSON.parse(readFileSync(join(upstreamFiles, 'components', component, 'fixtures.json'), 'utf8')).fixtures
}

/**
 * The HTML that upstream's template makes of any options.
 *
 * @throws what Nunjucks throws, when the options are not what the template can take
 */
export function renderUpstream(component: string, options: unknown): string {
  const macro = `govuk${component.replaceAll(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}`
  const template = `{% from "govuk/components/${component}/macro.njk" import ${macro} %}{{ ${macro}(options) }}`
  return templates.renderString(template, { options }).trim()
}
