// Every fixture of a component that has a script, in Chromium: the page is the same once scripts run, whoever made its HTML
// and whoever took it over. And React leaves nothing behind when it goes.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { adapters } from '../../packages/react/parity/fixtures.js'
import { canonical } from '../../packages/react/parity/same-dom.js'
import { fixturesOf, upstreamFiles, upstreamNames } from '../../packages/react/review/upstream.js'
import { address, html, leftAfterUnmount, ready, test } from './review.js'

const withScript = upstreamNames.filter((name) => existsSync(join(upstreamFiles, 'components', name, `${name}.mjs`)))
/** Half of the fixtures are theirs. They have a file of their own, which runs beside the file of the others. */
const parts = ['button', 'character-count', 'checkboxes', 'file-upload', 'password-input', 'radios']
export const ofForms: string[] = withScript.filter((name) => parts.includes(name))
export const ofPages: string[] = withScript.filter((name) => !parts.includes(name))

/** The scripts of these two do something else on a phone. */
const widthsOf = (component: string): number[] =>
  ['service-navigation', 'tabs'].includes(component) ? [320, 1280] : [1280]

/** Checks every fixture of these components. */
export function checkSameDom(components: string[]): void {
  describe.each(components)('%s', (component) => {
    const { isStatic, exceptionsAfterScripts = {} } = adapters.find((each) => each.component === component)!

    test.for(widthsOf(component))(
      'is the same for every fixture once scripts run, and leaves nothing behind, %i pixels wide',
      async (width, { visit }) => {
        const page = await visit(component, {}, { width })
        for (const { name: fixture, options } of fixturesOf(component)) {
          const after: Record<string, string> = {}
          for (const mode of ['upstream', 'static', 'hydrated'] as const) {
            await page.goto(address(component, { fixture, mode }))
            await ready(page, { mode })
            after[mode] = canonical(await html(page))
          }
          expect(after.static, `${fixture}: our HTML with upstream's script`).toBe(after.upstream)
          const mark = isStatic?.(options) ? ` data-govuk-${component}-init=""` : ''
          if (!(fixture in exceptionsAfterScripts))
            expect(after.hydrated, `${fixture}: our HTML with React`).toBe(after.upstream!.replace(mark, ''))
          expect(await leftAfterUnmount(page), `${fixture}: what React left`).toEqual([])
        }
      },
    )
  })
}
