// The stylesheets as they are published: all of it, each component alone, and the Sass to take parts of.
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { compileString } from 'sass'
import { describe, expect, it } from 'vitest'
import { rightToLeft } from '../packages/react/right-to-left.js'

const dist = new URL('../packages/react/dist/', import.meta.url).pathname
const css = (path: string): string => readFileSync(dist + path, 'utf8')
const components = globSync('packages/react/src/*/*/index.ts').map((file) => basename(dirname(file)))
const patterns = globSync('packages/react/src/patterns/*/index.ts').map((file) => basename(dirname(file)))
const alone = globSync('styles/neutral/*.css', { cwd: dist }).map((file) => basename(file, '.css'))

/** Class names of the blocks in a stylesheet: `govuk-radios`, not `govuk-radios__item`. */
const blocks = (text: string): Set<string> =>
  new Set([...text.matchAll(/\.((?:govuk|handrail)-[a-z]+(?:-[a-z]+)*)/g)].map(([, name]) => name!))

describe('the stylesheets', () => {
  it.each(['neutral', 'govuk', 'rtl'])('are there for each component with styles: %s', (brand) => {
    const names = globSync(`styles/${brand}/*.css`, { cwd: dist }).map((file) => basename(file, '.css'))
    expect(names.toSorted()).toEqual(alone.toSorted())
    expect(names.length).toBeGreaterThan(40)
  })

  it('are there for every component of ours, but for those that are all in the base or made of others', () => {
    const inTheBase = ['form-group', 'grid', 'page-template', 'typography']
    const ofOthers = [
      'acting-for-someone',
      'call-back-confirmation',
      'call-back-request',
      'get-advice',
      'how-you-reach-us',
      'language-needs',
      'other-ways',
      'reassurance',
      'relay-and-sign-language',
      'report-a-problem',
      'support-reference',
      'trust-panel',
      'webchat',
    ]
    expect(components.filter((name) => !alone.includes(name)).toSorted()).toEqual(
      [...inTheBase, ...ofOthers, ...patterns].toSorted(),
    )
  })

  it('bring what the component needs, and not the others', () => {
    const radios = blocks(css('styles/neutral/radios.css'))
    for (const block of ['govuk-radios', 'govuk-label', 'govuk-hint', 'govuk-error-message', 'govuk-fieldset'])
      expect(radios).toContain(block)
    expect(radios).not.toContain('govuk-checkboxes')
    expect(css('styles/neutral/radios.css').length).toBeLessThan(12_000)
  })

  it('are together all that is in the whole', () => {
    const parts = new Set(['base', ...alone].flatMap((name) => [...blocks(css(`styles/neutral/${name}.css`))]))
    expect([...blocks(css('styles.css'))].filter((block) => !parts.has(block))).toEqual([])
  })

  it('can be taken in Sass, each component once', () => {
    const { css: made } = compileString(
      "@use 'scss/neutral'; @use 'scss/components/radios'; @use 'scss/components/text-input';",
      { loadPaths: [dist, new URL('../packages/react/node_modules', import.meta.url).pathname], quietDeps: true },
    )
    expect(made).toContain('.govuk-radios__input')
    expect(made).not.toContain('.govuk-checkboxes')
    // Both need the label.
    expect(made.match(/^\.govuk-label--xl,?$/gm)).toHaveLength(1)
  })

  it('of the neutral brand have nothing that belongs to GOV.UK', () => {
    const isGovuk = /GDS Transport|@font-face/
    expect(isGovuk.test(css('styles.css'))).toBe(false)
    expect(isGovuk.test(css('styles.govuk.css'))).toBe(true)
  })

  it('that read from right to left are the same for both brands', async () => {
    const withoutFonts = css('styles.govuk.css').replace(/@font-face\{[^}]*\}/g, '')
    expect(await rightToLeft(withoutFonts)).toBe(await rightToLeft(css('styles.css')))
  })

  it('have no media query that bundlers refuse', () => {
    for (const file of globSync('{*,styles/**/*}.css', { cwd: dist }))
      expect(/\\0|\uFFFD/.test(css(file)), file).toBe(false)
  })
})
