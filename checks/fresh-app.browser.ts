// A service team's first five minutes: a new Vite app, our packages installed from their tarballs, a form on the screen.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describeViolations, violationsOn } from '@handrail/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeChromium, serveFolder, test } from './browser.js'
import { packed } from './packed.js'

const app = mkdtempSync(join(tmpdir(), 'handrail-fresh-app-'))
const root = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const version = (name: string): string => root.devDependencies[name]
const run = (command: string, ...args: string[]): string => execFileSync(command, args, { cwd: app, encoding: 'utf8' })

beforeAll(() => {
  cpSync(new URL('./fresh-app', import.meta.url), app, { recursive: true })
  const tarballs = packed()
  const ours = Object.fromEntries(Object.entries(tarballs).map(([name, file]) => [`@handrail/${name}`, `file:${file}`]))
  const theirs = [
    'react',
    'react-dom',
    'vite',
    '@vitejs/plugin-react',
    'typescript',
    '@types/react',
    '@types/react-dom',
  ]
  const dependencies = { ...ours, ...Object.fromEntries(theirs.map((name) => [name, version(name)])) }
  writeFileSync(join(app, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  // Inside our repository the packages find each other; here, too, the one that is needed is the one that was packed.
  const overrides = Object.entries(ours).map(([name, file]) => `  '${name}': '${file}'`)
  writeFileSync(join(app, 'pnpm-workspace.yaml'), `overrides:\n${overrides.join('\n')}\n`)
  run('pnpm', 'install', '--prefer-offline', '--ignore-scripts', '--reporter=silent')
  run('pnpm', 'exec', 'tsc', '--noEmit')
  run('pnpm', 'exec', 'vite', 'build', '--logLevel', 'warn')
}, 240_000)

afterAll(async () => {
  rmSync(app, { recursive: true, force: true })
  await closeChromium()
})

describe('a fresh Vite app with our packages from their tarballs', () => {
  test('shows a form that works and is right to axe', async ({ open }) => {
    const site = await serveFolder(pathToFileURL(`${join(app, 'dist')}/`))
    const page = await open()
    await page.goto(site.url)
    await page.getByLabel('What is your full name?').fill('Siân')
    await page.getByLabel('Post').check()
    await page.getByLabel('Address').fill('1 Example Street')
    expect(await page.getByText('Open now').count()).toBe(1)
    expect(describeViolations(await violationsOn(page))).toBe('')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByText('Sent: Siân').waitFor()
    await site.close()
  })

  it('leaves out what the form does not use', () => {
    const scripts = readdirSync(join(app, 'dist/assets')).filter((name) => name.endsWith('.js'))
    const text = scripts.map((name) => readFileSync(join(app, 'dist/assets', name), 'utf8')).join('')
    expect(text).toContain('govuk-radios')
    for (const unused of ['govuk-details', 'govuk-summary-list', 'handrail-contact-channels__channel']) {
      expect(text, `${unused} is in the bundle, but no one asked for it`).not.toContain(unused)
    }
  })

  it.each(['import', 'require'])('is rendered on a server with %s, on the oldest Node we support too', (how) => {
    const get =
      how === 'import'
        ? (name: string) => `await import('${name}')`
        : (name: string) => `require('node:module').createRequire(process.cwd() + '/')('${name}')`
    const script = `(async () => {
      const { createElement } = ${get('react')}
      const { renderToString } = ${get('react-dom/server')}
      const { TextInput } = ${get('@handrail/react')}
      const { openingStatus } = ${get('@handrail/support')}
      const { check } = ${get('@handrail/plain-language')}
      const html = renderToString(createElement(TextInput, { name: 'name', label: 'Name', hint: 'In full' }))
      const open = openingStatus({ id: 'h', division: 'scotland', alwaysOpen: true }, new Date()).open
      console.log([html.includes('aria-describedby="name-hint"'), open, check('Click here', { slot: 'link', language: 'en' }).length > 0].join())
    })()`
    expect(run(oldestNode(), '-e', script).trim()).toBe('true,true,true')
  })
})

/** The machine's own Node, which may be older than the one that runs the checks (see tools/run.mjs). */
function oldestNode(): string {
  return process.env.HANDRAIL_MACHINE_NODE ?? process.execPath
}
